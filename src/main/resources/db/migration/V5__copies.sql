-- Reports that repeat others. Each statement may be run again after a kill.

-- The letters and digits of each report's text, and its marks, 8 bytes each.
create table if not exists report_text (
  report_id varchar primary key,
  marks bytea not null,
  body bytea not null
);

-- What the marks of all reports were when copies were looked for last.
create table if not exists marked_report (
  report_id varchar primary key,
  source_file varchar not null,
  article integer not null,
  published_day integer not null,
  office smallint not null,
  marks bytea not null
);
create index if not exists marked_report_by_file on marked_report (source_file);

-- Reports by mark, those that may be the original first.
create table if not exists report_mark (
  mark bigint not null,
  published_day integer not null,
  office smallint not null,
  report_id varchar not null,
  primary key (mark, published_day, office, report_id)
);

-- Reports for which an original is yet to be looked for.
create table if not exists pending_copy (
  report_id varchar primary key
);

-- Which reports repeat which earlier ones, verified by their texts; the shares are parts of 1.
create table if not exists report_copy (
  report_id varchar not null,
  earlier_id varchar not null,
  share numeric(7, 6) not null,
  earlier_share numeric(7, 6) not null,
  primary key (report_id, earlier_id)
);

alter table unpublished_file add column if not exists compared boolean default false not null;
