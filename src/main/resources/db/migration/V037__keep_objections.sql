-- What one of the partner's people objected to an impact or an outcome as it stood before IT corrected it. The answer to
-- what stands now is beside it, and the objection stays.
alter table improvement
    add objected_by uuid,
    add objected_word text check (objected_word in ('PARTNER', 'ON_BEHALF')),
    add objected_on date,
    add objection text,
    add check (num_nulls(objected_by, objected_word, objected_on) in (0, 3)),
    add check (objection is null or objected_by is not null),
    add foreign key (partner_id, objected_by) references contact (partner_id, id);
alter table impact
    add objected_by uuid,
    add objected_word text check (objected_word in ('PARTNER', 'ON_BEHALF')),
    add objected_on date,
    add objection text,
    add check (num_nulls(objected_by, objected_word, objected_on) in (0, 3)),
    add check (objection is null or objected_by is not null),
    add foreign key (partner_id, objected_by) references contact (partner_id, id);
alter table outcome
    add objected_by uuid,
    add objected_word text check (objected_word in ('PARTNER', 'ON_BEHALF')),
    add objected_on date,
    add objection text,
    add check (num_nulls(objected_by, objected_word, objected_on) in (0, 3)),
    add check (objection is null or objected_by is not null),
    add foreign key (partner_id, objected_by) references contact (partner_id, id);
