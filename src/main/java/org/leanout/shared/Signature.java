package org.leanout.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What shows that a token was made here (HMAC with SHA-256). It is bound to a purpose, so that what is signed for one is
 * good for nothing else.
 */
public final class Signature {

    /** In bytes. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<byte[]> key;
    private final byte[] purpose;

    public Signature(Supplier<byte[]> key, String purpose) {
        this.key = key;
        this.purpose = purpose.getBytes(StandardCharsets.US_ASCII);
    }

    /** The first so many bytes of it: fewer of them are easier to write, and to guess. */
    public byte[] of(byte[] content, int length) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.get(), ALGORITHM));
            mac.update(purpose);
            return Arrays.copyOf(mac.doFinal(content), length);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Whether these bytes sign the content; it takes as long for wrong ones, wherever they differ. */
    public boolean fits(byte[] content, byte[] signature) {
        return MessageDigest.isEqual(of(content, signature.length), signature);
    }
}
