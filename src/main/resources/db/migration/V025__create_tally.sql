-- What other modules may know of interactions: all but those that were removed.
create view logged_interaction as
select partner_id, id, happened_on, origin, minutes, two_way from interaction where removed_at is null;

-- What is open between IT and a partner, and waits for one of them. `day` is the day that a promise of IT is due; of all
-- else it is the day since when it waits. PROPOSAL: nobody has said anything; VERDICT: somebody has, and gave no verdict.
create view open_item as
select partner_id, 'PROMISE' as kind, id, what as title, due_on as day
  from commitment
 where owed_by = 'IT' and state = 'OPEN' and removed_at is null
union all
select partner_id, 'OFFER', id, title, offered_on
  from offer
 where state = 'OFFERED'
union all
select partner_id, case state when 'SENT' then 'PROPOSAL' else 'VERDICT' end, id, title, coalesce(changed_on, sent_on)
  from proposal
 where state in ('SENT', 'ANSWERED') and verdict is null
union all
select partner_id, 'REQUEST', id, title, asked_on
  from request
 where state in ('OPEN', 'IN_WORK') and removed_on is null
union all
select partner_id, 'HARM', id, what, harm_on
  from impact
 where harm_on is not null and replied_on is null and removed_at is null;

-- What other modules may know of rounds, besides the answers that count: when they were, not what was said.
create view held_round as select partner_id, id, opened_on, ended_on from round where removed_at is null;

-- What is counted for each partner so that lists can sort and sum by it. It is renewed with the assessment, and can be
-- made anew at any time: nothing rests on it.
create table tally (
    partner_id uuid primary key references partner (id),
    as_of date not null,
    -- Interactions of the last 180 days: all, and those that IT and those that the partner started.
    contacts integer not null,
    contacts_volunteered integer not null,
    contacts_requested integer not null,
    -- The last one that was two-way, whenever it was.
    last_contact_on date,
    -- Of the last 90 days, by origin.
    minutes_volunteered integer not null,
    minutes_joint integer not null,
    minutes_requested integer not null,
    promises integer not null,
    promises_late integer not null,
    -- The promise that is due first.
    promise_due_on date,
    offers integer not null,
    proposals integer not null,
    -- The proposal that has waited longest for a first word.
    unanswered_since date,
    requests integer not null,
    -- Harm without a reply that stands, and since when there is some.
    harms integer not null,
    harm_since date,
    -- How many of the partner's people say how they see it, in 180 days; the mean of that, from 1 to 5, and what IT's own
    -- view has above it, both as they are shown; and how many of the six statements are blind spots.
    view_people integer not null,
    their_view numeric(3, 1),
    view_gap numeric(3, 1),
    blind_spots integer not null,
    -- Whether they are being asked, or were asked in 180 days.
    asked text check (asked in ('OPEN', 'ENDED')),
    -- The published levels of 360 days ago, 330, and so on to today; 0 for not yet rated, none before it was on file.
    levels integer[] not null,
    -- The day of the last change of the published level, and what it was before.
    level_since date,
    level_before integer
);
