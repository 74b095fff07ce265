-- Where the person reads times; where they did not choose, it is the organisation's.
alter table account add zone text check (zone <> '');
