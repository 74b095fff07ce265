package org.leanout.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Ids;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@OnTheCast
class ExportTests {

    private static final String LINE = "abcdefghijklmnopqrstuvwxyz012345";
    private static final int PARTS = 3;
    private static final int LINES = PARTS * (1 << 20) / LINE.length() - 7;

    @Autowired
    Browser browser;

    @Autowired
    Exports exports;

    @Autowired
    ExportQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private final Alphabet alphabet = new Alphabet();

    /** Writes more than two parts; at first it may be cut off, as by a power cut, or fail. */
    private static class Alphabet implements ExportKind {

        private final StringBuilder said = new StringBuilder();
        private Throwable next;

        @Override
        public String name() {
            return "iso-20000-1-records";
        }

        @Override
        public MediaType type() {
            return MediaType.TEXT_PLAIN;
        }

        @Override
        public String fileName(ExportOrder order) {
            return "alphabet.txt";
        }

        @Override
        public void write(ExportOrder order, OutputStream out, Progress progress) throws IOException {
            for (int i = 0; i < LINES; i++) {
                out.write(LINE.getBytes(StandardCharsets.US_ASCII));
                if (i % 1000 == 0) progress.at(i, LINES);
                if (i == LINES / 2 && next instanceof Error cut) throw cut;
                if (i == LINES / 2 && next instanceof RuntimeException failure) throw failure;
            }
            said.append("done ");
        }
    }

    private ExportBench bench() {
        return new ExportBench(jdbc, List.of(alphabet), today);
    }

    private ExportOrder order(UUID account) {
        return new ExportOrder(
                Ids.next(), account, alphabet.name(), "The alphabet", "2026-01-01/2026-02-01", Locale.ENGLISH);
    }

    private ExportOrder ordered() {
        ExportOrder order = order(id("rafael"));
        exports.order(order);
        return order;
    }

    @Test
    void makes_a_file_in_parts_and_hands_it_over_whole() throws Exception {
        ExportOrder order = ordered();
        Document waiting = page("rafael", "/files/" + order.id());
        assertThat(waiting.text()).contains("The file is being made", "begins in a moment");
        bench().make(order.id());
        assertThat(page("rafael", "/files/" + order.id()).text()).contains("The file is there", "kept until");
        MockHttpServletResponse file = open("rafael", "/files/" + order.id() + "/content");
        assertThat(file.getContentAsString()).isEqualTo(LINE.repeat(LINES));
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(jdbc.sql("select count(*) from export_part where export_id = ?")
                        .param(order.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(PARTS);
    }

    @Test
    void begins_anew_what_was_cut_off_and_doubles_nothing() throws Exception {
        ExportOrder order = ordered();
        alphabet.next = new Error("power cut");
        assertThatExceptionOfType(Error.class).isThrownBy(() -> bench().make(order.id()));
        assertThat(page("rafael", "/files/" + order.id()).text()).contains("The file is being made");
        alphabet.next = null;
        bench().make(order.id());
        bench().make(order.id());
        assertThat(open("rafael", "/files/" + order.id() + "/content").getContentAsByteArray())
                .hasSize(LINE.length() * LINES);
        assertThat(alphabet.said).hasToString("done ");
    }

    @Test
    void tells_of_a_failure_and_has_no_half_of_a_file() throws Exception {
        ExportOrder order = ordered();
        alphabet.next = new IllegalStateException("broken");
        bench().make(order.id());
        assertThat(page("rafael", "/files/" + order.id()).text()).contains("could not be made", "Ask for it again");
        assertThat(open("rafael", "/files/" + order.id()).getHeader("Refresh")).isNull();
        assertThat(open("rafael", "/files/" + order.id() + "/content").getStatus())
                .isEqualTo(404);
    }

    @Test
    void keeps_nobody_waiting_for_what_takes_long() throws Exception {
        ExportOrder order = ordered();
        assertThat(exports.address(order)).isEqualTo("/files/" + order.id());
        MockHttpServletResponse page = open("rafael", "/files/" + order.id());
        assertThat(page.getHeader("Refresh")).isNotNull();
        bench().make(order.id());
        assertThat(exports.address(order)).isEqualTo("/files/" + order.id() + "/content");
        assertThat(open("rafael", "/files/" + order.id()).getHeader("Refresh")).isNull();
    }

    @Test
    void is_nobodys_but_whose_it_is() throws Exception {
        ExportOrder order = ordered();
        bench().make(order.id());
        for (String who : List.of("maya", "ines")) {
            assertThat(open(who, "/files/" + order.id()).getStatus()).isIn(403, 404);
            assertThat(open(who, "/files/" + order.id() + "/content").getStatus())
                    .isIn(403, 404);
        }
        assertThat(page("maya", "/files").text()).contains("You have no files.");
        assertThat(page("rafael", "/files").text()).contains("The alphabet");
    }

    @Test
    void is_one_however_often_it_is_sent_and_five_at_once() {
        ExportOrder order = ordered();
        exports.order(order);
        for (int i = 0; i < 4; i++) exports.order(order(id("rafael")));
        assertThatExceptionOfType(Refused.class).isThrownBy(this::ordered);
        bench().make(order.id());
        ordered();
        assertThat(jdbc.sql("select count(*) from export").query(Integer.class).single())
                .isEqualTo(6);
    }

    @Test
    void is_thrown_away_after_a_week() {
        ExportOrder old = ordered();
        ExportOrder young = order(id("maya"));
        exports.order(young);
        jdbc.sql("update export set ordered_at = ordered_at - interval '8 days' where id = ?")
                .param(old.id())
                .update();
        bench().forget();
        assertThat(jdbc.sql("select id from export").query(UUID.class).list()).containsExactly(young.id());
    }

    private UUID id(String who) {
        return jdbc.sql("select id from account where email like ? || '@%'")
                .param(who)
                .query(UUID.class)
                .single();
    }

    private MockHttpServletResponse open(String who, String address) throws Exception {
        return browser.open(who, address).getResponse();
    }

    private Document page(String who, String address) throws Exception {
        return Jsoup.parse(open(who, address).getContentAsString());
    }
}
