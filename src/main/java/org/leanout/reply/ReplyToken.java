package org.leanout.reply;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Names, in the address that one answers to, the entry that is answered: and so who was told, and what. It is signed. Small
 * letters and digits only, since some mail servers do not keep capitals, and short, since what stands before an @ has 64
 * characters.
 */
@Component
class ReplyToken {

    private static final int ID = 16;
    private static final int SIGNATURE = 12;
    private static final int RADIX = Character.MAX_RADIX;

    /** That of the largest number of as many bytes. */
    private static final int LENGTH = 44;

    private final Signature signature;

    ReplyToken(JdbcClient jdbc) {
        this.signature = new Signature(
                SingletonSupplier.of(() -> jdbc.sql("select key from reply_key")
                        .query(byte[].class)
                        .single()),
                "reply");
    }

    String of(UUID entry) {
        byte[] id = bytes(entry);
        byte[] token = Arrays.copyOf(id, ID + SIGNATURE);
        System.arraycopy(signature.of(id, SIGNATURE), 0, token, ID, SIGNATURE);
        String digits = new BigInteger(1, token).toString(RADIX);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    /** Empty for what nobody signed here. */
    Optional<UUID> read(String token) {
        if (!token.matches("[0-9A-Za-z]{%d}".formatted(LENGTH))) return Optional.empty();
        byte[] digits = new BigInteger(token, RADIX).toByteArray();
        byte[] bytes = new byte[ID + SIGNATURE];
        int surplus = Math.max(0, digits.length - bytes.length); // the sign, or a number that is too large
        if (surplus > 1 || surplus == 1 && digits[0] != 0) return Optional.empty();
        int count = digits.length - surplus;
        System.arraycopy(digits, surplus, bytes, bytes.length - count, count);
        byte[] id = Arrays.copyOf(bytes, ID);
        boolean ours = signature.fits(id, Arrays.copyOfRange(bytes, ID, bytes.length));
        return ours ? Optional.of(uuid(id)) : Optional.empty();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
