package org.leanout.rating;

import java.util.Optional;
import java.util.UUID;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Recall;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Standing;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds in which both sides say how they see each other. */
@Service
@Transactional
public class Rounds {

    private final RoundRepository rounds;
    private final PartnerAnswerRepository answers;
    private final ItAnswerRepository itAnswers;
    private final AskedQueries asked;
    private final Once once;
    private final Today today;
    private final ApplicationEventPublisher events;

    Rounds(
            RoundRepository rounds,
            PartnerAnswerRepository answers,
            ItAnswerRepository itAnswers,
            AskedQueries asked,
            Once once,
            Today today,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.answers = answers;
        this.itAnswers = itAnswers;
        this.asked = asked;
        this.once = once;
        this.today = today;
        this.events = events;
    }

    /** Opens a round, of which a partner has one at a time; sent twice, opens it once. */
    public UUID open(PartnerAccess access, RoundForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(access.partnerId());
        if (rounds.existsById(new PartnerKey(access.partnerId(), id))) return id;
        if (rounds.isOneOpen(access.partnerId(), today.date())) throw new Refused("refused.round.open");
        asked.mustBeAbleToAnswer(access.partnerId(), form.invited());
        Round round = rounds.save(new Round(access, id, form, today));
        events.publishEvent(round.notice(NoticeKind.ROUND_OPENED, access, To.contacts(form.invited())));
        return id;
    }

    /** Ends it before its day, once everybody has answered. */
    public void end(PartnerAccess access, UUID id) {
        Round round = toChange(access, id);
        round.end(asked.missing(access.partnerId(), id), today.date());
        events.publishEvent(Settled.of(access.partnerId(), id, NoticeKind.ROUND_OPENED));
    }

    /** Takes it back, while nobody has answered. */
    public void callOff(PartnerAccess access, UUID id) {
        Round round = toChange(access, id);
        round.callOff(asked.answered(access.partnerId(), id), today);
        events.publishEvent(new Recall(access.partnerId(), id));
    }

    /** One of the people asked says how they see it, or sees it otherwise while the round is open. */
    public void answer(PartnerAccess access, UUID roundId, ViewForm form) {
        Round round = toChange(access, roundId);
        UUID me = access.contactId();
        if (me == null) throw new Refused("refused.round.notAsked");
        round.mustAsk(me);
        round.mustBeOpen(today.date());
        answers.findByPartnerIdAndRoundIdAndContactId(access.partnerId(), roundId, me)
                .ifPresentOrElse(
                        answer -> answer.change(form, today.date()),
                        () -> answers.save(new PartnerAnswer(round, Ids.orNext(form.id()), me, form, today.date())));
        events.publishEvent(Settled.of(access.partnerId(), roundId, NoticeKind.ROUND_OPENED)
                .only(access.me().id()));
    }

    /** The BRM says how IT sees it: until the round ends, and after it if they had not said so yet. */
    public void answerForIt(PartnerAccess access, UUID roundId, ViewForm form) {
        if (access.standing() != Standing.OWNER) throw new Refused("refused.round.ownerOnly");
        Round round = toChange(access, roundId);
        Optional<ItAnswer> given = asked.forIt(access, roundId)
                .flatMap(mine -> itAnswers.findById(new PartnerKey(access.partnerId(), mine.id())));
        if (given.isPresent()) change(given.get(), round, form);
        else begin(access, round, form);
    }

    private void change(ItAnswer given, Round round, ViewForm form) {
        if (given.isOf(form)) return;
        round.mustBeOpen(today.date());
        given.change(form, today.date());
    }

    private void begin(PartnerAccess access, Round round, ViewForm form) {
        round.mustNotBeRemoved();
        if (rounds.isOneOpenedAfter(access.partnerId(), round.openedAt()))
            throw new Refused("refused.round.notTheLatest");
        itAnswers.save(new ItAnswer(round, Ids.orNext(form.id()), access.me().id(), form, today.date()));
    }

    /** Nobody else changes it meanwhile: neither answers while it ends, nor twice. */
    private Round toChange(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        once.hold(id);
        return rounds.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
