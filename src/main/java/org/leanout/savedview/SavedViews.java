package org.leanout.savedview;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.partner.Selections;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.Refused;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps people's views of the portfolio; each changes their own. */
@Service
@Transactional
class SavedViews {

    /** More are no help in finding one. */
    private static final int MOST = 50;

    private final SavedViewRepository views;
    private final Selections selections;
    private final Once once;

    SavedViews(SavedViewRepository views, Selections selections, Once once) {
        this.views = views;
        this.selections = selections;
        this.once = once;
    }

    /** Sent twice, it is one; another of the same name would look alike, and what nobody knows would show nothing. */
    void save(Me me, SavedViewForm form) {
        once.hold(me.id()); // two of one name could be sent at once
        if (views.findByIdAndAccountId(form.id(), me.id()).isPresent()) return;
        if (views.countByAccountId(me.id()) >= MOST) throw new Refused("view.many", MOST);
        Look look = Look.parse(form.query());
        look.unknown(selections.choices()).ifPresent(SavedViews::refuse);
        String name = form.name().strip();
        if (views.existsByAccountIdAndNameIgnoreCase(me.id(), name)) throw Refused.at("name", "view.named", name);
        views.save(new SavedView(form.id(), me.id(), name, look.query()));
    }

    private static void refuse(Look.Choice unknown) {
        throw new Refused("view.unknown", new DefaultMessageSourceResolvable(unknown.field()), unknown.text());
    }

    void remove(Me me, UUID id) {
        views.delete(views.findByIdAndAccountId(id, me.id()).orElseThrow(NotFound::new));
    }
}
