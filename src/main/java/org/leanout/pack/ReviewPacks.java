package org.leanout.pack;

import org.leanout.partner.PartnerAccess;
import org.leanout.rating.Views;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;

/** Puts a partner's review pack together: the page and the PDF are of one and the same. */
@Component
class ReviewPacks {

    private final ReviewPackQueries queries;
    private final Views views;
    private final Today today;

    ReviewPacks(ReviewPackQueries queries, Views views, Today today) {
        this.queries = queries;
        this.views = views;
        this.today = today;
    }

    ReviewPack of(PartnerAccess access, Period period) {
        return new ReviewPack(
                period,
                today.date(),
                queries.standing(access.partnerId(), period),
                queries.entries(access.partnerId(), period),
                queries.lines(access.partnerId(), period),
                views.on(access.partnerId(), period.to(), Views.DAYS).orElse(null));
    }
}
