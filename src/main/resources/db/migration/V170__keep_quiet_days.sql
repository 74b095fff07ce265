-- The day on which each partner is quiet, as contact_rhythm says it, where an index can find it: a view cannot be asked who is
-- quiet without looking at every partner. PostgreSQL keeps it by itself, whatever changes of what it follows from: the partner,
-- its last contact in the tally, its own rhythm, the rhythm of its tier.
create table quiet_day (
    partner_id uuid primary key references partner (id) on delete cascade,
    quiet_on date not null
);
create index quiet_day_on on quiet_day (quiet_on);

create function keep_quiet_days(ids uuid[]) returns void
    language plpgsql
as $$
begin
    -- Who comes second waits here, and then sees what the first did.
    perform from quiet_day where partner_id = any (ids) order by partner_id for update;
    insert into quiet_day as q (partner_id, quiet_on)
    select partner_id, quiet_on from contact_rhythm where partner_id = any (ids)
    on conflict (partner_id) do update set quiet_on = excluded.quiet_on where q.quiet_on <> excluded.quiet_on;
end
$$;

create function keep_quiet_day() returns trigger
    language plpgsql
as $$
begin
    if tg_table_name = 'partner' then
        perform keep_quiet_days(array[new.id]);
    elsif tg_table_name = 'tier_rhythm' then
        perform keep_quiet_days(array(select id from partner));
    elsif tg_op = 'DELETE' then
        perform keep_quiet_days(array[old.partner_id]);
    else
        perform keep_quiet_days(array[new.partner_id]);
    end if;
    return null;
end
$$;

create trigger quiet_day_begins after insert on partner for each row execute function keep_quiet_day();
create trigger quiet_day_moves after update on partner
    for each row when ((old.tier, old.added_on) is distinct from (new.tier, new.added_on)) execute function keep_quiet_day();
create trigger quiet_day_of_tally after insert or delete or update of last_contact_on on tally
    for each row execute function keep_quiet_day();
create trigger quiet_day_of_plan after insert or delete or update of rhythm on engagement_plan
    for each row execute function keep_quiet_day();
create trigger quiet_day_of_tier after update on tier_rhythm for each row execute function keep_quiet_day();

insert into quiet_day (partner_id, quiet_on)
select partner_id, quiet_on from contact_rhythm;
