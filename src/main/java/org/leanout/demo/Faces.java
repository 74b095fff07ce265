package org.leanout.demo;

import jakarta.persistence.EntityManager;
import org.leanout.account.Accounts;
import org.leanout.bypass.Bypasses;
import org.leanout.commitment.Commitments;
import org.leanout.complaint.Complaints;
import org.leanout.demand.Demands;
import org.leanout.dispute.Disputes;
import org.leanout.help.Offers;
import org.leanout.help.Requests;
import org.leanout.improvement.Impacts;
import org.leanout.improvement.Improvements;
import org.leanout.improvement.Workarounds;
import org.leanout.interaction.Interactions;
import org.leanout.objective.Activities;
import org.leanout.objective.Objectives;
import org.leanout.objective.Ties;
import org.leanout.partner.Assignments;
import org.leanout.partner.Contacts;
import org.leanout.partner.Memberships;
import org.leanout.partner.Partners;
import org.leanout.proposal.Comments;
import org.leanout.proposal.Proposals;
import org.leanout.rating.Rounds;
import org.leanout.value.Outcomes;
import org.leanout.value.ValuePlans;
import org.springframework.stereotype.Component;

/** The doors through which the cast acts: the same that people use. */
@Component
record Faces(
        Accounts accounts,
        Partners partners,
        Contacts contacts,
        Memberships memberships,
        Assignments assignments,
        Interactions interactions,
        Offers offers,
        Requests requests,
        Demands demands,
        Commitments commitments,
        Proposals proposals,
        Comments comments,
        Objectives objectives,
        Activities activities,
        Ties ties,
        ValuePlans plans,
        Outcomes outcomes,
        Improvements improvements,
        Impacts impacts,
        Workarounds workarounds,
        Complaints complaints,
        Bypasses bypasses,
        Rounds rounds,
        Disputes disputes,
        EntityManager entities) {}
