-- A service review has its minutes and outcomes; a planning session what IT brought, and whether it was adopted.
alter table interaction
    add column notes text,
    add column outcomes text,
    add column input text,
    add column adoption text check (adoption in ('ADOPTED', 'PARTLY', 'NOT_ADOPTED')),
    add check (kind = 'SERVICE_REVIEW' or num_nonnulls(notes, outcomes) = 0),
    add check (kind = 'PLANNING_SESSION' or num_nonnulls(input, adoption) = 0),
    add check (input is not null or adoption is null);
create index interaction_review on interaction (partner_id, happened_on desc, id desc)
    where kind in ('SERVICE_REVIEW', 'PLANNING_SESSION') and removed_at is null;

-- How many days there are between two service reviews, for the module that holds them.
create view partner_review_interval as select id as partner_id, added_on, review_interval as days from partner;
