-- How critical a partner is for the organisation, and how much it depends on IT; nothing until somebody has said.
alter table partner
    add column criticality text check (criticality in ('HIGH', 'MEDIUM', 'LOW')),
    add column dependence text check (dependence in ('HIGH', 'MEDIUM', 'LOW'));
