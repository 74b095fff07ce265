package org.leanout.notification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Links by which somebody unsubscribes without signing in. Their token says for whom and from what, and is signed: it
 * cannot be made up, and never expires, since old mail must not lie about how it can be stopped.
 */
@Component
class UnsubscribeLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 32;

    /** So that what is signed here is good for nothing else. */
    private static final byte[] PURPOSE = "unsubscribe".getBytes(StandardCharsets.US_ASCII);

    private final Supplier<byte[]> key;
    private final Settings settings;

    UnsubscribeLinks(JdbcClient jdbc, Settings settings) {
        this.key = SingletonSupplier.of(
                () -> jdbc.sql("select key from link_key").query(byte[].class).single());
        this.settings = settings;
    }

    /**
     * Who unsubscribes from what.
     *
     * @param kind nothing for the digest
     */
    record Subscription(UUID accountId, @Nullable NoticeKind kind) {}

    String link(UUID accountId, @Nullable NoticeKind kind) {
        return settings.link("/unsubscribe/" + token(accountId, kind));
    }

    String token(UUID accountId, @Nullable NoticeKind kind) {
        byte[] what = (kind == null ? "" : kind.name()).getBytes(StandardCharsets.US_ASCII);
        byte[] content = ByteBuffer.allocate(16 + what.length)
                .putLong(accountId.getMostSignificantBits())
                .putLong(accountId.getLeastSignificantBits())
                .put(what)
                .array();
        byte[] signature = sign(content);
        byte[] token = Arrays.copyOf(signature, SIGNATURE + content.length);
        System.arraycopy(content, 0, token, SIGNATURE, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for what nobody signed here. */
    Optional<Subscription> read(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length < SIGNATURE + 16) return Optional.empty();
            byte[] content = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
            if (!MessageDigest.isEqual(sign(content), Arrays.copyOf(bytes, SIGNATURE))) return Optional.empty();
            var buffer = ByteBuffer.wrap(content);
            UUID accountId = new UUID(buffer.getLong(), buffer.getLong());
            String what = new String(content, 16, content.length - 16, StandardCharsets.US_ASCII);
            return Optional.of(new Subscription(accountId, what.isEmpty() ? null : NoticeKind.valueOf(what)));
        } catch (IllegalArgumentException mangled) {
            return Optional.empty();
        }
    }

    private byte[] sign(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.get(), ALGORITHM));
            mac.update(PURPOSE);
            return mac.doFinal(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
