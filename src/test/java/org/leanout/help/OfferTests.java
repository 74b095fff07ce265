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
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leanout.shared.Beneficiary;
import org.leanout.shared.Origin;
import org.leanout.shared.Refused;

/** Offered on 10 March; today is 20 March. */
class OfferTests {

    private static final LocalDate OFFERED = LocalDate.of(2026, 3, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    /** What can be done with an offer, by somebody who may. */
    enum Act {
        EDIT((offer, today) -> offer.change(form(Origin.VOLUNTEERED, OFFERED, false), today)),
        OFFER(Offer::offer),
        ANSWER((offer, today) -> offer.answer(person(INES), own(true), today)),
        ON_BEHALF((offer, today) -> offer.answer(brm(), said(true, OFFERED, null), today)),
        WITHDRAW((offer, today) -> offer.withdraw()),
        DELIVER((offer, today) -> offer.deliver(new DeliveryForm(today, 30), today)),
        THANK((offer, today) -> offer.thank(person(INES), new ThanksForm(4, null), today));

        private final BiConsumer<Offer, LocalDate> deed;

        Act(BiConsumer<Offer, LocalDate> deed) {
            this.deed = deed;
        }

        void on(Offer offer) {
            deed.accept(offer, TODAY);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT     | EDIT OFFER WITHDRAW",
                "OFFERED   | EDIT ANSWER ON_BEHALF WITHDRAW",
                "ACCEPTED  | ANSWER DELIVER",
                "DECLINED  | ANSWER",
                "WITHDRAWN | -",
                "DELIVERED | DELIVER THANK",
                "THANKED   | THANK",
            })
    void takes_in_each_state_only_what_belongs_there(OfferState state, String open) {
        for (Act act : Act.values()) {
            boolean allowed = List.of(open.split(" ")).contains(act.name());
            assertThat(refuses(act, in(state))).as("%s when %s", act, state).isEqualTo(!allowed);
        }
    }

    private static boolean refuses(Act act, Offer offer) {
        try {
            act.on(offer);
            return false;
        } catch (Refused refused) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, true, NOT_NOW, ''",
        "2026-03-20, false, NOT_NOW, ''",
        "2026-03-09, true, , refused.help.beforeOffer",
        "2026-03-21, true, , refused.help.future",
        "2026-03-15, true, , ''",
        "2026-03-15, false, , refused.answer.reason",
    })
    void takes_an_answer_on_behalf_from_the_offer_until_today_and_a_no_with_its_reason(
            LocalDate day, boolean accepted, @Nullable DeclineReason reason, String refusal) {
        Runnable answer = () -> in(OfferState.OFFERED).answer(brm(), said(accepted, day, reason), TODAY);
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(answer::run);
        else assertSaysNo(refusal, answer);
    }

    @Test
    void takes_no_answer_on_behalf_of_nobody() {
        var nobody = new AnswerForm(null, true, null, OFFERED, null, null, null);
        assertSaysNo("refused.answer.whose", () -> in(OfferState.OFFERED).answer(brm(), nobody, TODAY));
    }

    @Test
    void knows_a_partners_own_answer_as_theirs_and_of_today_whatever_the_form_says() {
        var pretended = new AnswerForm(null, false, SOFIA, OFFERED, null, "no, thanks", null);
        OfferAnswer answer = OfferAnswer.of(person(INES), pretended, TODAY);
        assertThat(answer.by()).isEqualTo(INES);
        assertThat(answer.onBehalf()).isFalse();
        assertThat(answer.on()).isEqualTo(TODAY);
        assertThat(answer.reason()).isNull();
    }

    @Test
    void knows_an_answer_on_behalf_by_its_day_and_by_the_day_it_was_entered() {
        OfferAnswer answer = OfferAnswer.of(brm(), said(true, OFFERED, null), TODAY);
        assertThat(answer.by()).isEqualTo(SOFIA);
        assertThat(answer.onBehalf()).isTrue();
        assertThat(answer.on()).isEqualTo(OFFERED);
        assertThat(answer.enteredOn()).isEqualTo(TODAY);
    }

