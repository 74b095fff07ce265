-- A file beside a proposal: what is internal, only IT sees. What was removed leaves a trace, and no content.
create table attachment (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    proposal_id uuid not null,
    name text not null check (name <> ''),
    type text not null check (type in ('PDF', 'PNG', 'JPEG', 'TEXT', 'DOCX', 'XLSX', 'PPTX')),
    size integer not null check (size > 0),
    internal boolean not null,
    contact_id uuid,
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    removed_at timestamptz,
    removed_by uuid references account (id),
    check (not internal or contact_id is null),
    check ((removed_at is null) = (removed_by is null)),
    primary key (partner_id, id),
    foreign key (partner_id, proposal_id) references proposal (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id)
);
create index attachment_in_order on attachment (partner_id, proposal_id, entered_at, id) where removed_at is null;

-- Apart, so that whoever reads the list does not read the files. They are compressed already.
create table attachment_content (
    partner_id uuid not null,
    attachment_id uuid not null,
    content bytea not null,
    primary key (partner_id, attachment_id),
    foreign key (partner_id, attachment_id) references attachment (partner_id, id)
);
alter table attachment_content alter column content set storage external;
