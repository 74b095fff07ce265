-- Both sides talked about how they see each other in a round: where they stand together, what follows, when they look again.
create table gap_workshop (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    round_id uuid not null,
    held_on date not null check (held_on <= entered_on),
    position text not null check (position <> ''),
    actions text,
    look_again_on date check (look_again_on > held_on),
    -- Who of the partner agreed that the position is theirs too.
    agreed_contact_id uuid,
    agreed_on date,
    check (num_nulls(agreed_contact_id, agreed_on) in (0, 2)),
    entered_by uuid not null references account (id),
    entered_at timestamptz not null,
    entered_on date not null,
    primary key (partner_id, id),
    foreign key (partner_id, round_id) references round (partner_id, id),
    foreign key (partner_id, agreed_contact_id) references contact (partner_id, id)
);
create index gap_workshop_of_round on gap_workshop (partner_id, round_id, held_on desc, id desc);
create index gap_workshop_waiting on gap_workshop (partner_id) where agreed_on is null;
