package org.leanout.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator says of a person. */
public record PersonForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @NotEmpty Set<Role> roles) {

    public PersonForm {
        roles = roles == null || roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    PersonForm withId(UUID id) {
        return new PersonForm(id, version, name, email, phone, roles);
    }

    public List<Role> everyRole() {
        return List.of(Role.values());
    }
}
