package org.leanout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in one line what to open. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void say(ServletWebServerInitializedEvent started) {
        LOG.info(
                "LeanOut runs. Open http://localhost:{}", started.getWebServer().getPort());
    }
}
