-- A line of the joint value plan in full: from where, who looks after it on each side, what it serves, and whether it is
-- IT's own note, which the partner neither reads nor agrees to. Whatever was written before is shared.
alter table plan_line
    add column internal boolean not null default false,
    add column unit text,
    add column baseline text,
    add column baseline_on date,
    add column owner_id uuid references account (id),
    add column contact_id uuid,
    add column objective_id uuid,
    -- A line that is taken out keeps its words, and the values that were noted of it.
    add column removed_on date,
    add foreign key (partner_id, contact_id) references contact (partner_id, id),
    add foreign key (partner_id, objective_id) references objective (partner_id, id);
drop index plan_line_in_order;
create index plan_line_in_order on plan_line (partner_id, plan_id, internal, place) where removed_on is null;

-- Counts how often IT's own lines were changed, as edition does for what both agree to.
alter table value_plan add column internal_edition integer not null default 0 check (internal_edition >= 0);

-- How far a line had come when both sides looked at it.
create table plan_value (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    plan_id uuid not null,
    review_id uuid not null,
    line_id uuid not null,
    amount text not null check (amount <> ''),
    primary key (partner_id, id),
    unique (partner_id, line_id, review_id),
    foreign key (partner_id, plan_id) references value_plan (partner_id, id),
    foreign key (partner_id, review_id) references plan_review (partner_id, id),
    foreign key (partner_id, line_id) references plan_line (partner_id, id)
);
create index plan_value_of_review on plan_value (partner_id, review_id);
