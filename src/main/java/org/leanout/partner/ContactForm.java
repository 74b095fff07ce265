package org.leanout.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What IT says of one of a partner's people; influence, interest and stance are for IT only. */
public record ContactForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 120) String name,
        @Nullable @Size(max = 120) String job,
        @Nullable @Size(max = 254) String address,
        @Nullable Degree influence,
        @Nullable Degree interest,
        @Nullable Stance stance) {

    static ContactForm blank(UUID id) {
        return new ContactForm(id, null, "", null, null, null, null, null);
    }

    static ContactForm named(String name) {
        return new ContactForm(null, null, name, null, null, null, null, null);
    }

    public List<Degree> degrees() {
        return List.of(Degree.values());
    }

    public List<Stance> stances() {
        return List.of(Stance.values());
    }
}
