-- Of which service review people were sent the pack ahead, for which day: once for each, also if it is put off.
create table pre_read (
    partner_id uuid not null,
    interaction_id uuid not null,
    held_on date not null,
    primary key (partner_id, interaction_id, held_on),
    foreign key (partner_id, interaction_id) references interaction (partner_id, id)
);
create index pre_read_of_day on pre_read (held_on);
create index interaction_review_of_day on interaction (happened_on) where kind = 'SERVICE_REVIEW' and removed_at is null;
