-- Where a relationship is to be, by when, and why: one for each partner, until both sides want another one. Who changes it
-- has agreed to it; the other side is asked anew.
create table ambition (
    partner_id uuid not null references partner (id),
    id uuid not null,
    version integer not null,
    level text not null check (level in ('ORDER_TAKER', 'SERVICE_PROVIDER', 'TRUSTED_ADVISOR', 'STRATEGIC_PARTNER')),
    by_on date not null,
    because text not null check (because <> ''),
    it_by uuid references account (id),
    it_on date,
    they_by uuid,
    they_word text check (they_word in ('PARTNER', 'ON_BEHALF')),
    they_on date,
    they_entered_by uuid references account (id),
    they_entered_on date,
    check (num_nulls(it_by, it_on) in (0, 2)),
    check (num_nulls(they_by, they_word, they_on, they_entered_by, they_entered_on) in (0, 5)),
    check (num_nonnulls(it_by, they_by) > 0),
    primary key (partner_id, id),
    unique (partner_id),
    foreign key (partner_id, they_by) references contact (partner_id, id)
);
