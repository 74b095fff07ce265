package org.leanout.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.engagement.Channel;
import org.leanout.engagement.EngagementForm;
import org.leanout.maturity.DeferralForm;
import org.leanout.maturity.HoldForm;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Step;
import org.leanout.partner.AssignmentForm;
import org.leanout.partner.ContactForm;
import org.leanout.partner.Degree;
import org.leanout.partner.MembershipForm;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerHead;
import org.leanout.partner.Stance;
import org.leanout.partner.Standing;
import org.leanout.shared.Ids;

/**
 * One partner's story, told in the words of the product. Days are counted back from the first start.
 *
 * @param brm who acts for IT
 * @param contacts the partner's people by name, and by first name
 */
record Relationship(Stage stage, Me brm, Standing standing, PartnerHead head, Map<String, UUID> contacts) {

    static final int REVIEW_INTERVAL = 90;

    static Relationship of(Stage stage, Me brm, UUID id, String slug, String name) {
        var head = new PartnerHead(id, slug, name, null, null, null, null, null, null, null);
        return new Relationship(stage, brm, Standing.OWNER, head, new HashMap<>());
    }

    PartnerAccess access() {
        return new PartnerAccess(brm, standing, null, head);
    }

    /** What one of the partner's own people holds. */
    PartnerAccess accessOf(Me person) {
        return new PartnerAccess(person, Standing.PERSON, contact(person.name()), head);
    }

    /** The BRM does not take a step now. */
    void notNow(int daysAgo, Step.Kind step, int untilDaysAgo, String reason) {
        brmOn(daysAgo).deferrals().putOff(access(), step, new DeferralForm(reason, day(untilDaysAgo)));
    }

    /** A manager holds the level down, as it was published on that day. */
    void heldDown(int daysAgo, Me manager, Level level, int untilDaysAgo, String reason) {
        Faces faces = on(daysAgo, manager);
        faces.assessments().renew(head.id());
        var access = new PartnerAccess(manager, Standing.READER, null, head);
        faces.holds().hold(access, new HoldForm(Ids.next(), level, day(untilDaysAgo), reason));
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
        stage.enters(me);
        return stage.faces();
    }

    LocalDate day(int daysAgo) {
        return stage.day(daysAgo);
    }

    UUID contact(String name) {
        return Objects.requireNonNull(contacts.get(name), name);
    }

    /** The same in the words and acts of the deputy. */
    Relationship inTheHandsOf(Me deputy) {
        return new Relationship(stage, deputy, Standing.DEPUTY, head, contacts);
    }

    Talking talks() {
        return new Talking(this);
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

    Taping workarounds() {
        return new Taping(this);
    }

    Ordering priorities() {
        return new Ordering(this);
    }

    Aiming ambition() {
        return new Aiming(this);
    }

    Shaping demand() {
        return new Shaping(this);
    }

    Complaining complaints() {
        return new Complaining(this);
    }

    Bypassing bypasses() {
        return new Bypassing(this);
    }

    Promising promises() {
        return new Promising(this, null);
    }

    Lessons lessons() {
        return new Lessons(this);
    }

    Disputing disputes() {
        return new Disputing(this);
    }

    Rating views() {
        return new Rating(this);
    }

    /** The BRM notes one of the partner's people, who does not sign in. */
    void contact(int daysAgo, String name, String job, String phone, Degree influence, Degree interest, Stance stance) {
        var form = new ContactForm(Ids.next(), null, name, job, phone, influence, interest, stance);
        UUID id = brmOn(daysAgo).contacts().add(access(), form);
        contacts.put(name, id);
        contacts.put(Stage.firstName(name), id);
    }

    /** One of the partner's people, for whom the administrator adds an account of their own. */
    Me person(int daysAgo, String name, String job, String phone, Degree influence, Degree interest, Stance stance) {
        contact(daysAgo, name, job, phone, influence, interest, stance);
        Me person = stage.partnerPerson(name);
        stage.faces().memberships().begin(person.id(), new MembershipForm(head.id()));
        return person;
    }

    void sponsor(int daysAgo, String name) {
        brmOn(daysAgo).partners().nameSponsor(access(), contact(name));
    }

    void deputy(int daysAgo, Me deputy) {
        brmOn(daysAgo).assignments().change(access(), new AssignmentForm(brm.id(), deputy.id()));
    }

    /** How both sides keep in touch, and which of the partner's people attend; a rhythm of none is the tier's. */
    void engagement(int daysAgo, @Nullable Integer rhythm, String occasion, Set<Channel> channels, String... attend) {
        Set<UUID> contacts = Stream.of(attend).map(this::contact).collect(Collectors.toSet());
        var form = new EngagementForm(Ids.next(), null, rhythm, channels, occasion, contacts, Set.of(brm.id()));
        brmOn(daysAgo).engagements().agree(access(), form);
    }

    /** Another BRM looks after the partner from this day on. */
    Relationship handedOver(int daysAgo, Me next) {
        brmOn(daysAgo).assignments().change(access(), new AssignmentForm(next.id(), null));
        return new Relationship(stage, next, standing, head, contacts);
    }

    /** The person works elsewhere from this day on. */
    void leaves(int daysAgo, String name) {
        brmOn(daysAgo).contacts().leave(access(), contact(name));
    }
}
