package org.leanout.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class AmbitionPageTests {

    /** Nothing is wanted yet. */
    private static final String RADIOLOGY = "/partners/radiology/ambition";

    private static final String NURSING = "/partners/nursing-operations";

    /** Maya has said it, Jonas was heard. */
    private static final String SUPPLY = "/partners/supply-chain/ambition";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void stands_under_the_stairs_and_on_them_and_in_the_portfolio() throws Exception {
        for (String who : new String[] {"maya", "ines"}) {
            Document page = browser.page(who, NURSING);
            assertThat(page.select("a[href$=/ambition]").first().text())
                    .startsWith("Both sides want Strategic partner by");
            assertThat(page.text()).contains("6 months left.");
            assertThat(page.select(".lo-ladder li:last-child").text()).contains("wanted by");
        }
        assertThat(portfolio("nursing-operations")).isEqualTo("Strategic, 6 months");
        assertThat(portfolio("revenue-cycle")).isEqualTo("At its target");
        assertThat(portfolio("human-resources")).isEqualTo("Provider, not agreed yet");
        assertThat(portfolio("radiology")).isEqualTo("none yet");
        assertThat(portfolio("marketing")).isEqualTo("too early");
    }

    @Test
    void says_what_to_do_where_there_is_none() throws Exception {
        assertThat(browser.page("maya", RADIOLOGY).text())
                .contains("Nobody has said yet", "Decide together", "Say where we want to be");
        assertThat(browser.page("rafael", RADIOLOGY).select("main form, main .btn"))
                .isEmpty();
        assertThat(browser.page("maya", "/partners/radiology")
                        .select("a[href$=/ambition]")
                        .text())
                .contains("Nobody has said yet");
    }

    @Test
    void waits_for_the_other_side_once_one_has_said_it() throws Exception {
        set("maya", NURSING + "/ambition", "TRUSTED_ADVISOR", "Stay where we are", 1);
        assertThat(waiting()).contains("Stay where we are", "do you agree?");
        assertThat(browser.page("ines", NURSING).text()).contains("is not agreed on by both yet");
        browser.submit("ines", NURSING + "/ambition/agreement", "version", 2);
        assertThat(waiting()).doesNotContain("Stay where we are");
        assertThat(agreed()).isEqualTo("true PARTNER");
        set("ines", NURSING + "/ambition", "STRATEGIC_PARTNER", "We want more", 3);
        assertThat(agreed()).isEqualTo("false PARTNER");
        assertThat(browser.page("maya", NURSING + "/ambition").text())
                .contains("We want more", "IT not agreed yet", "Yes, we want that too");
    }

    @Test
    void saving_it_as_it_is_asks_nobody() throws Exception {
        Document form = browser.page("maya", NURSING + "/ambition/edit");
        Object[] fields = {
            "id",
            form.select("[name=id]").val(),
            "version",
            form.select("[name=version]").val(),
            "level",
            form.select("#level [selected]").val(),
            "byOn",
            form.select("#byOn").val(),
            "because",
            form.select("#because").text()
        };
        browser.submit("maya", NURSING + "/ambition", fields);
        assertThat(agreed()).isEqualTo("true PARTNER");
    }

    @Test
    void a_form_sent_twice_is_one_and_the_second_of_two_is_told() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) set("maya", RADIOLOGY, "TRUSTED_ADVISOR", "Quicker pictures", null, "id", id);
        assertThat(browser.page("maya", RADIOLOGY).text()).contains("Trusted advisor by", "Quicker pictures");
        Document late =
                read(set("maya", RADIOLOGY, "STRATEGIC_PARTNER", "Even quicker", null, "id", UUID.randomUUID()));
        assertThat(late.text()).contains("Somebody else changed this");
        assertThat(late.select("#because").text()).isEqualTo("Even quicker");
    }

    @Test
    void nobody_agrees_to_what_they_have_not_seen() throws Exception {
        set("maya", NURSING + "/ambition", "TRUSTED_ADVISOR", "Stay where we are", 1);
        browser.page("maya", NURSING + "/ambition");
        browser.submit("ines", NURSING + "/ambition/agreement", "version", 1);
        assertThat(agreed()).isEqualTo("false ");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        Document past = read(set("maya", RADIOLOGY, "TRUSTED_ADVISOR", "Why", null, "byOn", today.date()));
        assertThat(past.select("#byOn-error").text()).isEqualTo("Choose a day to come.");
        assertThat(past.select("#because").text()).isEqualTo("Why");
        Document lowest = read(set("maya", RADIOLOGY, "AD_HOC", "Why", null));
        assertThat(lowest.select("#level-error").text()).isEqualTo("Nobody has to want the lowest level.");
        Document none = read(browser.submit("maya", RADIOLOGY, "byOn", "soon"));
        assertThat(none.select("#byOn-error").text()).startsWith("This is not a day.");
    }

    @Test
    void a_brm_agrees_only_in_the_name_of_somebody_and_they_still_can_themselves() throws Exception {
        set("maya", SUPPLY, "STRATEGIC_PARTNER", "More", 1);
        Document nobody = read(browser.submit("maya", SUPPLY + "/consent", "version", 2, "saidOn", today.date()));
        assertThat(nobody.select("#contactId-error").text()).isEqualTo("Name the person who said it.");
        UUID mira = jdbc.sql("select id from contact where name = 'Mira Stolz'")
                .query(UUID.class)
                .single();
        browser.submit("maya", SUPPLY + "/consent", "version", 2, "saidOn", today.date(), "contactId", mira);
        assertThat(browser.page("jonas", SUPPLY).text()).contains("Mira Stolz on", "on their behalf by Maya Brand");
        browser.submit("jonas", SUPPLY + "/agreement", "version", 3);
        assertThat(browser.page("jonas", SUPPLY).text())
                .contains("Jonas Lind on")
                .doesNotContain("on their behalf");
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        set("maya", NURSING + "/ambition", "TRUSTED_ADVISOR", "Stay where we are", 1);
        Document page = browser.page("ines", NURSING + "/ambition");
        assertThat(page.text()).doesNotContain("Stay where we are");
        assertThat(page.select("main form, main .btn")).isEmpty();
    }

    private MvcResult set(String who, String path, String level, String because, Integer version, Object... more)
            throws Exception {
        var fields = new java.util.LinkedHashMap<String, Object>();
        fields.put("level", level);
        fields.put("because", because);
        fields.put("byOn", today.date().plusMonths(9));
        if (version != null) fields.put("version", version);
        if (version != null) fields.put("id", UUID.randomUUID());
        for (int i = 0; i < more.length; i += 2) fields.put((String) more[i], more[i + 1]);
        return browser.submit(
                who,
                path,
                fields.entrySet().stream()
                        .flatMap(field -> Arrays.asList(field.getKey(), field.getValue()).stream())
                        .toArray());
    }

    private static Document read(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String waiting() throws Exception {
        return browser.page("ines", NURSING).select("[aria-labelledby=waiting]").text();
    }

    private String portfolio(String slug) throws Exception {
        return browser.page("rafael", "/portfolio")
                .select("[aria-labelledby=every] a[href=/partners/" + slug + "/ambition]")
                .text();
    }

    private String agreed() {
        return jdbc.sql("""
                        select (it_on is not null and they_on is not null) || ' ' || coalesce(they_word, '')
                          from ambition a join partner p on p.id = a.partner_id where p.slug = 'nursing-operations'
                        """).query(String.class).single();
    }
}
