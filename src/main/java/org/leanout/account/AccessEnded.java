package org.leanout.account;

import java.util.UUID;

/** Whoever is signed in with this account has to sign in again: its password is new, or it is locked or disabled. */
public record AccessEnded(UUID accountId) {}
