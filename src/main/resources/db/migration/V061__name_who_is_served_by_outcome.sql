-- Who has something of what was realised, which line of the plan it comes of, and from where to where it went. serves
-- stays the words for who that is; of what was recorded before, nobody has said more.
alter table outcome
    add column benefits text check (benefits in ('PARTNER', 'THEIR_CUSTOMERS', 'IT', 'BOTH')),
    add column line_id uuid,
    add column baseline text,
    add column reached text,
    add foreign key (partner_id, line_id) references plan_line (partner_id, id);
