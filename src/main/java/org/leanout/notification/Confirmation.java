package org.leanout.notification;

/** What the partner is asked to say of {@link NoticeKind#CONFIRMATION_WANTED}: whether it is so. */
public enum Confirmation {
    /** That something got better. */
    IMPROVEMENT,
    /** That something was realised. */
    OUTCOME,
    /** That this is what was agreed on. */
    DEMAND,
    /** That they agree to the value plan, too. */
    PLAN,
    /** That both sides looked at the value plan again. */
    REVIEW,
    /** That something of IT meant for them what IT noted. */
    IMPACT,
    /** That a complaint is settled, which IT closed in the name of one of them. */
    COMPLAINT_SETTLED,
    /** That they invited IT to a planning session. */
    INVITATION,
    /** That one of them gave a verdict on a proposal, which IT entered. */
    VERDICT
}
