package org.leanout.shared;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code leanout}.
 *
 * @param data the directory in which the embedded database keeps its data; as text, since a path would be looked up among
 *     the files of the web application, which knows nothing above itself
 * @param zone the organisation's time zone, in which a day begins and ends
 */
@ConfigurationProperties("leanout")
public record Settings(
        @DefaultValue("./data") String data,
        @DefaultValue("UTC") ZoneId zone) {}
