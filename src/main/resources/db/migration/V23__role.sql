-- How a figure stands to the others of its report, what it is a part of, and what a correction set. Rows of older versions are
-- interpreted anew by the next import, which is then due for every file. Each statement may be run again after a kill.
alter table observation add column if not exists role varchar default 'whole' not null;
alter table observation add column if not exists part_of varchar;
alter table observation add column if not exists corrected varchar;

-- What was replaced since the last publication stands beside them, column by column.
alter table published.replaced_observation add column if not exists role varchar default 'whole' not null;
alter table published.replaced_observation add column if not exists part_of varchar;
alter table published.replaced_observation add column if not exists corrected varchar;
