package org.leanout.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Whether there is mail: as soon as a mail server is set. What happens while there is none is not mailed later. It is turned
 * on after all beans are made, and so after the demo's people lived through what nobody is mailed; but before the web
 * server, whose phase is one of the last, answers anybody, and before anything scheduled runs.
 */
@Component
class MailSwitch implements SmartLifecycle {

    private final ObjectProvider<JavaMailSender> sender;
    private volatile boolean started;

    MailSwitch(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        started = true;
    }

    /** Never turned off: what is still under way when the program ends is mailed by the next start. */
    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return started;
    }

    boolean isOn() {
        return started && sender.getIfAvailable() != null;
    }

    JavaMailSender sender() {
        return sender.getObject();
    }
}
