-- How many numbers of a report state no figure; an import fills it with the next version of the program.
alter table report add column if not exists numbers_left_out integer default 0 not null;
