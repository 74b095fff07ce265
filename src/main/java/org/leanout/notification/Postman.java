package org.leanout.notification;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends what is due, a few at a time. Several may be at it at once: each takes what no other has. */
@Component
class Postman {

    private final MailSwitch mail;
    private final MailRound round;
    private volatile boolean ending;

    Postman(MailSwitch mail, MailRound round) {
        this.mail = mail;
        this.round = round;
    }

    void deliver() {
        if (!mail.isOn()) return;
        round.prepare();
        boolean more = true;
        while (more && !ending) more = round.send(mail.sender());
    }

    /** The program ends with the mails at hand; the next start goes on. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }
}
