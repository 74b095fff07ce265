package org.leanout.shared;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code leanout}.
 *
 * @param data the directory in which the embedded database keeps its data
 * @param zone the organisation's time zone, in which a day begins and ends
 */
@ConfigurationProperties("leanout")
public record Settings(
        @DefaultValue("./data") Path data,
        @DefaultValue("UTC") ZoneId zone) {}
