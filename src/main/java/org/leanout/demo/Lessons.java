package org.leanout.demo;

import java.util.UUID;
import org.leanout.learning.DecisionForm;

/** What IT does about what it learned. Days are counted back; a lesson is named by its words. */
record Lessons(Relationship relationship) {

    /** Something to do at once, and something for the plan. */
    Lessons ledTo(int daysAgo, String lesson, int dueDaysAgo, String now, String plan) {
        return decide(daysAgo, lesson, new DecisionForm(null, now, relationship.day(dueDaysAgo), plan, null));
    }

    /** Nothing, for a reason. */
    Lessons ledToNothing(int daysAgo, String lesson, String whyNot) {
        return decide(daysAgo, lesson, new DecisionForm(null, null, null, null, whyNot));
    }

    Lessons done(int daysAgo, String lesson) {
        relationship.brmOn(daysAgo).learnings().done(relationship.access(), of(lesson));
        return this;
    }

    private Lessons decide(int daysAgo, String lesson, DecisionForm form) {
        relationship.brmOn(daysAgo).learnings().decide(relationship.access(), of(lesson), form);
        return this;
    }

    private UUID of(String lesson) {
        return relationship
                .stage()
                .faces()
                .entities()
                .createQuery("select i.id from Interaction i where i.learned = :lesson", UUID.class)
                .setParameter("lesson", lesson)
                .getSingleResult();
    }
}
