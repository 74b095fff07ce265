package org.leanout.demo;

import static org.leanout.demo.Improving.bad;
import static org.leanout.demo.Improving.good;
import static org.leanout.improvement.ImprovementKind.EASIER;
import static org.leanout.maturity.model.Level.AD_HOC;
import static org.leanout.maturity.model.Level.SERVICE_PROVIDER;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ObjectiveKind.PEOPLE;
import static org.leanout.objective.ObjectiveKind.SERVICE;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Degree.LOW;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.SCEPTIC;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.maturity.model.Step;
import org.leanout.partner.Degree;
import org.leanout.partner.Tier;
import org.leanout.proposal.VerdictKind;

/** An order taker: what is asked for is delivered, mostly in time, and nobody goes there without being asked. */
final class HumanResources {

    private HumanResources() {}

    static void tell(Stage stage, Me maya, Me tom, Me rafael) {
        Relationship first = stage.begins(
                700,
                maya,
                "Human resources",
                "Corporate",
                "Hiring, rosters, pay",
                Tier.MEDIUM,
                Degree.MEDIUM,
                Degree.LOW,
                "corporate");
        Me beatriz = first.person(699, "Beatriz Moreno", "Head of human resources", "555 0131", HIGH, LOW, NEUTRAL);
        Me katja = first.person(699, "Katja Virtanen", "Recruiting", "555 0132", MEDIUM, MEDIUM, NEUTRAL);
        first.contact(699, "Oluwaseun Adeyemi", "Payroll", "555 0133", MEDIUM, MEDIUM, SCEPTIC);
        first.sponsor(699, "Beatriz");
        HumanTalks.withMaya(first.talks());
        HumanHelp.withMaya(first.help(), beatriz);
        Relationship hr = first.handedOver(455, tom);
        HumanTalks.withTom(hr.talks());
        HumanHelp.withTom(hr.help(), beatriz, katja);
        wishes(hr.objectives(), beatriz);
        promises(hr.promises(), katja);
        propose(hr.proposals(), beatriz);
        improve(hr, beatriz, katja);
        views(hr.views(), beatriz, katja);
        hr.ambition().set(20, SERVICE_PROVIDER, -190, "A day that is told is a day that is kept.");
        Demanded.byHumanResources(hr.demand());
        Trouble.ofHumanResources(hr, katja);
        hr.notNow(
                6,
                Step.Kind.HOLD_REVIEW,
                -21,
                "Payroll moves until the end of next month; then they have time to look back.");
        hr.heldDown(
                12, rafael, AD_HOC, -48, "Payroll moved under them in autumn, and nobody of us has met payroll yet.");
    }

    private static void wishes(Wanting wanting, Me beatriz) {
        Wanting.Wanted posts = wanting.assumed(
                        420, "Fill open posts faster", PEOPLE, "wards that wait for staff", "Days to a signature", "45")
                .corrected(255, beatriz, "A new nurse starts within six weeks of her first call");
        wanting.assumed(230, "Fewer questions about pay slips", SERVICE, "employees", "Calls to payroll", null)
                .takenBack(140, "Payroll says that the calls are about rosters, not about pay slips.");
        wanting.relationship().priorities().heard(100, "Katja", posts);
        wanting.work("Portal for applicants", PROJECT, 200, -40, 380, "Noor Haddad, documents");
    }

    private static void promises(Promising between, Me katja) {
        between.promise(440, 410, "Report of open posts by ward", "Beatriz").kept(411);
        between.promise(366, 345, "Pay slips as files", "Oluwaseun").kept(347);
        between.promise(330, 310, "The new contract form", "Katja").kept(296);
        between.promise(262, 240, "A mailbox for applications", "Katja").kept(242);
        between.promise(215, 190, "Roster rules of two more wards", "Oluwaseun").kept(168);
        between.promise(150, 130, "Sick days in the roster by eight", "Oluwaseun")
                .kept(131);
        between.promise(102, 80, "Forms for trainees", "Katja").kept(82);
        between.promise(70, 52, "Roster of the holiday weeks", "Oluwaseun").kept(53);
        between.promise(48, 30, "Vacancies on the web by themselves", "Katja").kept(31);
        between.promise(29, 15, "Pay slips for two hundred trainees", "Oluwaseun")
                .kept(16);
        between.promise(14, -10, "Changes in the roster law", "Beatriz");
        between.promiseOf(katja, 130, 95, "The texts of all job descriptions");
    }

    private static void propose(Proposing with, Me beatriz) {
        with.propose(
                        160,
                        "A first day on which everything works",
                        new ProposalWords(
                                "“New people sit beside somebody for three days, because nothing is ready.”",
                                "For ten newcomers on one ward we start from the signature, not from the first day.",
                                "If they can work at noon, all wards.",
                                "Ten people who work on their first day.",
                                "A list that each new person brings along, already done.",
                                null,
                                "Six hundred newcomers a year, three days each.",
                                50,
                                "A week of ours. From you: the signature on the day it is given."),
                        "Beatriz",
                        "Katja")
                .internally(120, "No answer. I did not ask again either.");
        with.propose(
                        320,
                        "Rosters without the fax",
                        new ProposalWords(
                                "“Four wards still send their roster on paper.”",
                                "One of them gets the screen that the others have.",
                                "The other three follow if it saves time.",
                                "One fax less.",
                                "None.",
                                null,
                                "Payroll types four rosters a month, and mistypes some.",
                                30,
                                "Four days of ours."),
                        "Oluwaseun",
                        "Beatriz")
                .heard(271, "Oluwaseun", VerdictKind.NO, "The wards will not do it. We have tried.")
                .decided(268);
    }

    private static void improve(Relationship hr, Me beatriz, Me katja) {
        hr.improvements()
                .plan(90, EASIER, "Vacancies are on the web the same day", "Posting a vacancy")
                .started(80)
                .closed(30, good(2, "days sooner", null), "Ten vacancies");
        Owning up = hr.impacts();
        up.told(
                        300,
                        beatriz,
                        "Two hundred pay slips went to the wrong printer",
                        bad(200, "pay slips seen by others", null))
                .replied(299, "Collected within the hour. The printer asks for a badge now.")
                .accepted(294, beatriz);
        up.told(58, katja, "Applications were lost for a day", bad(11, "applications sent again", null))
                .replied(44, "The mailbox was full. It grows by itself now.");
    }

    private static void views(Rating views, Me beatriz, Me katja) {
        UUID round = views.round(8, -6, "A first look at each other", beatriz, katja);
        views.saysForIt(7, round, 4, 3, 3, 3, 3, 2);
        views.says(5, katja, round, 4, 2, 2, 2, 3, 1);
    }
}
