package org.leanout.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Whether there is mail: as soon as a mail server is set. What happens while there is none is not mailed later. */
@Component
class MailSwitch {

    private final ObjectProvider<JavaMailSender> sender;
    private volatile boolean started;

    MailSwitch(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
    }

    /** Nobody is mailed what the demo's people live through while the program starts. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        started = true;
    }

    boolean isOn() {
        return started && sender.getIfAvailable() != null;
    }

    JavaMailSender sender() {
        return sender.getObject();
    }
}
