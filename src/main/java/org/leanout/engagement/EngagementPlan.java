package org.leanout.engagement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.PartnerRecord;

@Entity
class EngagementPlan extends PartnerRecord {

    private @Nullable Integer rhythm;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private Set<Channel> channels;

    private @Nullable String occasion;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "plan_id", referencedColumnName = "id", insertable = false, updatable = false)
    private final List<Attendee> attendees = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected EngagementPlan() {}

    EngagementPlan(UUID partnerId, UUID id, EngagementForm form) {
        super(partnerId, id);
        describe(form);
    }

    void change(EngagementForm form) {
        mustBe(form.version());
        describe(form);
    }

    private void describe(EngagementForm form) {
        this.rhythm = form.rhythm();
        this.channels = new TreeSet<>(form.channels());
        this.occasion = form.occasion();
        attend(form);
    }

    private void attend(EngagementForm form) {
        List<Attendee> named = new ArrayList<>();
        form.contacts().forEach(contact -> named.add(new Attendee(this, contact, null)));
        form.colleagues().forEach(colleague -> named.add(new Attendee(this, null, colleague)));
        attendees.removeIf(present -> named.stream().noneMatch(present::isSamePersonAs));
        named.removeIf(person -> attendees.stream().anyMatch(person::isSamePersonAs));
        attendees.addAll(named);
    }
}
