package org.leanout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MvcResult;

/**
 * Fills in forms as people do: opens the page, types into its fields, chooses by what they can read, and presses a button.
 * What the page offers beforehand is sent as it stands.
 */
@TestComponent
public class Forms {

    private final Browser browser;

    Forms(Browser browser) {
        this.browser = browser;
    }

    /**
     * Sends the form of the page whose address ends so, each as {@code field=what is typed or chosen}; a button that has a
     * name is such a field. Answers the id that the form carries, if it does.
     */
    public String send(String who, String page, String action, String... typed) throws Exception {
        Element form = open(who, page).selectFirst("form[method=post][action~=" + action + "(#\\S*)?$]");
        assertThat(form)
                .as("a form for %s on %s, as %s sees it", action, page, who)
                .isNotNull();
        return send(who, page, (FormElement) form, typed);
    }

    /** Presses the button that is called so, and reads more than that to those who cannot see where it stands. */
    public void press(String who, String page, String label) throws Exception {
        Element button = open(who, page).selectFirst("button[aria-label=\"" + label + "\"]");
        assertThat(button).as("%s on %s, as %s sees it", label, page, who).isNotNull();
        FormElement form = (FormElement) Objects.requireNonNull(button.closest("form"));
        send(who, page, form, button.attr("name") + "=" + button.val());
    }

    /** Where the link of the page that reads so leads. */
    public String link(String who, String page, String text) throws Exception {
        return open(who, page).select("a").stream()
                .filter(link -> link.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + text + " on " + page))
                .attr("href");
    }

    private String send(String who, String page, FormElement form, String... typed) throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : typed) {
            String name = field.substring(0, field.indexOf('='));
            Elements named = form.select("[name=" + name + "]");
            assertThat(named).as("%s on %s", name, page).isNotEmpty();
            fields.put(name, chosen(named, field.substring(name.length() + 1)));
        }
        List<Object> sent = new ArrayList<>();
        for (KeyVal given : form.formData())
            if (!fields.containsKey(given.key()) && !given.key().equals("_csrf"))
                sent.addAll(List.of(given.key(), given.value()));
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        MvcResult answer = browser.submit(who, form.attr("action").replaceFirst("#.*", ""), sent.toArray());
        assertThat(answer.getResponse().getStatus())
                .as("%s sends %s from %s: %s", who, sent, page, errors(answer))
                .isEqualTo(302);
        return form.select("[name=id]").val();
    }

    private Document open(String who, String page) throws Exception {
        return browser.page(who, page);
    }

    private static String errors(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString())
                .select(".lo-error, [role=alert]")
                .text();
    }

    /** What is sent for it: of a choice, the value of what is called so. */
    private static String chosen(Elements named, String typed) {
        for (Element option : named.select("option")) if (option.text().equals(typed)) return option.val();
        for (Element box : named.select("[type=checkbox]"))
            if (box.parent() != null && box.parent().text().equals(typed)) return box.val();
        return typed;
    }
}
