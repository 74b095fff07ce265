package org.leanout.notification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Settings;
import org.leanout.shared.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Links by which somebody unsubscribes without signing in. Their token says for whom and from what, and is signed: it
 * cannot be made up, and never expires, since old mail must not lie about how it can be stopped.
 */
@Component
class UnsubscribeLinks {

    private static final int SIGNATURE = Signature.LENGTH;

    private final Signature signature;
    private final Settings settings;

    UnsubscribeLinks(JdbcClient jdbc, Settings settings) {
        this.signature = new Signature(
                SingletonSupplier.of(() ->
                        jdbc.sql("select key from link_key").query(byte[].class).single()),
                "unsubscribe");
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
        byte[] token = Arrays.copyOf(signature.of(content, SIGNATURE), SIGNATURE + content.length);
        System.arraycopy(content, 0, token, SIGNATURE, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for what nobody signed here. */
    Optional<Subscription> read(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length < SIGNATURE + 16) return Optional.empty();
            byte[] content = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
            if (!signature.fits(content, Arrays.copyOf(bytes, SIGNATURE))) return Optional.empty();
            var buffer = ByteBuffer.wrap(content);
            UUID accountId = new UUID(buffer.getLong(), buffer.getLong());
            String what = new String(content, 16, content.length - 16, StandardCharsets.US_ASCII);
            return Optional.of(new Subscription(accountId, what.isEmpty() ? null : NoticeKind.valueOf(what)));
        } catch (IllegalArgumentException mangled) {
            return Optional.empty();
        }
    }
}
