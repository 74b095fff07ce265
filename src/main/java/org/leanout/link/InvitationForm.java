package org.leanout.link;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where somebody is mailed an invitation. */
record InvitationForm(@NotBlank @Email @Size(max = 254) String email) {}
