-- Of which promise somebody was reminded, for which due day: once for each, also if both sides agree on another.
create table promise_reminder (
    partner_id uuid not null,
    commitment_id uuid not null,
    due_on date not null,
    primary key (partner_id, commitment_id, due_on),
    foreign key (partner_id, commitment_id) references commitment (partner_id, id)
);
create index commitment_open_due on commitment (due_on) where state = 'OPEN' and removed_at is null;
