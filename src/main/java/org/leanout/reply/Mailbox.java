package org.leanout.reply;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.springframework.boot.ssl.SslBundles;

/** The mailbox, open; what was done with is out of the folder when it is closed. */
class Mailbox implements AutoCloseable {

    private static final String TIME_TO_CONNECT = "10000";
    private static final String TIME_TO_ANSWER = "30000";

    private final Store store;
    private final Folder folder;
    private final Folder refused;

    private Mailbox(Store store, InboundSettings settings) throws MessagingException {
        this.store = store;
        this.folder = store.getFolder(settings.folder());
        this.refused = store.getFolder(settings.refused());
    }

    static Mailbox open(InboundSettings settings, SslBundles bundles) throws MessagingException {
        Store store = Session.getInstance(properties(settings, bundles)).getStore(settings.protocol());
        store.connect(settings.host(), settings.portOrUsual(), settings.username(), settings.password());
        try {
            Mailbox mailbox = new Mailbox(store, settings);
            mailbox.folder.open(Folder.READ_WRITE);
            return mailbox;
        } catch (MessagingException closed) {
            store.close();
            throw closed;
        }
    }

    private static Properties properties(InboundSettings settings, SslBundles bundles) {
        Properties properties = new Properties();
        String start = "mail." + settings.protocol() + ".";
        properties.put(start + "connectiontimeout", TIME_TO_CONNECT);
        properties.put(start + "timeout", TIME_TO_ANSWER);
        properties.put(start + "writetimeout", TIME_TO_ANSWER);
        properties.put(start + "ssl.checkserveridentity", "true");
        boolean starts = settings.encryption() == InboundSettings.Encryption.STARTTLS;
        properties.put(start + "starttls.enable", Boolean.toString(starts));
        properties.put(start + "starttls.required", Boolean.toString(starts));
        settings.bundle()
                .map(name -> bundles.getBundle(name).createSslContext().getSocketFactory())
                .ifPresent(factory -> properties.put(start + "ssl.socketFactory", factory));
        return properties;
    }

    /** The oldest ones that nobody is done with. */
    List<Message> messages(int most) throws MessagingException {
        int count = Math.min(most, folder.getMessageCount());
        return count == 0 ? List.of() : Arrays.asList(folder.getMessages(1, count));
    }

    void delete(Message mail) throws MessagingException {
        mail.setFlag(Flags.Flag.DELETED, true);
    }

    /** Where a person may look at it. */
    void putAside(Message mail) throws MessagingException {
        if (!refused.exists()) refused.create(Folder.HOLDS_MESSAGES);
        folder.copyMessages(new Message[] {mail}, refused);
        delete(mail);
    }

    @Override
    public void close() throws MessagingException {
        try {
            if (folder.isOpen()) folder.close(true);
        } finally {
            store.close();
        }
    }
}
