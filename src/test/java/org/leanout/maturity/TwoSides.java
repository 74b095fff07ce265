package org.leanout.maturity;

import java.time.LocalDate;
import org.leanout.Forms;
import org.springframework.util.StringUtils;

/**
 * What the people of both sides do with one partner, through its pages and each thing on its day: Maya for IT, Jonas and
 * Thandi for the partner.
 */
final class TwoSides {

    private final Forms forms;
    private final Diary diary;
    private final String path;

    TwoSides(Forms forms, Diary diary, String path) {
        this.forms = forms;
        this.diary = diary;
        this.path = path;
    }

    /** Maya adds the partner, the administrator lets its people in, and one of them becomes its sponsor. */
    void meet(LocalDate day, String name) {
        diary.on(day, () -> {
            forms.send("maya", "/partners/new", "/partners", "name=" + name, "tier=HIGH", "reviewInterval=90");
            for (String person : new String[] {"Jonas Lind", "Thandi Nkosi"})
                forms.send(
                        "admin",
                        forms.link("admin", "/people", person) + "/memberships",
                        "/memberships",
                        "partnerId=" + name);
            forms.press("maya", path + "/people", "Make Jonas Lind the sponsor");
        });
    }

    /** IT promises something, and keeps it on the day it is due, or a day late. */
    void promise(LocalDate due, boolean kept) {
        diary.on(due.minusDays(9), () -> {
            String promise = write(
                    "maya",
                    "promises",
                    "what=The list of scanners is right",
                    "owedBy=IT",
                    "accountId=Maya Brand",
                    "contactId=Jonas Lind",
                    "dueOn=" + due);
            diary.on(kept ? due : due.plusDays(1), () -> forms.send("maya", promise, "/fulfilment"));
        });
    }

    /** IT volunteers help, and Jonas accepts or declines it the same day. */
    void offer(LocalDate day, String timing, boolean accepted) {
        diary.on(day, () -> {
            String offer = write(
                    "maya",
                    "offers",
                    "title=Check the dock printers before the rush",
                    "origin=VOLUNTEERED",
                    "timing=" + timing,
                    "contactId=Jonas Lind",
                    "amount=2",
                    "offered=true");
            forms.send("jonas", offer, "/answer", "accepted=" + accepted);
        });
    }

    void request(LocalDate day) {
        diary.on(day, () -> write("thandi", "requests", "title=A report of what came late"));
    }

    /** IT proposes something, and Jonas answers so many days later. */
    void propose(LocalDate day, int daysToAnswer) {
        diary.on(day, () -> {
            String proposal = write(
                    "maya",
                    "proposals",
                    "title=Count the dock by scanner",
                    "problem=Counting takes a morning, and is wrong by noon.",
                    "firstStep=One dock, one week.",
                    "plan=Then the other two.",
                    "leadsNow=A count in an hour.",
                    "leadsNext=No count at all.",
                    "leadsLater=Orders that write themselves.",
                    "risk=We go on counting by hand.",
                    "readers=Jonas Lind",
                    "answerDueOn=" + day.plusDays(14));
            forms.send("maya", proposal, "/sending");
            diary.on(day.plusDays(daysToAnswer), () -> forms.send("jonas", proposal, "/verdict", "kind=GO_AHEAD"));
        });
    }

    /** IT makes something better and says by how much; Jonas confirms it, or says nothing. */
    void improve(LocalDate day, boolean confirmed) {
        diary.on(day, () -> {
            String improvement =
                    write("maya", "improvements", "what=Labels in order", "task=Unload a truck", "kind=FASTER");
            forms.send(
                    "maya",
                    improvement + "/closing",
                    "/closing",
                    "effect=GOOD",
                    "words=Ten minutes less for each truck",
                    "source=Counted on dock 2");
            if (confirmed) forms.send("jonas", improvement + "/confirmation", "/confirmation", "answer=CONFIRMED");
        });
    }

    /** IT believes that they want something, ties its work to it, and Jonas confirms it. */
    void want(LocalDate day, String objective) {
        diary.on(day, () -> {
            String wanted = write("maya", "objectives", "statement=" + objective, "kind=SERVICE");
            forms.send("maya", "/activities/new", "/activities", "name=For: " + objective, "kind=SERVICE");
            forms.send("maya", wanted + "/ties/new", "/ties", "activityId=For: " + objective, "why=They wait for it");
        });
        confirm(day, objective);
    }

    void confirm(LocalDate day, String objective) {
        diary.on(day, () -> {
            String wanted = forms.link("jonas", path + "/objectives", objective);
            forms.send("jonas", wanted + "/confirmation", "/confirmation");
        });
    }

    /** Jonas says in a round of a week how he sees IT, from dependability to shared strategy. */
    void rate(LocalDate end, int... points) {
        diary.on(end.minusDays(7), () -> {
            String round = write("maya", "rounds", "title=Before the rush", "untilOn=" + end, "invited=Jonas Lind");
            diary.on(
                    end.minusDays(5),
                    () -> forms.send(
                            "jonas",
                            round + "/answer",
                            "/answer",
                            "dependability=" + points[0],
                            "proactivity=" + points[1],
                            "dialogue=" + points[2],
                            "understanding=" + points[3],
                            "improvement=" + points[4],
                            "sharedStrategy=" + points[5],
                            "named=true")); // fewer than three: it counts when he agrees to be named
        });
    }

    void talk(LocalDate day) {
        diary.on(day, () -> meet("CONVERSATION"));
    }

    void review(LocalDate day) {
        diary.on(day, () -> meet("SERVICE_REVIEW"));
    }

    /** They invite IT to plan with them; Maya shows Jonas what she wrote of it, and he confirms that they did. */
    void planTogether(LocalDate day) {
        diary.on(day, () -> {
            String session = meet("PLANNING_SESSION", "invitedBy=PARTNER");
            forms.send("maya", session, "/sharing", "shared=true");
            forms.send("jonas", session, "/invitation");
        });
    }

    private String meet(String kind, String... more) throws Exception {
        String[] usual = {
            "summary=Went through what came late", "kind=" + kind, "origin=JOINT", "minutes=45", "contacts=Jonas Lind"
        };
        return write("maya", "interactions", StringUtils.concatenateStringArrays(usual, more));
    }

    /** Fills in the form for a new one, and answers its address. */
    private String write(String who, String things, String... typed) throws Exception {
        String all = path + "/" + things;
        return all + "/" + forms.send(who, all + "/new", "/" + things, typed);
    }
}