    @Test
    void keeps_a_reason_and_a_day_to_ask_again_for_a_no_only() {
        var form = new AnswerForm(null, true, null, null, DeclineReason.NOT_NOW, "go on", TODAY.plusDays(30));
        OfferAnswer yes = OfferAnswer.of(person(INES), form, TODAY);
        assertThat(yes.reason()).isNull();
        assertThat(yes.askAgainOn()).isNull();
        assertThat(yes.words()).isEqualTo("go on");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-21, ''", "2026-03-20, refused.answer.askAgain", "2026-01-01, refused.answer.askAgain"})
    void may_be_asked_again_only_after_the_answer(LocalDate askAgainOn, String refusal) {
        var no = new AnswerForm(null, false, null, null, null, null, askAgainOn);
        Runnable answer = () -> in(OfferState.OFFERED).answer(person(INES), no, TODAY);
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(answer::run);
        else assertSaysNo(refusal, answer);
    }

    @Test
    void leaves_the_partners_own_word_to_the_partner() {
        Offer offer = in(OfferState.OFFERED);
        offer.answer(brm(), said(true, OFFERED, null), TODAY);
        offer.answer(brm(), said(false, OFFERED, DeclineReason.NOT_NOW), TODAY);
        offer.answer(person(INES), own(true), TODAY);
        assertSaysNo("refused.offer.noAnswer", () -> offer.answer(brm(), said(true, OFFERED, null), TODAY));
        offer.answer(person(SOFIA), own(false), TODAY);
    }

    @Test
    void is_answered_as_it_was_read() {
        var readBefore = new AnswerForm(3, true, null, null, null, null, null);
        assertSaysNo("refused.stale", () -> in(OfferState.OFFERED).answer(person(INES), readBefore, TODAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "DECLINED", "DELIVERED", "THANKED"})
    void turns_into_nothing_else_once_it_is_answered(OfferState state) {
        assertSaysNo("refused.offer.settled", () -> in(state).change(form(Origin.JOINT, OFFERED, true), TODAY));
    }

    @Test
    void is_no_request() {
        assertSaysNo("refused.offer.asked", () -> offer(form(Origin.REQUESTED, OFFERED, true)));
    }

    @Test
    void is_not_offered_tomorrow() {
        assertSaysNo("refused.help.future", () -> offer(form(Origin.JOINT, TODAY.plusDays(1), true)));
    }

    @Test
    void is_the_partners_to_see_from_the_offer_on() {
        assertThat(in(OfferState.DRAFT).isVisibleTo(person(INES))).isFalse();
        assertThat(in(OfferState.DRAFT).isVisibleTo(brm())).isTrue();
        assertThat(in(OfferState.OFFERED).isVisibleTo(person(INES))).isTrue();
        Offer dropped = in(OfferState.DRAFT);
        dropped.withdraw();
        assertThat(dropped.isVisibleTo(person(INES))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, ''", "2026-03-09, refused.help.beforeOffer", "2026-03-21, refused.help.future"})
    void is_delivered_between_the_offer_and_today(LocalDate day, String refusal) {
        Runnable delivery = () -> in(OfferState.ACCEPTED).deliver(new DeliveryForm(day, 30), TODAY);
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(delivery::run);
        else assertSaysNo(refusal, delivery);
    }

    @ParameterizedTest
    @CsvSource({"90, MINUTES, 90, MINUTES", "120, MINUTES, 2, HOURS", "3, HOURS, 3, HOURS", "0, MINUTES, 0, MINUTES"})
    void says_an_effort_as_people_do(int amount, Effort.Unit unit, int shown, Effort.Unit in) {
        assertThat(Effort.ofMinutes(new Effort(amount, unit).minutes())).isEqualTo(new Effort(shown, in));
    }

    /** An offer that has come so far, its answer being the partner's own. */
    private static Offer in(OfferState state) {
        Offer offer = offer(form(Origin.VOLUNTEERED, OFFERED, state != OfferState.DRAFT));
        switch (state) {
            case DRAFT, OFFERED -> {}
            case WITHDRAWN -> Act.WITHDRAW.on(offer);
            case DECLINED -> offer.answer(person(INES), own(false), TODAY);
            default -> Act.ANSWER.on(offer);
        }
        if (state.isDelivered()) Act.DELIVER.on(offer);
        if (state == OfferState.THANKED) Act.THANK.on(offer);
        return offer;
    }

    private static Offer offer(OfferForm form) {
        return new Offer(new UUID(0, 2), UUID.randomUUID(), form, brm().me(), on(TODAY));
    }

    private static OfferForm form(Origin origin, LocalDate day, boolean offered) {
        return new OfferForm(
                null,
                null,
                "Printers",
                null,
                origin,
                HelpKind.HANDS_ON,
                HelpTiming.BEFORE,
                INES,
                Beneficiary.PARTNER,
                30,
                Effort.Unit.MINUTES,
                day,
                offered);
    }

    private static AnswerForm own(boolean accepted) {
        return new AnswerForm(null, accepted, null, null, null, null, null);
    }

    private static AnswerForm said(boolean accepted, LocalDate day, @Nullable DeclineReason reason) {
        return new AnswerForm(null, accepted, SOFIA, day, reason, null, null);
    }
}
