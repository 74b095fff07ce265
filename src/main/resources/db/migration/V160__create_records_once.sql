-- A form brings the id of the record that it makes. History and disputes go by that id alone, so it can be that of one
-- record only, whatever the kind: whoever brings the id of another is refused as one who came second.
-- Only a form made by hand could have done it before; then the later record has a version, and nothing of its own to tell.
update change later
   set action = 'TOUCHED'
 where action = 'CREATED'
   and part is null
   and exists (select
                 from change earlier
                where earlier.partner_id = later.partner_id
                  and earlier.record_id = later.record_id
                  and earlier.action = 'CREATED'
                  and earlier.part is null
                  and earlier.id < later.id);

create unique index change_created_once on change (partner_id, record_id) where action = 'CREATED' and part is null;
