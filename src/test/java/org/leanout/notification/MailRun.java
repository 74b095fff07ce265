package org.leanout.notification;

import jakarta.mail.internet.MimeMessage;
import org.springframework.boot.test.context.TestComponent;

/** Sends what is due at once, for tests of other modules; take it with {@code @Import}. */
@TestComponent
public class MailRun {

    private final Postman postman;

    MailRun(Postman postman) {
        this.postman = postman;
    }

    public void deliver() {
        postman.deliver();
    }

    /** What a mail says as plain text. */
    public static String text(MimeMessage mail) {
        return LetterTests.text(mail);
    }
}
