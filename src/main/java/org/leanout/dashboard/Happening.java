package org.leanout.dashboard;

/** What can happen between IT and a partner, with the mark that it has where nobody is said to have started it. */
public enum Happening {
    BEGUN("home"),
    HELD("alert"),
    HOLD_ENDED("yes"),
    OWNER("users"),
    DEPUTY("users"),
    LOGGED("chat"),
    INVITED("users"),
    OFFERED("hand"),
    ACCEPTED("yes"),
    DECLINED("no"),
    DELIVERED("hand"),
    THANKED("chat"),
    REQUESTED("chat"),
    REQUEST_DONE("hand"),
    REQUEST_REFUSED("no"),
    DEMANDED("chat"),
    DEMAND_AGREED("yes"),
    DEMAND_DROPPED("no"),
    PROPOSED("file"),
    COMMENTED("chat"),
    ANSWERED("file"),
    DECIDED("yes"),
    WITHDRAWN("no"),
    ASSUMED("target"),
    CONFIRMED("yes"),
    RETIRED("no"),
    PROMISED("clock"),
    KEPT("yes"),
    LATE("alert"),
    DROPPED("no"),
    IMPROVEMENT_PLANNED("tool"),
    IMPROVED("tool"),
    IMPROVEMENT_DROPPED("no"),
    IMPACT_CONFIRMED("yes"),
    IMPACT_HEARD("chat"),
    IMPACT_DENIED("no"),
    HARM("alert"),
    IMPACT("tool"),
    REPLIED("chat"),
    REPLY_ACCEPTED("yes"),
    REPLY_NOT_YET("no"),
    WORKAROUND("tool"),
    WORKAROUND_DECIDED("tool"),
    WORKAROUND_GONE("yes"),
    COMPLAINED("alert"),
    COMPLAINT_DONE("tool"),
    COMPLAINT_NOT_YET("no"),
    COMPLAINT_ESCALATED("alert"),
    COMPLAINT_CLOSED("yes"),
    BYPASSED("right"),
    LEARNED("yes"),
    AMBITION("target"),
    AGREED("yes"),
    REVIEWED("users"),
    REALISED("target"),
    OUTCOME_CONFIRMED("yes"),
    OUTCOME_DENIED("no"),
    ROUND_OPENED("chat"),
    ROUND_ENDED("chat"),
    WORKSHOP("users"),
    WORKSHOP_AGREED("yes"),
    DISPUTED("alert"),
    DISPUTE_ANSWERED("chat"),
    LET_STAND("yes"),
    GIVEN_IN("no");

    private final String icon;

    Happening(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Red is for what is late, does harm, or was escalated. */
    public String color() {
        return this == LATE || this == HARM || this == COMPLAINT_ESCALATED ? "lo-alert" : "";
    }
}
