package org.leanout;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/** LeanOut: the record of each relationship between IT and a business partner, and its maturity with the reasons. */
@SpringBootApplication
public class LeanOutApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(LeanOutApplication.class);
        // Told to end while it starts, it ends at once: by itself Spring interrupts the start, which then fails loudly.
        application.setRegisterShutdownHook(false);
        application.addListeners(new EndInOrder());
        application.run(args);
    }

    /** Once it has started, it finishes what is under way. */
    private static class EndInOrder implements ApplicationListener<ApplicationStartedEvent> {

        @Override
        public void onApplicationEvent(ApplicationStartedEvent started) {
            started.getApplicationContext().registerShutdownHook();
        }
    }
}
