-- The day on which a partner is quiet: later than its rhythm after the last contact, or after it was added. Lists that have both
-- at hand ask this, which takes half as long as the view.
create function quiet_on(last_contact_on date, added_on date, rhythm integer) returns date
    language sql immutable
as $$
select coalesce(last_contact_on, added_on) + rhythm + 1
$$;

create or replace view contact_rhythm as
select r.partner_id, r.tier, r.usual, r.days, r.agreed, t.last_contact_on,
       coalesce(t.last_contact_on, r.added_on) as quiet_since,
       coalesce(t.last_contact_on, r.added_on) + r.days as due_on,
       quiet_on(t.last_contact_on, r.added_on, r.days) as quiet_on
  from partner_rhythm r
  left join tally t on t.partner_id = r.partner_id;
