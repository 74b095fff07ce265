package org.leanout.shared;

import java.net.URI;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code leanout}.
 *
 * @param data the directory in which the embedded database keeps its data; as text, since a path would be looked up among
 *     the files of the web application, which knows nothing above itself
 * @param zone the organisation's time zone, in which a day begins and ends
 * @param url where people find LeanOut; links in mail are built from it and from nothing that a request says
 */
@ConfigurationProperties("leanout")
public record Settings(
        @DefaultValue("./data") String data,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("http://localhost:8080") URI url) {

    public Settings {
        boolean web = url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()));
        if (!web) throw new IllegalArgumentException("leanout.url is no address of a web site: " + url);
    }

    /** The whole address of a page of LeanOut; the path begins with a slash. */
    public String link(String path) {
        String start = url.toString();
        return (start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + path;
    }
}
