-- In how many buckets a report is stands in each of them: what a change affects is told by the index alone. Marks are
-- taken anew by the next import. Each statement may be run again after a kill.
drop table if exists report_mark;
create table if not exists report_mark (
  mark bigint not null,
  published_day integer not null,
  office smallint not null,
  report_id varchar not null,
  marks smallint not null,
  primary key (mark, published_day, office, report_id, marks)
);
delete from marked_report;
delete from pending_copy;
update unpublished_file set compared = false;
insert into unpublished_file (source_file, compared)
  select s.source_file, false from source_file s
  where not exists (select 1 from unpublished_file u where u.source_file = s.source_file);

-- Who repeats a report that goes.
create index if not exists report_copy_by_earlier on report_copy (earlier_id);
