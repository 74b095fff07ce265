package org.leanout.reply;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings under {@code leanout.mail.inbound}: a mailbox of LeanOut's own, which is read over IMAP. Without a host
 * nobody reads replies.
 *
 * @param address of the mailbox; what is sent to it with {@code +something} before the @ has to arrive there too
 * @param port by default that of the encryption
 * @param folder where mail arrives
 * @param refused where mail is put that became no comment; it is made if it is not there
 * @param largest a mail with its files; larger ones are refused
 * @param sslBundle names the certificates to trust, where the machine's own do not do
 */
@ConfigurationProperties("leanout.mail.inbound")
record InboundSettings(
        @Nullable String host,
        @Nullable Integer port,
        @DefaultValue("TLS") Encryption encryption,
        @Nullable String username,
        @Nullable String password,
        @Nullable String address,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("Refused") String refused,
        @DefaultValue("25MB") DataSize largest,
        @Nullable String sslBundle) {

    /** How the connection is kept from being read by others. */
    enum Encryption {
        TLS("imaps", 993),
        /** Begins in the open; a server that then does not encrypt is refused. */
        STARTTLS("imap", 143),
        NONE("imap", 143);

        private final String protocol;
        private final int usualPort;

        Encryption(String protocol, int usualPort) {
            this.protocol = protocol;
            this.usualPort = usualPort;
        }
    }

    InboundSettings {
        if (isSet(host) && (!isSet(address) || !address.strip().matches("[^@+\\s]+@[^@\\s]+")))
            throw new IllegalArgumentException(
                    "leanout.mail.inbound.address has to be the address of the mailbox, without a + in it");
    }

    /** The bundle of certificates, if there is one. */
    Optional<String> bundle() {
        return Optional.ofNullable(sslBundle).filter(name -> !name.isBlank());
    }

    boolean isOn() {
        return isSet(host);
    }

    String protocol() {
        return encryption.protocol;
    }

    int portOrUsual() {
        return port == null ? encryption.usualPort : port;
    }

    /** What stands before the @, and what behind it. */
    String[] addressParts() {
        return (address == null ? "@" : address.strip()).split("@", 2);
    }

    /** So that nobody logs the password by logging this. */
    @Override
    public String toString() {
        return "%s at %s://%s:%d".formatted(address, protocol(), host, portOrUsual());
    }

    private static boolean isSet(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
