-- What other modules may know of what IT learned: internal, whether the interaction is shared or not.
create view learned_from_interaction as
select partner_id, id, summary, happened_on, learned from interaction where learned is not null and removed_at is null;

-- What a learning ended in: something done within 30 days and something planned, or a reason why not.
create table learning_decision (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    interaction_id uuid not null,
    now_action text check (now_action <> ''),
    now_due_on date,
    now_done_on date,
    plan_item text check (plan_item <> ''),
    why_not text check (why_not <> ''),
    check ((now_action is null) = (now_due_on is null)),
    check (now_done_on is null or now_action is not null),
    -- Where either of the two is missing, there is a reason.
    check (num_nulls(now_action, plan_item) = 0 or why_not is not null),
    decided_by uuid not null references account (id),
    decided_on date not null,
    primary key (partner_id, id),
    unique (partner_id, interaction_id),
    foreign key (partner_id, interaction_id) references interaction (partner_id, id)
);
