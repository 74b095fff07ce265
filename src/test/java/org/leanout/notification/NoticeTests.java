package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticeTests {

    private static final UUID SOME = UUID.randomUUID();

    @Test
    void has_a_title_of_one_line_that_fits() {
        assertThat(titled("  Shorter\r\nBcc: x@evil.example\u2028handover ").title())
                .isEqualTo("Shorter Bcc: x@evil.example handover");
        assertThat(titled("a".repeat(200)).title()).hasSize(200).doesNotEndWith("…");
        assertThat(titled("😀".repeat(201)).title()).isEqualTo("😀".repeat(199) + "…");
    }

    @Test
    void says_in_plain_text_what_was_written() {
        Notice notice = titled("Handover");
        assertThat(notice.excerpt()).isNull();
        assertThat(notice.saying(" ").excerpt()).isNull();
        assertThat(notice.saying("**Good**, but <b>see</b> [this](https://example.org):\n\n- one\n- two")
                        .excerpt())
                .startsWith("Good, but")
                .contains("one", "two")
                .doesNotContain("**", "\n");
        assertThat(notice.saying("word ".repeat(500)).excerpt())
                .hasSizeLessThanOrEqualTo(600)
                .endsWith("word…");
    }

    @Test
    void is_about_a_page_below_a_partner() {
        assertThatThrownBy(() -> at("https://evil.example/partners/")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keeps_all_else_when_it_says_more() {
        UUID thread = UUID.randomUUID();
        Notice notice = titled("Handover").saying("Yes").in(thread).internally();
        assertThat(notice)
                .isEqualTo(new Notice(
                        NoticeKind.COMMENT,
                        null,
                        SOME,
                        SOME,
                        thread,
                        "/partners/x/y",
                        "Handover",
                        "Yes",
                        null,
                        To.people(),
                        true));
    }

    private static Notice titled(String title) {
        return Notice.byItself(NoticeKind.COMMENT, SOME, SOME, "/partners/x/y", title, To.people());
    }

    private static Notice at(String path) {
        return Notice.byItself(NoticeKind.COMMENT, SOME, SOME, path, "Handover", To.people());
    }
}
