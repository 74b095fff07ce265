package org.leanout.maturity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a version to be, by name, as they were typed.
 *
 * @param version the one that it is made from
 * @param why asked for only when it is published
 */
public record ModelForm(
        @NotNull Integer version,
        @NotNull Map<String, @Nullable String> numbers,
        @Nullable @Size(max = 500) String why) {

    public ModelForm {
        numbers = numbers == null ? Map.of() : numbers;
    }

    /** The same with another number in it, and the reason for it. */
    public ModelForm with(String name, String number, String because) {
        Map<String, @Nullable String> changed = new LinkedHashMap<>(numbers);
        changed.put(name, number);
        return new ModelForm(version, changed, because);
    }
}
