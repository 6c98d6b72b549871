-- What statements of different reports are compared by. Marks are taken anew by the next import, which is due for every
-- file. Each statement may be run again after a kill.
alter table report_text add column if not exists kind smallint default 0 not null;
alter table report_text add column if not exists published_minute smallint default 0 not null;
alter table report_text add column if not exists told bytea;

-- Figures of reports that others corrected.
create table if not exists superseded_figure (
  report_id varchar not null,
  position integer not null,
  by_report_id varchar not null,
  by_position integer not null,
  primary key (report_id, position)
);
create index if not exists superseded_figure_by_report on superseded_figure (by_report_id);
