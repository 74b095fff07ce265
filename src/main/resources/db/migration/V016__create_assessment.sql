-- What the maturity model knows of the partner itself, in the shape of a ledger's row.
create view ledger_partner as
select p.id as partner_id, 'PARTNER' as kind, p.id, p.name as title, p.added_on as day, p.added_on as entered_on,
       'IT' as word,
       jsonb_build_object(
           'ownerNamed', exists (
               select 1 from assignment a where a.partner_id = p.id and a.duty = 'OWNER' and a.until_on is null),
           'sponsorNamed', p.sponsor_id is not null,
           'peopleNamed', (select count(*) from contact c where c.partner_id = p.id and c.left_on is null),
           'reviewInterval', p.review_interval) as detail
  from partner p;

-- A partner's whole ledger: everything that the maturity model reads, in one statement.
--   partner_id  whose it is; every reader names it, so that each of the views reads by its index
--   kind        what it is; with `detail` it makes one of the model's entries
--   id, title   the record, and what it is called
--   day         the day that the kind goes by; it may lie ahead
--   entered_on  the day on which it was entered
--   word        whose word it is: PARTNER, ON_BEHALF, IT
--   detail      what else the kind takes
create view ledger_entry as
select * from ledger_partner
union all select * from ledger_interaction
union all select * from ledger_help
union all select * from ledger_commitment
union all select * from ledger_proposal
union all select * from ledger_objective
union all select * from ledger_value;

-- The last assessment of each partner, which lists read. It can be made anew at any time: nothing rests on it.
create table assessment (
    partner_id uuid primary key references partner (id),
    as_of date not null,
    model_version integer not null,
    -- From 1 to 5; 0 while not yet rated.
    rank integer not null check (rank between 0 and 5),
    index integer not null check (index between 0 and 100),
    -- One for each dimension, in the model's order.
    scores integer[] not null,
    -- Of the conditions of the next level so many are met, of so many.
    next_met integer not null,
    next_of integer not null,
    -- The conditions that do not hold, of every level.
    unmet text[] not null,
    dormant boolean not null,
    confidence text check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    -- Records that weigh something; how many more, and which day, it takes to be rated.
    records integer not null,
    missing integer not null,
    ratable_on date not null,
    check ((rank = 0) = (confidence is null))
);
create index assessment_by_level on assessment (rank desc, index desc, partner_id);
create index assessment_by_day on assessment (as_of);
