-- What a promise can come from, with its page below the partner: help that was accepted, a proposal that goes ahead, an improvement that was not dropped.
create view promise_origin as
select partner_id, id, '/offers/' || id as path, title, contact_id from offer where state in ('ACCEPTED', 'DELIVERED', 'THANKED')
union all
select partner_id, id, '/proposals/' || id, title, decider_id from proposal where verdict = 'GO_AHEAD'
union all
select partner_id, id, '/improvements/' || id, what, null from improvement where state <> 'DROPPED' and removed_at is null;

alter table commitment add column origin_id uuid;
