package org.leanout.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.leanout.help.Sides.INES;
import static org.leanout.help.Sides.SOFIA;
import static org.leanout.help.Sides.assertSaysNo;
import static org.leanout.help.Sides.brm;
import static org.leanout.help.Sides.on;
import static org.leanout.help.Sides.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Refused;

class RequestTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    /** What IT can do with a request. */
    enum Act {
        START(request -> request.start(TODAY)),
        COMPLETE(request -> request.complete(TODAY)),
        REFUSE(request -> request.refuse("no hands before June", TODAY)),
        REMOVE(request -> request.remove(brm().me(), "noted twice", TODAY)),
        EDIT(request -> request.change(brm(), form(INES, TODAY), TODAY));

        private final Consumer<Request> deed;

        Act(Consumer<Request> deed) {
            this.deed = deed;
        }
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EDIT     | START COMPLETE REFUSE REMOVE EDIT",
                "START    | COMPLETE REFUSE REMOVE EDIT",
                "COMPLETE | START REMOVE EDIT",
                "REFUSE   | START REMOVE EDIT",
                "REMOVE   | -",
            })
    void goes_from_open_to_work_to_its_end_and_may_be_taken_up_again(Act before, String open) {
        for (Act act : Act.values()) {
            Request request = noted();
            before.deed.accept(request);
            assertThat(refuses(act, request))
                    .as("%s after %s", act, before)
                    .isEqualTo(!List.of(open.split(" ")).contains(act.name()));
        }
    }

    private static boolean refuses(Act act, Request request) {
        try {
            act.deed.accept(request);
            return false;
        } catch (Refused refused) {
            return true;
        }
    }

    @Test
    void is_declined_and_removed_only_with_a_reason() {
        assertSaysNo("refused.request.whyNot", () -> noted().refuse(null, TODAY));
        assertSaysNo("refused.request.whyRemove", () -> noted().remove(brm().me(), null, TODAY));
    }

    @Test
    void is_asked_by_somebody() {
        assertSaysNo("refused.request.who", () -> request(brm(), form(null, TODAY)));
    }

    @Test
    void is_not_asked_tomorrow() {
        assertSaysNo("refused.help.future", () -> request(brm(), form(INES, TODAY.plusDays(1))));
    }

    @ParameterizedTest
    @CsvSource({
        "true, INES, ''", // what somebody of the partner wrote is theirs
        "true, SOFIA, refused.request.theirWords",
        "true, BRM, refused.request.theirWords",
        "false, INES, refused.request.theirWords", // what IT noted is IT's, whoever asked
        "false, BRM, ''",
    })
    void is_put_in_other_words_only_by_its_author(boolean own, String editor, String refusal) {
        Request request = own ? request(person(INES), form(null, TODAY)) : noted();
        Runnable edit = () -> request.change(who(editor), form(INES, TODAY), TODAY);
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(edit::run);
        else assertSaysNo(refusal, edit);
    }

    @Test
    void stays_as_its_author_wrote_it_once_it_has_begun() {
        Request request = request(person(INES), form(null, TODAY));
        request.start(TODAY);
        assertSaysNo("refused.request.begun", () -> request.change(person(INES), form(null, TODAY), TODAY));
    }

    @Test
    void comes_from_the_person_who_writes_it_whomever_the_form_names() {
        assertThat(request(person(INES), form(SOFIA, TODAY.minusDays(300))).isBy(INES))
                .isTrue();
    }

    private static PartnerAccess who(String name) {
        return switch (name) {
            case "INES" -> person(INES);
            case "SOFIA" -> person(SOFIA);
            default -> brm();
        };
    }

    private static Request noted() {
        return request(brm(), form(INES, TODAY));
    }

    private static Request request(PartnerAccess access, RequestForm form) {
        return new Request(access, UUID.randomUUID(), form, on(TODAY));
    }

    private static RequestForm form(@Nullable UUID contact, LocalDate day) {
        return new RequestForm(null, null, "Scanners", null, contact, day, null, null);
    }
}
