-- By what a partner is judged was another thing before: for packs of past periods, which read what was so at their end.
create index change_of_standing on change (changed_at)
    where kind in ('Partner', 'EngagementPlan', 'TierRhythm');
