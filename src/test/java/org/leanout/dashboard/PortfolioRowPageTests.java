package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the portfolio says of each relationship. */
class PortfolioRowPageTests extends OnThePortfolio {

    @Test
    void says_what_makes_a_partner_ratable() throws Exception {
        assess("supply-chain", "published = 0, records = 3, missing = 2, ratable_on = current_date + 9");
        jdbc.sql("update partner set added_on = current_date - 21 where slug = 'supply-chain'")
                .update();
        assertThat(row("supply-chain").text())
                .contains("Not yet rated 3 of 5 records, day 21 of 30")
                .doesNotContain("dormant", "risk");
        assess("supply-chain", "records = 7, missing = 0");
        assertThat(row("supply-chain").text()).contains("Not yet rated day 21 of 30");
    }

    @Test
    void says_dormant_only_of_what_is_rated() throws Exception {
        assess("supply-chain", "published = 1, trend = 'STEADY', dormant = true");
        assertThat(row("supply-chain").text()).contains("dormant");
        assess("supply-chain", "published = 0");
        assertThat(row("supply-chain").text()).doesNotContain("dormant");
    }

    @Test
    void shows_a_partner_that_nobody_has_assessed_or_counted_yet() throws Exception {
        jdbc.sql("delete from assessment").update();
        jdbc.sql("delete from tally").update();
        assertThat(row("supply-chain").text()).contains("Not yet rated", "to be assessed tonight", "nothing");
    }

    @ParameterizedTest(name = "{0} of {1} by IT, {2} by them: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 8 | 2 | 63% 5 of 8, mostly us | lo-us | rotate(7 12 21)",
                "1 | 8 | 6 | 13% 1 of 8, mostly them | lo-them | rotate(-19 12 21)",
                "1 | 8 | 2 | 13% 1 of 8, mostly together | lo-both | rotate(-19 12 21)",
                "2 | 6 | 2 | 33% 2 of 6, mixed | text-secondary | rotate(-9 12 21)",
                "0 | 3 | 3 | 0% 0 of 3, mostly them | lo-them | rotate(-26 12 21)"
            })
    void leans_to_the_side_that_starts_more(int it, int all, int them, String words, String color, String needle)
            throws Exception {
        tally(
                "supply-chain",
                "contacts = %d, contacts_volunteered = %d, contacts_requested = %d".formatted(all, it, them));
        assertThat(row("supply-chain").text()).contains(words);
        assertThat(row("supply-chain").select("svg." + color + " [transform]").attr("transform"))
                .isEqualTo(needle);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "their_view = 3.7, view_gap = 0.6, view_people = 3, blind_spots = 1 | 3.7 gap +0.6 3 people, 1 blind spot",
                "their_view = 4.0, view_gap = -1.2, view_people = 1, blind_spots = 0 | 4.0 gap \u22121.2 one person",
                "their_view = 4.3, view_gap = 0.0, view_people = 2, blind_spots = 0 | 4.3 gap 0.0 2 people",
                "their_view = 4.0, view_gap = null, view_people = 2, blind_spots = 0 | 4.0 2 people",
                "their_view = null, view_gap = null, view_people = 0, blind_spots = 0, asked = 'OPEN' | being asked",
                "their_view = null, view_gap = null, view_people = 0, blind_spots = 0, asked = 'ENDED' | no answer",
                "their_view = null, view_gap = null, view_people = 0, blind_spots = 0, asked = null | not asked"
            })
    void says_how_they_see_it_and_how_far_apart_we_are(String figures, String words) throws Exception {
        tally("supply-chain", figures);
        assertThat(row("supply-chain").select("[data-label=Their view]").text()).isEqualTo(words);
    }

    @Test
    void says_nothing_of_too_few_contacts() throws Exception {
        tally("supply-chain", "contacts = 2, contacts_volunteered = 2, contacts_requested = 0");
        assertThat(row("supply-chain").text()).contains("too few 2 contacts").doesNotContain("100%");
        jdbc.sql("update partner set added_on = current_date - 9 where slug = 'supply-chain'")
                .update();
        assertThat(row("supply-chain").text()).contains("too early 2 contacts");
    }

    @Test
    void says_how_many_hours_it_took_whoever_started_it() throws Exception {
        tally("supply-chain", "minutes_volunteered = 90, minutes_joint = 120, minutes_requested = 60");
        assertThat(row("supply-chain").select("[data-label=Leaning out]").text())
                .endsWith("4.5 h in 90 days");
        tally("supply-chain", "minutes_volunteered = 0, minutes_joint = 0, minutes_requested = 0");
        assertThat(row("supply-chain").text()).doesNotContain("in 90 days");
    }

    @ParameterizedTest(name = "{0} days: red {1}")
    @CsvSource({"30, false", "31, true"})
    void marks_a_quiet_partner(int days, boolean red) throws Exception {
        tally("supply-chain", "last_contact_on = current_date - " + days);
        Element said = row("supply-chain").select("span:containsOwn(days ago)").first();
        assertThat(said.text()).isEqualTo(days + " days ago");
        assertThat(said.hasClass("lo-alert")).isEqualTo(red);
    }

    @Test
    void says_what_is_open_and_leads_to_it() throws Exception {
        tally("supply-chain", "promises = 2, promises_late = 1, offers = 1, proposals = 3, requests = 0");
        Element row = row("supply-chain");
        assertThat(row.text()).contains("2 promises, 1 late, 1 offer, 3 proposals");
        assertThat(row.select(".lo-alert:contains(late)")).hasSize(1);
        for (String address : row.select("a").eachAttr("href"))
            assertThat(browser.open("rafael", address).getResponse().getStatus())
                    .as(address)
                    .isEqualTo(200);
    }
}
