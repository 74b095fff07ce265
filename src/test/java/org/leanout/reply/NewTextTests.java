package org.leanout.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an answer, what is new in it, as mail programs send it. */
class NewTextTests {

    private static final String QUOTE = """
            > ##- Reply above this line to comment -##
            >
            > Hello Ines Okafor,
            """;

    static Stream<Arguments> lines_before_a_quotation() {
        return Stream.of(
                        "On Thu, Nov 26, 2026 at 10:00 AM Maya Brand via LeanOut <word@leanout.example> wrote:",
                        "On Thu, Nov 26, 2026 at 10:00 AM Maya Brand via LeanOut <\nword@leanout.example> wrote:",
                        "On 26. Nov 2026, at 10:00, Maya Brand via LeanOut <word@leanout.example> wrote:",
                        "Am 26.11.26 um 10:00 schrieb Maya Brand via LeanOut:",
                        "Am Do., 26. Nov. 2026 um 10:00 Uhr schrieb Maya Brand via LeanOut <\nword@leanout.example>:",
                        "Le jeu. 26 nov. 2026 à 10:00, Maya Brand via LeanOut <word@leanout.example> a\nécrit :",
                        "El jue, 26 nov 2026 a las 10:00, Maya Brand via LeanOut (<word@leanout.example>) escribió:",
                        "2026年11月26日(木) 10:00 Maya Brand via LeanOut <word@leanout.example>:")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("lines_before_a_quotation")
    void stands_above_what_is_quoted_whatever_tongue_the_mail_program_speaks(String line) {
        assertThat(NewText.of("Who pays?\n\nAnd when?\n\n" + line + "\n\n" + QUOTE))
                .isEqualTo("Who pays?\n\nAnd when?");
        assertThat(NewText.of("Who pays?\r\n" + line.replace("\n", "\r\n") + "\r\n" + QUOTE.replace("\n", "\r\n")))
                .isEqualTo("Who pays?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Maya Brand via LeanOut <word@leanout.example>\nSent: Thursday\nTo: Ines\nSubject: Re: Handover",
                "-----Original Message-----\nFrom: Maya <word@leanout.example>\nSent: Thursday\nTo: Ines\nSubject: Re: 7",
                "________________________________\nVon: Maya via LeanOut\nGesendet: 26.11.\nAn: Ines\nBetreff: Re: 7",
                "*From:* Maya Brand via LeanOut <word@leanout.example>\n*Sent:* Thursday\n*To:* Ines\n*Subject:* Re: 7",
                "---- Maya Brand ----"
            })
    void stands_above_the_head_of_the_mail_where_nothing_is_marked_as_quoted(String head) {
        assertThat(NewText.of("Who pays?\n\n" + head + "\n\n##- Reply above this line to comment -##\n\nHello Ines,"))
                .isEqualTo("Who pays?");
    }

    @Test
    void is_what_stands_between_quoted_lines_and_below_them() {
        assertThat(NewText.of("> Who pays?\nWe do.\n> And when?\nIn May.\n")).isEqualTo("We do.\nIn May.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who pays?\n-- \nInes Okafor\nDirector of nursing\n\n",
                "Who pays?\n\n--\nInes",
                "Who pays?\n\nSent from my iPhone\n",
                "Who pays?\n\nVon meinem iPhone gesendet\n",
                "Who pays?\n\nGet Outlook for Android\n"
            })
    void has_no_signature(String signed) {
        assertThat(NewText.of(signed)).isEqualTo("Who pays?");
        assertThat(NewText.of(signed + "\n\n" + QUOTE)).isEqualTo("Who pays?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two things:\n- the desk\n- the time: 10:30",
                "Owner: Tom\nDay: Monday\nPlace: ward 7",
                "It is 5 > 3, and a|b.",
                "Ask tom@leanout.example by 2027: he knows.",
                "---\nA line of dashes above"
            })
    void keeps_what_only_looks_like_a_quotation(String typed) {
        assertThat(NewText.of(typed)).isEqualTo(typed);
    }

    @Test
    void is_nothing_where_nothing_was_written() {
        assertThat(NewText.of("")).isEmpty();
        assertThat(NewText.of(QUOTE)).isEmpty();
        assertThat(NewText.of("\n\n-- \nInes\n" + QUOTE)).isEmpty();
    }

    @Test
    void has_no_characters_that_nobody_sees() {
        assertThat(NewText.of("\uFEFFWho\u00A0pays\u200B?\u0000\u0007")).isEqualTo("Who pays?");
    }

    @Test
    void gives_nothing_away_that_opens_something() {
        assertThat(Secrets.hide(
                        "https://x.example/open/AbC_dEf-1234567890 and reply+%s@x.example".formatted("a".repeat(44))))
                .isEqualTo("https://x.example/open/… and reply+…@x.example");
    }

    @Test
    void is_joined_where_the_mail_program_broke_and_marked_it() {
        assertThat(Flowed.join("Who \npays?\n\n From whom\n> quoted \n> more\n-- \nInes", false))
                .isEqualTo("Who pays?\n\nFrom whom\n> quoted \n> more\n-- \nInes\n");
        assertThat(Flowed.join("Kranken \nhaus", true)).isEqualTo("Krankenhaus\n");
    }

    @Test
    void is_made_of_html_where_there_is_nothing_else() {
        assertThat(NewText.of(HtmlText.of("""
                        <html><head><style>p {}</style><title>x</title></head><body><p>Who <b>pays</b>?</p>
                        <div>One<br>two</div><ul><li>a</li><li>b &lt;c&gt;</li></ul><script>alert(1)</script>
                        <div class="gmail_quote">On Thu, Maya wrote:<blockquote>##- Reply</blockquote></div></body></html>
                        """))).isEqualTo("Who pays?\n\nOne\ntwo\n- a\n- b <c>");
        assertThat(NewText.of(HtmlText.of("""
                        <div>Yes.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Maya</div><div>all</div>
                        """))).isEqualTo("Yes.");
        assertThat(NewText.of(
                        HtmlText.of("<p>Yes.</p><hr><p>##- Reply above this line to comment -##</p><p>Hello</p>")))
                .isEqualTo("Yes.");
    }
}
