-- The dataset. Columns are named as in the published files; "value", "end", "year" and "month" are words of SQL and
-- stand in quotes. What a report does not give is null.

create table import_run (
  run_id bigint primary key,
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  status varchar not null,
  input varchar not null,
  program_version varchar not null,
  manifest varchar not null,
  files_read integer not null default 0,
  imported integer not null default 0,
  unchanged integer not null default 0,
  rejected integer not null default 0,
  removed integer not null default 0,
  observations_added bigint not null default 0,
  observations_changed bigint not null default 0,
  observations_removed bigint not null default 0,
  published boolean not null default false,
  message varchar
);

create table source_file (
  source_file varchar primary key,
  sha256 varchar not null,
  size_bytes bigint not null,
  program_version varchar not null,
  status varchar not null,
  articles integer not null,
  observations integer not null,
  issues integer not null,
  run_id bigint not null references import_run (run_id)
);

create table report (
  report_id varchar primary key,
  source_file varchar not null references source_file (source_file),
  article integer not null,
  title varchar,
  publisher varchar,
  author varchar,
  published date,
  region_code varchar,
  region_name varchar,
  region_key varchar,
  url varchar,
  charset varchar,
  sha256 varchar not null,
  observations integer not null,
  issues integer not null,
  duplicate_of varchar,
  constraint report_place unique (source_file, article)
);

create table observation (
  observation_id varchar not null,
  report_id varchar not null references report (report_id),
  position integer not null,
  quote varchar not null,
  "value" numeric(38, 6) not null,
  value_max numeric(38, 6),
  bound varchar not null,
  unit varchar not null,
  per varchar,
  raw_value varchar,
  raw_unit varchar,
  item varchar,
  indicator varchar,
  region_code varchar,
  region_name varchar,
  region_key varchar,
  region_status varchar not null,
  township varchar,
  township_code varchar,
  period_start date,
  period_end date,
  sentence varchar,
  "start" integer not null,
  "end" integer not null,
  duplicate_of varchar,
  primary key (report_id, position)
);
create index observation_by_id on observation (observation_id);
create index observation_by_region on observation (region_key);

create table issue (
  source_file varchar not null references source_file (source_file),
  position integer not null,
  article integer,
  severity varchar not null,
  code varchar not null,
  message varchar not null,
  raw varchar,
  "start" integer,
  "end" integer,
  primary key (source_file, position)
);

create table region (
  region_key varchar primary key,
  code varchar not null,
  name varchar not null,
  level varchar not null,
  parent_code varchar,
  valid_from date,
  valid_to date,
  current_code varchar,
  current_name varchar,
  province_code varchar,
  province_name varchar,
  prefecture_code varchar,
  prefecture_name varchar,
  county_code varchar,
  county_name varchar
);

create table indicator (
  code varchar primary key,
  label_zh varchar not null,
  label_en varchar not null,
  covers varchar
);

create table unit (
  code varchar primary key,
  label_zh varchar not null,
  label_en varchar not null,
  dimension varchar not null
);

-- What the program knows of itself: digests of the dimensions, and whether rows changed since the last publication.
create table program_state (
  name varchar primary key,
  content varchar not null
);

-- Observations by region as last published; a publication is compared with it.
create table published_region (
  region_code varchar primary key,
  observations bigint not null
);

create view v_observation as
select
  o.observation_id,
  o.report_id,
  r.source_file,
  r.article,
  r.title,
  r.publisher,
  r.author,
  r.published,
  r.url,
  o.quote,
  o."value",
  o.value_max,
  o.bound,
  o.unit,
  u.label_zh as unit_zh,
  u.label_en as unit_en,
  u.dimension as unit_dimension,
  o.per,
  o.raw_value,
  o.raw_unit,
  o.item,
  o.indicator,
  i.label_zh as indicator_zh,
  i.label_en as indicator_en,
  o.region_code,
  o.region_name,
  o.region_status,
  g.province_code,
  g.province_name as province,
  g.prefecture_code,
  g.prefecture_name as prefecture,
  g.county_code,
  g.county_name as county,
  g.current_code as current_region_code,
  g.current_name as current_region_name,
  o.township,
  o.township_code,
  o.period_start,
  o.period_end,
  cast(extract(year from coalesce(o.period_end, o.period_start, r.published)) as integer) as "year",
  cast(extract(month from coalesce(o.period_end, o.period_start, r.published)) as integer) as "month",
  o.sentence,
  o."start",
  o."end",
  o.duplicate_of,
  r.region_code as report_region_code,
  r.region_name as report_region_name
from observation o
join report r on r.report_id = o.report_id
left join region g on g.region_key = o.region_key
left join indicator i on i.code = o.indicator
left join unit u on u.code = o.unit;
