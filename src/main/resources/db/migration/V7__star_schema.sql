-- What a dimension lacked: the theme of an indicator. Each statement may be run again after a kill.
alter table indicator add column if not exists theme varchar;
alter table indicator add column if not exists theme_zh varchar;
alter table indicator add column if not exists theme_en varchar;
