package org.leanout.priority;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voices;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes first of what a partner wants, as each side ranks it. */
@Service
@Transactional
public class Priorities {

    private final RankingRepository rankings;
    private final PriorityQueries queries;
    private final Voices voices;
    private final ApplicationEventPublisher events;
    private final Once once;
    private final Today today;

    Priorities(
            RankingRepository rankings,
            PriorityQueries queries,
            Voices voices,
            ApplicationEventPublisher events,
            Once once,
            Today today) {
        this.rankings = rankings;
        this.queries = queries;
        this.voices = voices;
        this.events = events;
        this.once = once;
        this.today = today;
    }

    /** My side says what comes first. */
    public void rank(PartnerAccess access, RankingForm form) {
        if (!isNew(access, form)) return;
        mustFit(access, form, access.isIt());
        if (access.isIt()) ask(access, form);
        else settle(access);
        keep(
                access,
                form,
                access.isPerson()
                        ? Ranking.by(voices.of(access, null, null), access.partnerId(), form, today)
                        : Ranking.byIt(access.partnerId(), form, access.me(), today));
    }

    /** One of the partner's people said what comes first, as IT heard. */
    public void hear(PartnerAccess access, RankingForm form) {
        if (!isNew(access, form)) return;
        mustFit(access, form, false);
        settle(access);
        var voice = voices.of(access, form.contactId(), form.saidOn());
        keep(access, form, Ranking.by(voice, access.partnerId(), form, today));
    }

    /** IT says what comes first for the first time, and they have not: it waits for them. */
    private void ask(PartnerAccess access, RankingForm form) {
        boolean open = form.seen() == null
                && queries.current(access.partnerId(), false).isEmpty();
        if (open)
            events.publishEvent(Notice.of(
                            NoticeKind.PRIORITIES_WANTED,
                            access,
                            form.id(),
                            "/priorities",
                            queries.statements(access.partnerId(), form.ranked()),
                            To.people())
                    .in(access.partnerId()));
    }

    private void settle(PartnerAccess access) {
        events.publishEvent(Settled.of(access.partnerId(), access.partnerId(), NoticeKind.PRIORITIES_WANTED));
    }

    /** What is saved unchanged is on file already. */
    private void keep(PartnerAccess access, RankingForm form, Ranking ranking) {
        boolean known = form.seen() != null
                && rankings.findById(new PartnerKey(access.partnerId(), form.seen()))
                        .filter(ranking::isSameAs)
                        .isPresent();
        if (!known) rankings.save(ranking);
    }

    private boolean isNew(PartnerAccess access, RankingForm form) {
        access.mustNotBeArchived();
        once.hold(access.partnerId());
        return !rankings.existsById(new PartnerKey(access.partnerId(), form.id()));
    }

    /** Nothing twice, nothing of another partner, and nobody's word of a minute ago overwritten unseen. */
    private void mustFit(PartnerAccess access, RankingForm form, boolean byIt) {
        form.mustNotRepeat();
        if (queries.wanted(access.partnerId(), form.ranked()) != form.ranked().size()) throw new NotFound();
        @Nullable UUID current = queries.current(access.partnerId(), byIt).orElse(null);
        if (!Objects.equals(current, form.seen())) throw new Refused("refused.ranking.meanwhile");
    }
}
