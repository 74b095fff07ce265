package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.Today;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;

/** Remembers the browsers on which a person has signed in, so that guessing elsewhere does not lock them out. */
@Component
class KnownDevices {

    static final String COOKIE = "device";

    private final StringKeyGenerator tokens = new Base64StringKeyGenerator(java.util.Base64.getUrlEncoder(), 32);
    private final JdbcClient jdbc;
    private final Today today;

    KnownDevices(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The name on whose count the device's failures go, if it is known for the account. */
    Optional<String> known(UUID accountId, String token) {
        return jdbc.sql("select token_hash from known_device where account_id = :account and token_hash = :hash")
                .param("account", accountId)
                .param("hash", hash(token))
                .query(String.class)
                .optional();
    }

    /** Makes this browser known for the account: a token for it to keep, of which only the hash stays here. */
    ResponseCookie remember(UUID accountId, HttpServletRequest request) {
        String token = tokens.generateKey();
        jdbc.sql("insert into known_device (account_id, token_hash, known_since) values (:account, :hash, :now)")
                .param("account", accountId)
                .param("hash", hash(token))
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .update();
        return ResponseCookie.from(COOKIE, token)
                .path("/login")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
    }

    void forget(UUID accountId) {
        jdbc.sql("delete from known_device where account_id = :account")
                .param("account", accountId)
                .update();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
