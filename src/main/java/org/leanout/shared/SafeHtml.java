package org.leanout.shared;

/** HTML that has been sanitised: the only text that a template may print as it is. {@link Markdown} alone makes it. */
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public String toString() {
        return html;
    }
}
