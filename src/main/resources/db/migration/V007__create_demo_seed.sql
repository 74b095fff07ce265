-- Holds a row in a database that the demo has filled, and only there: the demo refuses any other database, and the
-- program without the demo refuses this one, whose people have a password that everybody knows.
create table demo_seed (
    seeded_on date not null
);
