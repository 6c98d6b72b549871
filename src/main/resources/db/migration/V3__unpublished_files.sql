-- Each statement may be run again after a kill.

-- The files whose rows changed since the last publication: only their part of the published files is written anew.
create table if not exists unpublished_file (
  source_file varchar primary key
);

-- The gate before a publication counts by region.
create index if not exists observation_by_region_code on observation (region_code);

-- The report of a run counts by indicator.
create index if not exists observation_by_indicator on observation (indicator);
