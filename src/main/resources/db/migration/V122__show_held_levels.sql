-- The level that was shown on each day that a snapshot was stored of: the published one, or a lower one at which a manager
-- held it then.
create view shown_level as
select s.partner_id, s.id, s.day, s.index,
       least(s.published,
             coalesce((select min(array_position(array['AD_HOC', 'ORDER_TAKER', 'SERVICE_PROVIDER', 'TRUSTED_ADVISOR'],
                                                 h.level))
                         from level_hold h
                        where h.partner_id = s.partner_id and s.day between h.from_on and h.until_on
                          and coalesce(s.day < h.ended_on, true)), 5)) as level
  from snapshot s;

-- Both are counted anew by the next start: levels that were held were counted as if they were not.
delete from month_tally where kind = 'LEVEL';
delete from tally;
