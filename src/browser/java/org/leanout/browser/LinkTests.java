package org.leanout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leanout.link.Links;
import org.leanout.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who come in by a link, on their phones. */
@InTheBrowser
class LinkTests {

    @Autowired
    Visitors visitors;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    @Test
    void somebody_new_chooses_a_password() {
        Visitor ada = visitors.signedIn("Ada Novak");
        ada.open("/people");
        ada.click("Add a person");
        ada.fill("Name", "Mona Quist");
        ada.fill("E-mail address", "mona@leanout.example");
        ada.tick("Business partner");
        ada.click("Save");
        ada.click("Send an invitation");
        Visitor mona = visitors.somebodyWithAPhone();
        mona.open(URI.create(ada.reads("main code")).getPath());
        mona.sees("Welcome, Mona Quist");
        mona.fill("Your password", "a bed for everybody");
        mona.fill("Once more", "a bed for everybody");
        mona.click("Save and sign in");
        assertThat(mona.page().url()).doesNotContain("/open/");
    }

    @Test
    void somebody_sees_one_thing_and_no_more() {
        UUID ines = jdbc.sql("select id from account where email = 'ines@leanout.example'")
                .query(UUID.class)
                .single();
        UUID wish = jdbc.sql("select id from objective where statement = 'Fill night shifts a week ahead'")
                .query(UUID.class)
                .single();
        String thing = "/partners/nursing-operations/objectives/" + wish;
        Visitor guest = visitors.somebodyWithAPhone();
        guest.open(URI.create(links.toThing(Ids.next(), ines, thing)).getPath());
        guest.sees("An objective of Nursing operations", "This link is for Ines Okafor");
        guest.seesNothingOf("night shifts");
        guest.click("Open it as Ines Okafor");
        guest.sees("Fill night shifts a week ahead");
        guest.open("/inbox");
        guest.sees("This link opens one thing");
        guest.click("Back to it");
        guest.sees("Fill night shifts a week ahead");
    }
}
