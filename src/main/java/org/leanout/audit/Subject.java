package org.leanout.audit;

import java.lang.reflect.Field;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Aggregate;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** What was changed: the record, or a part of it, the partner it belongs to, and the version that the change made. */
record Subject(
        UUID partnerId,
        UUID recordId,
        int version,
        Class<?> type,
        @Nullable String part) {

    /** Stands for the partner of what belongs to none. */
    static final UUID NONE = new UUID(0, 0);

    static Subject of(Object entity, int version) {
        UUID partnerId = partnerIdOf(entity);
        UUID id = entity instanceof PartOf part ? part.wholeId() : idOf(entity);
        return new Subject(partnerId, id, version, entity.getClass(), partOf(entity));
    }

    private static @Nullable String partOf(Object entity) {
        return entity instanceof PartOf part ? Objects.requireNonNullElse(Text.of(part.told()), "") : null;
    }

    private static UUID partnerIdOf(Object entity) {
        if (entity instanceof PartnerRecord row) return row.partnerId();
        return entity instanceof PartnerItself self ? self.id() : NONE;
    }

    private static UUID idOf(Object entity) {
        if (entity instanceof PartnerRecord row) return row.id();
        return ((Aggregate) entity).id();
    }

    String kind() {
        return type.getSimpleName();
    }

    boolean belongsToAPartner() {
        return !partnerId.equals(NONE);
    }

    /** Whether the history tells of this kind of record at all. */
    boolean isRecorded() {
        return !type.isAnnotationPresent(Unrecorded.class);
    }

    boolean hides(String field) {
        try {
            Field declared = type.getDeclaredField(field);
            return declared.isAnnotationPresent(Unrecorded.class);
        } catch (NoSuchFieldException inherited) {
            return false;
        }
    }
}
