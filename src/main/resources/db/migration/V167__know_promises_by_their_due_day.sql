-- A promise is known by the day on which it is due. The ledger has it one day later as long as it is open: kept on its last day, it
-- is kept.
create view due_commitment as select partner_id, id, due_on from commitment where removed_at is null;

update dispute d set record_day = c.due_on
  from commitment c
 where c.partner_id = d.partner_id and c.id = d.record_id and d.kind = 'COMMITMENT' and d.record_day = c.due_on + 1;
