-- What the last publication showed of rows that were replaced since: the views show these until the next one. A publication
-- empties these tables. Each statement may be run again after a kill.
create schema if not exists published;

create table if not exists published.replaced_file as
  select source_file, sha256 from source_file where 1 = 0;
create table if not exists published.replaced_report as
  select * from report where source_file in (select source_file from unpublished_file);
create table if not exists published.replaced_observation as
  select o.* from observation o
  where o.report_id in (select report_id from published.replaced_report);
create table if not exists published.replaced_report_copy as
  select c.* from report_copy c
  where c.report_id in (select report_id from published.replaced_report);
create unique index if not exists replaced_file_by_path on published.replaced_file (source_file);
create unique index if not exists replaced_report_by_id on published.replaced_report (report_id);
create unique index if not exists replaced_observation_by_place
  on published.replaced_observation (report_id, position);
create index if not exists replaced_report_copy_by_report on published.replaced_report_copy (report_id);

-- Pairs go by the thing that they tell.
create table if not exists published.replaced_thing (
  region_key varchar not null,
  thing bigint not null,
  primary key (region_key, thing)
);
create table if not exists published.replaced_statement_pair as
  select * from statement_pair where 1 = 0;
