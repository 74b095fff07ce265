-- Records are found by the beginnings of their words. Each table has its index; the view below says the same expressions,
-- so that each of its parts reads by its own.
create index partner_words on partner using gin (to_tsvector('simple', name || ' ' || coalesce(unit, '')));
create index contact_words on contact using gin (to_tsvector('simple', name || ' ' || coalesce(job, '')));
create index interaction_words on interaction using gin (to_tsvector('simple', summary || ' ' || coalesce(topic, '')));
create index offer_words on offer using gin (to_tsvector('simple', title));
create index request_words on request using gin (to_tsvector('simple', title));
create index commitment_words on commitment using gin (to_tsvector('simple', what));
create index proposal_words on proposal using gin (to_tsvector('simple', title));
create index objective_words on objective using gin (to_tsvector('simple', statement));
create index improvement_words on improvement using gin (to_tsvector('simple', what));
create index impact_words on impact using gin (to_tsvector('simple', what));
create index workaround_words on workaround using gin (to_tsvector('simple', what));
create index complaint_words on complaint using gin (to_tsvector('simple', what));
create index bypass_words on bypass using gin (to_tsvector('simple', what));
create index demand_words on demand using gin (to_tsvector('simple', title));
create index outcome_words on outcome using gin (to_tsvector('simple', what));

-- What can be found of a partner.
--   path   its page, below the partner
--   day    that it stands under
--   open   whether the partner's people see it
--   words  what it is found by
create view findable as
select partner_id, id, 'INTERACTION' as kind, '/interactions/' || id as path, summary as title, happened_on as day,
       shared as open, to_tsvector('simple', summary || ' ' || coalesce(topic, '')) as words
  from interaction where removed_at is null
union all
select partner_id, id, 'OFFER', '/offers/' || id, title, shown_on, offered_on is not null,
       to_tsvector('simple', title)
  from offer
union all
select partner_id, id, 'REQUEST', '/requests/' || id, title, asked_on, true, to_tsvector('simple', title)
  from request
union all
select partner_id, id, 'COMMITMENT', '/promises/' || id, what, noted_on, true, to_tsvector('simple', what)
  from commitment where removed_at is null
union all
select partner_id, id, 'PROPOSAL', '/proposals/' || id, title, shown_on, sent_on is not null,
       to_tsvector('simple', title)
  from proposal
union all
select partner_id, id, 'OBJECTIVE', '/objectives/' || id, statement, noted_on, true, to_tsvector('simple', statement)
  from objective
union all
select partner_id, id, 'IMPROVEMENT', '/improvements/' || id, what, coalesce(ended_on, started_on, entered_on), true,
       to_tsvector('simple', what)
  from improvement where removed_at is null
union all
select partner_id, id, case when harm_on is null then 'IMPACT' else 'HARM' end, '/impacts/' || id, what, happened_on,
       true, to_tsvector('simple', what)
  from impact where removed_at is null
union all
select partner_id, id, 'WORKAROUND', '/workarounds/' || id, what, since_on, true, to_tsvector('simple', what)
  from workaround where removed_at is null
union all
select partner_id, id, 'COMPLAINT', '/complaints/' || id, what, raised_on, true, to_tsvector('simple', what)
  from complaint where removed_at is null
union all
select partner_id, id, 'BYPASS', '/bypasses/' || id, what, happened_on, true, to_tsvector('simple', what)
  from bypass where removed_at is null
union all
select partner_id, id, 'DEMAND', '/demands/' || id, title, arose_on, true, to_tsvector('simple', title)
  from demand where removed_at is null
union all
select partner_id, id, 'OUTCOME', '/value/outcomes/' || id, what, realised_on, true, to_tsvector('simple', what)
  from outcome;
