-- The records that somebody says are not right, as long as nobody has settled it.
create view unsettled_record as
select partner_id, record_id from dispute where outcome is null;
create index dispute_unsettled on dispute (partner_id, record_id) where outcome is null;
