-- Promises that were open on a day that is over.
create index commitment_settled on commitment (settled_on) where settled_on is not null and removed_at is null;

-- Planning sessions that wait for a word of whoever invited IT, of very many interactions.
create index interaction_invitation_waiting on interaction (partner_id)
    where kind = 'PLANNING_SESSION' and invited_by = 'PARTNER' and invitation_confirmed_by is null and shared
      and removed_at is null;
