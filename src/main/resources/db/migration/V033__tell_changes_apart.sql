alter table change
    -- Of a part of the record, whose version is the part's own: what the part says of itself, such as a line's text or
    -- a person's id; empty if it says nothing.
    add part text,
    -- What was changed together; a form that is out of date is told of all of it.
    add transaction_id bigint not null default pg_current_xact_id()::text::bigint;

-- The record got a new version because of its parts alone; that is no news by itself.
alter table change drop constraint change_action_check;
alter table change add constraint change_action_check check (action in ('CREATED', 'CHANGED', 'REMOVED', 'TOUCHED'));
