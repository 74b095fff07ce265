-- The units that there are, one after the other.
create index partner_unit on partner (unit) where archived_on is null;

-- Reviews, or planning sessions, of a time: there are many more of the former.
drop index interaction_review_happened;
create index interaction_review_happened on interaction (kind, happened_on desc, id desc)
    where kind in ('SERVICE_REVIEW', 'PLANNING_SESSION') and removed_at is null;
