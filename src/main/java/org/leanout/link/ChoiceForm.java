package org.leanout.link;

import jakarta.validation.constraints.NotBlank;
import org.leanout.shared.Refused;

/** A password that somebody chooses, twice. */
record ChoiceForm(@NotBlank String chosen, @NotBlank String repeated) {

    void mustAgree() {
        if (!chosen.equals(repeated)) throw Refused.at("repeated", "refused.password.differs");
    }

    @Override
    public String toString() {
        return "a password"; // never in a log
    }
}
