-- Since when a partner has the level that it has, and since when it had the one before; a first one from its first day on. Which
-- level a partner had on a day follows from these without a look into its days, unless it changed twice since.
alter table tally
    add level_from date,
    add level_before_from date;

-- Reviews and planning sessions of a time, whatever the partner.
create index interaction_review_happened on interaction (happened_on desc, id desc)
    where kind in ('SERVICE_REVIEW', 'PLANNING_SESSION') and removed_at is null;

-- The next start counts anew.
delete from tally;
