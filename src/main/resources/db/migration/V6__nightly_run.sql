-- Each statement may be run again after a kill.

-- A renamed file is neither imported nor removed.
alter table import_run add column if not exists renamed integer default 0 not null;

-- Observations by indicator as last published, for the report of a run: nothing has to count all rows any more.
create table if not exists published_indicator (
  indicator varchar primary key,
  observations bigint not null
);
delete from published_indicator;
insert into published_indicator (indicator, observations)
  select coalesce(indicator, ''), count(*) from observation group by coalesce(indicator, '');
-- What these counts stand for was not published with them: the next publication counts anew.
delete from program_state where name = 'published_files';

-- H2 writes a page of an index anew for every commit that touches it, and identifiers are strewn over all pages: this
-- index alone made a file of ten gigabytes where one was enough. On PostgreSQL the program makes these indexes again.
drop index if exists observation_by_id;
drop index if exists observation_by_region_code;
drop index if exists observation_by_indicator;
