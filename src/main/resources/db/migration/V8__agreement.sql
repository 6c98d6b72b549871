-- Which figures of different reports speak of the same thing and days. Each statement may be run again after a kill.

-- A number for the thing, place and days that a figure is about. Rows of older versions get theirs with the next import,
-- which is due for every file.
alter table observation add column if not exists thing bigint;

-- Serves what the index by region alone served, too.
create index if not exists observation_by_thing on observation (region_key, thing);
drop index if exists observation_by_region;

create table if not exists statement_pair (
  region_key varchar not null,
  thing bigint not null,
  report_id varchar not null,
  position integer not null,
  other_report_id varchar not null,
  other_position integer not null,
  source_file varchar not null,
  other_source_file varchar not null,
  last_day date not null,
  agrees boolean not null,
  primary key (region_key, thing, report_id, position, other_report_id, other_position)
);
create index if not exists statement_pair_by_file on statement_pair (source_file);
create index if not exists statement_pair_by_other_file on statement_pair (other_source_file);
create index if not exists statement_pair_by_day on statement_pair
  (agrees, last_day desc, region_key, thing, report_id, position);
