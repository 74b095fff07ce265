package org.leanout.door;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** The first administrator, and the code that the log shows to whoever started the program. */
record SetupForm(
        @NotBlank String code,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotEmpty String password) {

    static SetupForm blank() {
        return new SetupForm("", "", "", "");
    }

    @Override
    public String toString() {
        return "SetupForm[…]";
    }
}
