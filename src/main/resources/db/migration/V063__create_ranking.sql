-- What comes first of what a partner wants, as one side sees it on one day. Nothing in it is changed: who sees it otherwise
-- ranks anew, and what was said before stays.
create table ranking (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    -- Whose it is: one of the partner's people, or, where nobody is named, IT.
    contact_id uuid,
    word text check (word in ('PARTNER', 'ON_BEHALF')),
    ranked_on date not null check (ranked_on <= entered_on),
    entered_by uuid not null references account (id),
    entered_on date not null,
    entered_at timestamptz not null,
    primary key (partner_id, id),
    foreign key (partner_id, contact_id) references contact (partner_id, id),
    check ((contact_id is null) = (word is null))
);
create index ranking_in_order on ranking (partner_id, (contact_id is null), ranked_on desc, entered_at desc);

create table ranked_objective (
    partner_id uuid not null,
    id uuid not null,
    version integer not null,
    ranking_id uuid not null,
    place integer not null check (place between 1 and 5),
    objective_id uuid not null,
    primary key (partner_id, id),
    unique (partner_id, ranking_id, place),
    unique (partner_id, ranking_id, objective_id),
    foreign key (partner_id, ranking_id) references ranking (partner_id, id),
    foreign key (partner_id, objective_id) references objective (partner_id, id)
);
create index ranked_objective_of_objective on ranked_objective (partner_id, objective_id);

-- What each side says today: the latest; of one day, the partner's own word before what was heard.
create view current_ranking as
select distinct on (partner_id, contact_id is null)
       partner_id, id, contact_id is null as by_it, contact_id, word, ranked_on, entered_by, entered_on
  from ranking
 order by partner_id, contact_id is null, ranked_on desc, word = 'ON_BEHALF', entered_at desc;

-- When IT works on what a partner wants; work without an end goes on.
create view objective_work as
select t.partner_id, t.objective_id, a.name, a.from_on, a.until_on
  from tie t join activity a on a.id = t.activity_id;
