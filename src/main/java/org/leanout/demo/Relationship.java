package org.leanout.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.interaction.InteractionForm;
import org.leanout.interaction.InteractionKind;
import org.leanout.interaction.Place;
import org.leanout.partner.AssignmentForm;
import org.leanout.partner.ContactForm;
import org.leanout.partner.Degree;
import org.leanout.partner.MembershipForm;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerHead;
import org.leanout.partner.Stance;
import org.leanout.partner.Standing;
import org.leanout.shared.Ids;
import org.leanout.shared.Origin;

/** One partner's story, told in the words of the product. Days are counted back from the first start. */
class Relationship {

    static final int REVIEW_INTERVAL = 90;

    private final Stage stage;
    private final Me brm;
    private final PartnerHead head;
    private final Map<String, UUID> contacts = new HashMap<>();

    Relationship(Stage stage, Me brm, UUID id, String slug, String name) {
        this.stage = stage;
        this.brm = brm;
        this.head = new PartnerHead(id, slug, name, null, null, null, null, null, null, null);
    }

    PartnerAccess access() {
        return new PartnerAccess(brm, Standing.OWNER, null, head);
    }

    /** What one of the partner's own people holds. */
    PartnerAccess accessOf(Me person) {
        return new PartnerAccess(person, Standing.PERSON, contact(person.name()), head);
    }

    /** The BRM acts on a day. */
    Faces brmOn(int daysAgo) {
        return on(daysAgo, brm);
    }

    /** One of the partner's own people acts on a day. */
    Faces personOn(int daysAgo, Me person) {
        return on(daysAgo, person);
    }

    private Faces on(int daysAgo, Me me) {
        stage.on(daysAgo);
        Stage.enters(me);
        return stage.faces();
    }

    LocalDate day(int daysAgo) {
        return stage.day(daysAgo);
    }

    UUID contact(String name) {
        return contacts.get(name);
    }

    Helping help() {
        return new Helping(this);
    }

    Proposing proposals() {
        return new Proposing(this);
    }

    Wanting objectives() {
        return new Wanting(this);
    }

    Valuing value() {
        return new Valuing(this);
    }

    Improving improvements() {
        return new Improving(this);
    }

    Owning impacts() {
        return new Owning(this);
    }

    Promising promises() {
        return new Promising(this);
    }

    Rating views() {
        return new Rating(this);
    }

    /** Somebody with an account of their own is among the partner's people. */
    void member(Me person) {
        stage.faces().memberships().begin(person.id(), new MembershipForm(head.id()));
    }

    void contact(String name, String job, String address, Degree influence, Degree interest, Stance stance) {
        UUID id = stage.faces()
                .contacts()
                .add(access(), new ContactForm(Ids.next(), null, name, job, address, influence, interest, stance));
        contacts.put(name, id);
    }

    void sponsor(String name) {
        stage.faces().partners().nameSponsor(access(), contacts.get(name));
    }

    void deputy(Me deputy) {
        stage.faces().assignments().change(access(), new AssignmentForm(brm.id(), deputy.id()));
    }

    void talk(
            int daysAgo,
            InteractionKind kind,
            Origin origin,
            @Nullable Place place,
            int minutes,
            String summary,
            @Nullable String learned,
            String... with) {
        Set<UUID> people =
                Set.copyOf(java.util.Arrays.stream(with).map(contacts::get).toList());
        boolean twoWay = kind != InteractionKind.MESSAGE;
        brmOn(daysAgo)
                .interactions()
                .log(
                        access(),
                        new InteractionForm(
                                Ids.next(),
                                null,
                                summary,
                                stage.day(daysAgo),
                                kind,
                                null,
                                origin,
                                place,
                                minutes,
                                people,
                                Set.of(brm.id()),
                                twoWay,
                                null,
                                learned));
    }
}
