package org.leanout.account;

import jakarta.validation.constraints.NotEmpty;

/** A change of one's own password. */
public record PasswordForm(
        @NotEmpty String current,
        @NotEmpty String chosen,
        @NotEmpty String repeated) {

    /** Nothing is typed yet; passwords are never shown again. */
    static PasswordForm blank() {
        return new PasswordForm("", "", "");
    }

    @Override
    public String toString() {
        return "PasswordForm[…]";
    }
}
