package org.leanout.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.PartnerItself;
import org.leanout.shared.Aggregate;
import org.leanout.shared.Refused;

@Entity
class Partner extends Aggregate implements PartnerItself {

    private String slug;
    private String name;
    private @Nullable String unit;
    private @Nullable String purpose;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Enumerated(EnumType.STRING)
    private @Nullable Degree criticality;

    @Enumerated(EnumType.STRING)
    private @Nullable Degree dependence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags;

    private int reviewInterval;
    private @Nullable UUID sponsorId;
    private LocalDate addedOn;
    private @Nullable LocalDate archivedOn;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    Partner(UUID id, String slug, PartnerForm form, LocalDate today) {
        super(id);
        this.slug = slug;
        this.addedOn = today;
        describe(form);
    }

    void change(PartnerForm form) {
        mustBe(form.version());
        mustNotBeArchived();
        describe(form);
    }

    private void describe(PartnerForm form) {
        this.name = form.name().strip();
        this.unit = form.unit();
        this.purpose = form.purpose();
        this.tier = form.tier();
        this.criticality = form.criticality();
        this.dependence = form.dependence();
        this.tags = form.tagList();
        this.reviewInterval = form.reviewInterval();
    }

    void sponsoredBy(@Nullable UUID contactId) {
        mustNotBeArchived();
        this.sponsorId = contactId;
    }

    boolean isSponsoredBy(UUID contactId) {
        return contactId.equals(sponsorId);
    }

    void archive(LocalDate today) {
        mustNotBeArchived();
        this.archivedOn = today;
    }

    void restore() {
        if (archivedOn == null) throw new Refused("refused.partner.notArchived");
        this.archivedOn = null;
    }

    boolean isArchived() {
        return archivedOn != null;
    }

    void mustNotBeArchived() {
        if (archivedOn != null) throw new Refused("refused.partner.archived");
    }

    String slug() {
        return slug;
    }
}
