-- What other modules may know of records that are internal to IT: that they are.
create view internal_record as
select partner_id, id from interaction where not shared;
