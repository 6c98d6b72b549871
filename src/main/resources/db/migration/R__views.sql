-- The views for analysts. New columns come last, so that a view is replaced under those that others built on it.

-- The rows as last published: those of files that did not change since, and what the others had then.

create or replace view published.report as
select r.* from report r
where not exists (select 1 from unpublished_file u where u.source_file = r.source_file)
union all
select * from published.replaced_report;

create or replace view published.observation as
select o.* from observation o
where not exists (
  select 1 from report r join unpublished_file u on u.source_file = r.source_file where r.report_id = o.report_id
)
union all
select * from published.replaced_observation;

create or replace view published.report_copy as
select c.* from report_copy c
where not exists (
  select 1 from report r join unpublished_file u on u.source_file = r.source_file where r.report_id = c.report_id
)
union all
select * from published.replaced_report_copy;

create or replace view published.statement_pair as
select p.* from statement_pair p
where not exists (
  select 1 from published.replaced_thing t where t.region_key = p.region_key and t.thing = p.thing
)
union all
select * from published.replaced_statement_pair;

create or replace view v_observation as
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
  r.region_name as report_region_name,
  o.measure,
  i.theme,
  i.theme_zh,
  i.theme_en,
  case when o.bound in ('exact', 'more_than') then o."value" end as value_low,
  case when o.bound in ('exact', 'nearly', 'less_than') then coalesce(o.value_max, o."value") end as value_high,
  r.duplicate_of as report_duplicate_of,
  o.role,
  o.part_of,
  o.corrected
from published.observation o
join published.report r on r.report_id = o.report_id
left join region g on g.region_key = o.region_key
left join indicator i on i.code = o.indicator
left join unit u on u.code = o.unit;

create or replace view v_observation_unique as
select * from v_observation where duplicate_of is null;

create or replace view v_region_month_indicator as
with dated as (
  select
    coalesce(o.current_region_code, o.region_code) as region_code,
    coalesce(o.current_region_name, o.region_name) as region_name,
    o.province,
    o.prefecture,
    o.township,
    o.indicator,
    o.indicator_zh,
    o.indicator_en,
    o.theme,
    o.unit,
    o.per,
    o.measure,
    case when o.measure = 'flow' then null else o.item end as item,
    cast(extract(year from coalesce(o.period_end, o.period_start)) as integer) as "year",
    cast(extract(month from coalesce(o.period_end, o.period_start)) as integer) as "month",
    coalesce(o.period_end, o.period_start) as last_day,
    o.published,
    o.observation_id,
    o.report_id,
    o."value",
    o.value_low,
    o.value_high,
    case when o.duplicate_of is null then 1 else 0 end as counts
  from v_observation o
  where
    coalesce(o.period_end, o.period_start) is not null
    and (
      o.measure <> 'flow'
      or extract(year from o.period_start) = extract(year from o.period_end)
        and extract(month from o.period_start) = extract(month from o.period_end)
    )
),
ranked as (
  select
    d.*,
    row_number() over (
      partition by d.region_code, d.township, d.indicator, d.unit, d.per, d.measure, d.item, d."year", d."month"
      order by d.counts desc, d.last_day desc, d.published desc nulls last, d.observation_id
    ) as place
  from dated d
)
select
  region_code,
  max(region_name) as region_name,
  max(province) as province,
  max(prefecture) as prefecture,
  township,
  "year",
  "month",
  theme,
  indicator,
  max(indicator_zh) as indicator_zh,
  max(indicator_en) as indicator_en,
  unit,
  per,
  measure,
  item,
  cast(sum(counts) as integer) as figures,
  cast(count(*) - sum(counts) as integer) as stated_again,
  case when measure = 'flow' then sum(case when counts = 1 then "value" end) end as sum_value,
  case when measure = 'flow' then sum(case when counts = 1 then coalesce(value_low, 0) end) end as sum_low,
  case
    when measure = 'flow' and sum(counts) = sum(case when value_high is not null then counts else 0 end) then sum(case when counts = 1 then value_high end)
  end as sum_high,
  max(case when place = 1 then last_day end) as last_day,
  case when measure <> 'flow' then max(case when place = 1 then "value" end) end as last_value
from ranked
group by region_code, township, "year", "month", theme, indicator, unit, per, measure, item
having sum(counts) > 0;

create or replace view v_agreement as
select
  a.indicator,
  a.item,
  a.region_code,
  a.region_name,
  a.township,
  a.period_start,
  a.period_end,
  a.unit,
  a.per,
  a.measure,
  a.observation_id,
  r.source_file,
  r.title,
  r.published,
  a."value",
  a.value_max,
  a.bound,
  a.sentence,
  b.observation_id as other_observation_id,
  s.source_file as other_source_file,
  s.title as other_title,
  s.published as other_published,
  b."value" as other_value,
  b.value_max as other_value_max,
  b.bound as other_bound,
  b.sentence as other_sentence,
  p.agrees
from published.statement_pair p
join published.observation a on a.report_id = p.report_id and a.position = p.position
join published.report r on r.report_id = p.report_id
join published.observation b on b.report_id = p.other_report_id and b.position = p.other_position
join published.report s on s.report_id = p.other_report_id;

create or replace view v_conflict as
select * from v_agreement where not agrees;

create or replace view v_latest as
select
  region_code,
  region_name,
  province,
  prefecture,
  township,
  theme,
  indicator,
  indicator_zh,
  indicator_en,
  item,
  unit,
  per,
  measure,
  "value",
  value_max,
  bound,
  as_of,
  published,
  observation_id,
  source_file,
  sentence
from (
  select
    o.*,
    coalesce(o.period_end, o.period_start) as as_of,
    row_number() over (
      partition by coalesce(o.current_region_code, o.region_code), o.township, o.indicator, o.item, o.unit, o.per,
        o.measure
      order by coalesce(o.period_end, o.period_start) desc nulls last, o.published desc nulls last, o.observation_id
    ) as place
  from v_observation_unique o
  where o.measure <> 'flow'
) l
where place = 1;

create or replace view v_syndication as
select
  c.report_id,
  r.source_file,
  r.title,
  r.published,
  c.earlier_id,
  e.source_file as earlier_source_file,
  e.title as earlier_title,
  e.published as earlier_published,
  c.share,
  c.earlier_share,
  r.duplicate_of
from published.report_copy c
join published.report r on r.report_id = c.report_id
join published.report e on e.report_id = c.earlier_id;

create or replace view v_observation_history as
select
  c.observation_id,
  c.changed_at,
  c.run_id,
  c.change,
  c.column_name,
  c.old_value,
  c.new_value,
  c.reason,
  c.source_file,
  c.quote
from observation_change c;

create or replace view fact_observation as
select
  o.observation_id,
  o.report_id,
  o.region_key,
  o.indicator,
  o.unit,
  coalesce(o.period_end, o.period_start) as "day",
  o.period_start,
  o.period_end,
  o.measure,
  o.per,
  o.township,
  o.township_code,
  o.item,
  o."value",
  o.value_max,
  o.bound,
  case when o.bound in ('exact', 'more_than') then o."value" end as value_low,
  case when o.bound in ('exact', 'nearly', 'less_than') then coalesce(o.value_max, o."value") end as value_high,
  o.duplicate_of,
  o.role,
  o.part_of,
  o.corrected
from published.observation o;

create or replace view dim_report as
select report_id, source_file, article, title, publisher, author, published, region_code, region_name, url, duplicate_of
from published.report;

create or replace view dim_region as
select
  g.region_key,
  g.code,
  g.name,
  g.level,
  g.parent_code,
  g.valid_from,
  g.valid_to,
  g.province_code,
  g.province_name,
  g.prefecture_code,
  g.prefecture_name,
  g.county_code,
  g.county_name,
  g.current_code,
  g.current_name,
  n.province_code as current_province_code,
  n.province_name as current_province_name,
  n.prefecture_code as current_prefecture_code,
  n.prefecture_name as current_prefecture_name
from region g
left join region n on n.code = g.current_code and n.valid_to is null;

create or replace view dim_indicator as
select code as indicator, label_zh, label_en, covers, theme, theme_zh, theme_en from indicator;

create or replace view dim_unit as
select code as unit, label_zh, label_en, dimension from unit;

-- 1980 to 2053; the first day was a Tuesday.
create or replace view dim_date as
select
  d.d as "day",
  cast(extract(year from d.d) as integer) as "year",
  (cast(extract(month from d.d) as integer) + 2) / 3 as quarter,
  cast(extract(month from d.d) as integer) as "month",
  d.d - (cast(extract(day from d.d) as integer) - 1) as month_start,
  cast(cast(extract(year from d.d) as integer) as varchar) || '-'
    || case when extract(month from d.d) < 10 then '0' else '' end
    || cast(cast(extract(month from d.d) as integer) as varchar) as year_month,
  mod(d.n + 1, 7) + 1 as weekday
from (
  select
    cast(date '1980-01-01' as date) + (a.n + 30 * b.n + 900 * c.n) as d,
    a.n + 30 * b.n + 900 * c.n as n
  from
    (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19),
      (20), (21), (22), (23), (24), (25), (26), (27), (28), (29)) a (n)
    cross join
    (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19),
      (20), (21), (22), (23), (24), (25), (26), (27), (28), (29)) b (n)
    cross join
    (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19),
      (20), (21), (22), (23), (24), (25), (26), (27), (28), (29)) c (n)
) d;

-- What views and their columns hold. H2 keeps no comments on the columns of views: a table holds them, and on PostgreSQL they
-- become comments as well, once the migrations are through.

delete from column_description;

comment on view dim_date is 'Dimension: days. · 维度视图：日期';
insert into column_description (view_name, column_name, english, chinese) values
('dim_date', 'day', 'Day: of the calendar; of a figure the last day that it is about.', '日期'),
('dim_date', 'year', 'Year: of the last day that the figure is about.', '年份'),
('dim_date', 'quarter', 'Quarter: 1 to 4.', '季度'),
('dim_date', 'month', 'Month: of the last day that the figure is about, 1 to 12.', '月份'),
('dim_date', 'month_start', 'Month start: first day of the month.', '月初'),
('dim_date', 'year_month', 'Year and month, like 2022-03.', '年月'),
('dim_date', 'weekday', 'Weekday: 1 Monday to 7 Sunday.', '星期');

comment on view dim_indicator is 'Dimension: indicators with their themes. · 维度视图：指标及主题';
insert into column_description (view_name, column_name, english, chinese) values
('dim_indicator', 'indicator', 'Code.', '代码'),
('dim_indicator', 'label_zh', 'Chinese label: Chinese label.', '中文名称'),
('dim_indicator', 'label_en', 'English label: English label.', '英文名称'),
('dim_indicator', 'covers', 'Covers: What belongs to it.', '涵盖内容'),
('dim_indicator', 'theme', 'Theme: what stands in front of the full stop of the indicator.', '主题'),
('dim_indicator', 'theme_zh', 'Chinese label of the theme.', '主题中文名称'),
('dim_indicator', 'theme_en', 'English label of the theme.', '主题英文名称');

comment on view dim_region is 'Dimension: regions with their hierarchy then and today. · 维度视图：行政区划及其历史与现行层级';
insert into column_description (view_name, column_name, english, chinese) values
('dim_region', 'region_key', 'Region key: a division during one stretch of time; joins with region.', '区划键'),
('dim_region', 'code', 'Code.', '代码'),
('dim_region', 'name', 'Name.', '名称'),
('dim_region', 'level', 'Level: province, prefecture, county or township.', '级别'),
('dim_region', 'parent_code', 'Parent: Code of the division above; empty for a province.', '上级代码'),
('dim_region', 'valid_from', 'Valid from: First day; empty where before the register begins.', '生效日期'),
('dim_region', 'valid_to', 'Valid to: Last day; empty while still valid.', '失效日期'),
('dim_region', 'province_code', 'Province code.', '省级代码'),
('dim_region', 'province_name', 'Province name.', '省级名称'),
('dim_region', 'prefecture_code', 'Prefecture code.', '地级代码'),
('dim_region', 'prefecture_name', 'Prefecture name.', '地级名称'),
('dim_region', 'county_code', 'County code.', '县级代码'),
('dim_region', 'county_name', 'County name.', '县级名称'),
('dim_region', 'current_code', 'Current code: the code of the place today; empty where it was split up.', '现行代码'),
('dim_region', 'current_name', 'Current name: the name of the place today.', '现行名称'),
('dim_region', 'current_province_code', 'Current province code.', '现行省级代码'),
('dim_region', 'current_province_name', 'Current province name.', '现行省级名称'),
('dim_region', 'current_prefecture_code', 'Current prefecture code.', '现行地级代码'),
('dim_region', 'current_prefecture_name', 'Current prefecture name.', '现行地级名称');

comment on view dim_report is 'Dimension: reports. · 维度视图：报告';
insert into column_description (view_name, column_name, english, chinese) values
('dim_report', 'report_id', 'Report: The article that states the figure.', '报告编号'),
('dim_report', 'source_file', 'Source file: Path relative to the input folder.', '来源文件'),
('dim_report', 'article', 'Article: Number of the article in its file, from 1.', '文章序号'),
('dim_report', 'title', 'Title: The headline; empty where there is none.', '标题'),
('dim_report', 'publisher', 'Publisher: Whom the page names as source, else the paper or site.', '来源'),
('dim_report', 'author', 'Author: The article''s own bylines, joined by semicolons.', '作者'),
('dim_report', 'published', 'Published: Date of publication; empty where the page gives none.', '发布日期'),
('dim_report', 'region_code', 'Region code: GB/T 2260 code valid on the day of the report; empty where unknown.', '行政区划代码'),
('dim_report', 'region_name', 'Region name: Full name of the division.', '行政区划名称'),
('dim_report', 'url', 'Address: Where the page was saved from; empty where unknown.', '网址'),
('dim_report', 'duplicate_of', 'Duplicate of: The observation that this one repeats, where a report was republished.', '重复于');

comment on view dim_unit is 'Dimension: units. · 维度视图：计量单位';
insert into column_description (view_name, column_name, english, chinese) values
('dim_unit', 'unit', 'Code.', '代码'),
('dim_unit', 'label_zh', 'Chinese label: Chinese label.', '中文名称'),
('dim_unit', 'label_en', 'English label: English label.', '英文名称'),
('dim_unit', 'dimension', 'Dimension: count, money, mass, area, length, volume, energy, power, ratio or time.', '量纲');

comment on view fact_observation is 'Facts of the star schema, with keys of all dimensions. · 星型模型事实视图';
insert into column_description (view_name, column_name, english, chinese) values
('fact_observation', 'observation_id', 'Observation: Stable while the text it comes from is.', '观测编号'),
('fact_observation', 'report_id', 'Report: The article that states the figure.', '报告编号'),
('fact_observation', 'region_key', 'Region key: a division during one stretch of time; joins with region.', '区划键'),
('fact_observation', 'indicator', 'Indicator: What kind of thing is counted or measured.', '指标'),
('fact_observation', 'unit', 'Unit: Canonical unit of measure.', '单位'),
('fact_observation', 'day', 'Day: of the calendar; of a figure the last day that it is about.', '日期'),
('fact_observation', 'period_start', 'Period start: First day that the figure is about; empty where open.', '起始日期'),
('fact_observation', 'period_end', 'Period end: Last day that the figure is about; empty where open.', '截止日期'),
('fact_observation', 'measure', 'Measure: What adding up would mean: stock (what there is at a time), flow (what happened in the period), cumulative (a running total) or rate.', '统计口径'),
('fact_observation', 'per', 'Per: What a rate is per.', '频率'),
('fact_observation', 'township', 'Township: The township whose figure it is.', '乡镇街道'),
('fact_observation', 'township_code', 'Township code: 9-digit code of the township; empty where unknown.', '乡镇街道代码'),
('fact_observation', 'item', 'Item: What is counted or measured, in the report''s own words.', '对象'),
('fact_observation', 'value', 'Value: The number in the canonical unit; negative where a percentage fell.', '数值'),
('fact_observation', 'value_max', 'Upper end: Upper end of a stated range.', '数值上限'),
('fact_observation', 'bound', 'Bound: How the number stands to the true one: exact, about, more_than, nearly or less_than.', '界限'),
('fact_observation', 'value_low', 'Lower bound: the true value is at least this; empty where the report gives none.', '下限'),
('fact_observation', 'value_high', 'Upper bound: the true value is at most this; empty where the report gives none.', '上限'),
('fact_observation', 'duplicate_of', 'Duplicate of: The observation that this one repeats, where a report was republished.', '重复于'),
('fact_observation', 'role', 'Role: How the figure stands to others of its report: whole, part (a portion of another figure) or change (a difference). Only wholes add up.', '角色'),
('fact_observation', 'part_of', 'Part of: The observation that this one is a portion of, where the report states it.', '属于'),
('fact_observation', 'corrected', 'Corrected: The columns that a correction set; empty where there is none.', '更正');

comment on view v_agreement is 'Pairs of figures that different reports state of the same thing and days. · 不同报告对同一事项的陈述';
insert into column_description (view_name, column_name, english, chinese) values
('v_agreement', 'indicator', 'Indicator: What kind of thing is counted or measured.', '指标'),
('v_agreement', 'item', 'Item: What is counted or measured, in the report''s own words.', '对象'),
('v_agreement', 'region_code', 'Region code: GB/T 2260 code valid on the day of the report; empty where unknown.', '行政区划代码'),
('v_agreement', 'region_name', 'Region name: Full name of the division.', '行政区划名称'),
('v_agreement', 'township', 'Township: The township whose figure it is.', '乡镇街道'),
('v_agreement', 'period_start', 'Period start: First day that the figure is about; empty where open.', '起始日期'),
('v_agreement', 'period_end', 'Period end: Last day that the figure is about; empty where open.', '截止日期'),
('v_agreement', 'unit', 'Unit: Canonical unit of measure.', '单位'),
('v_agreement', 'per', 'Per: What a rate is per.', '频率'),
('v_agreement', 'measure', 'Measure: What adding up would mean: stock (what there is at a time), flow (what happened in the period), cumulative (a running total) or rate.', '统计口径'),
('v_agreement', 'observation_id', 'Observation: Stable while the text it comes from is.', '观测编号'),
('v_agreement', 'source_file', 'Source file: Path relative to the input folder.', '来源文件'),
('v_agreement', 'title', 'Title: The headline; empty where there is none.', '标题'),
('v_agreement', 'published', 'Published: Date of publication; empty where the page gives none.', '发布日期'),
('v_agreement', 'value', 'Value: The number in the canonical unit; negative where a percentage fell.', '数值'),
('v_agreement', 'value_max', 'Upper end: Upper end of a stated range.', '数值上限'),
('v_agreement', 'bound', 'Bound: How the number stands to the true one: exact, about, more_than, nearly or less_than.', '界限'),
('v_agreement', 'sentence', 'Sentence: The sentence or table row around the quote.', '所在句子'),
('v_agreement', 'other_observation_id', 'The other report: observation: Stable while the text it comes from is.', '另一报告的观测编号'),
('v_agreement', 'other_source_file', 'The other report: source file: Path relative to the input folder.', '另一报告的来源文件'),
('v_agreement', 'other_title', 'The other report: title: The headline; empty where there is none.', '另一报告的标题'),
('v_agreement', 'other_published', 'The other report: published: Date of publication; empty where the page gives none.', '另一报告的发布日期'),
('v_agreement', 'other_value', 'The other report: value: The number in the canonical unit; negative where a percentage fell.', '另一报告的数值'),
('v_agreement', 'other_value_max', 'The other report: upper end: Upper end of a stated range.', '另一报告的数值上限'),
('v_agreement', 'other_bound', 'The other report: bound: How the number stands to the true one: exact, about, more_than, nearly or less_than.', '另一报告的界限'),
('v_agreement', 'other_sentence', 'The other report: sentence: The sentence or table row around the quote.', '另一报告的所在句子'),
('v_agreement', 'agrees', 'Agrees: whether both figures can be true, given their bounds.', '是否一致');

comment on view v_conflict is 'Those pairs that contradict one another. · 相互矛盾的陈述';
insert into column_description (view_name, column_name, english, chinese) values
('v_conflict', 'indicator', 'Indicator: What kind of thing is counted or measured.', '指标'),
('v_conflict', 'item', 'Item: What is counted or measured, in the report''s own words.', '对象'),
('v_conflict', 'region_code', 'Region code: GB/T 2260 code valid on the day of the report; empty where unknown.', '行政区划代码'),
('v_conflict', 'region_name', 'Region name: Full name of the division.', '行政区划名称'),
('v_conflict', 'township', 'Township: The township whose figure it is.', '乡镇街道'),
('v_conflict', 'period_start', 'Period start: First day that the figure is about; empty where open.', '起始日期'),
('v_conflict', 'period_end', 'Period end: Last day that the figure is about; empty where open.', '截止日期'),
('v_conflict', 'unit', 'Unit: Canonical unit of measure.', '单位'),
('v_conflict', 'per', 'Per: What a rate is per.', '频率'),
('v_conflict', 'measure', 'Measure: What adding up would mean: stock (what there is at a time), flow (what happened in the period), cumulative (a running total) or rate.', '统计口径'),
('v_conflict', 'observation_id', 'Observation: Stable while the text it comes from is.', '观测编号'),
('v_conflict', 'source_file', 'Source file: Path relative to the input folder.', '来源文件'),
('v_conflict', 'title', 'Title: The headline; empty where there is none.', '标题'),
('v_conflict', 'published', 'Published: Date of publication; empty where the page gives none.', '发布日期'),
('v_conflict', 'value', 'Value: The number in the canonical unit; negative where a percentage fell.', '数值'),
('v_conflict', 'value_max', 'Upper end: Upper end of a stated range.', '数值上限'),
('v_conflict', 'bound', 'Bound: How the number stands to the true one: exact, about, more_than, nearly or less_than.', '界限'),
('v_conflict', 'sentence', 'Sentence: The sentence or table row around the quote.', '所在句子'),
('v_conflict', 'other_observation_id', 'The other report: observation: Stable while the text it comes from is.', '另一报告的观测编号'),
('v_conflict', 'other_source_file', 'The other report: source file: Path relative to the input folder.', '另一报告的来源文件'),
('v_conflict', 'other_title', 'The other report: title: The headline; empty where there is none.', '另一报告的标题'),
('v_conflict', 'other_published', 'The other report: published: Date of publication; empty where the page gives none.', '另一报告的发布日期'),
('v_conflict', 'other_value', 'The other report: value: The number in the canonical unit; negative where a percentage fell.', '另一报告的数值'),
('v_conflict', 'other_value_max', 'The other report: upper end: Upper end of a stated range.', '另一报告的数值上限'),
('v_conflict', 'other_bound', 'The other report: bound: How the number stands to the true one: exact, about, more_than, nearly or less_than.', '另一报告的界限'),
('v_conflict', 'other_sentence', 'The other report: sentence: The sentence or table row around the quote.', '另一报告的所在句子'),
('v_conflict', 'agrees', 'Agrees: whether both figures can be true, given their bounds.', '是否一致');

comment on view v_latest is 'The latest stock, running total or rate of each thing and place. · 各地各事项最近的存量、累计或比率';
insert into column_description (view_name, column_name, english, chinese) values
('v_latest', 'region_code', 'Region code: GB/T 2260; in views about months and the latest, that of today.', '行政区划代码'),
('v_latest', 'region_name', 'Region name: full name of the division.', '行政区划名称'),
('v_latest', 'province', 'Province: the one the division belonged to.', '省份'),
('v_latest', 'prefecture', 'Prefecture: the one the division belonged to.', '地级市'),
('v_latest', 'township', 'Township: The township whose figure it is.', '乡镇街道'),
('v_latest', 'theme', 'Theme: what stands in front of the full stop of the indicator.', '主题'),
('v_latest', 'indicator', 'Indicator: What kind of thing is counted or measured.', '指标'),
('v_latest', 'indicator_zh', 'Chinese label of the indicator.', '指标中文名称'),
('v_latest', 'indicator_en', 'English label of the indicator.', '指标英文名称'),
('v_latest', 'item', 'Item: What is counted or measured, in the report''s own words.', '对象'),
('v_latest', 'unit', 'Unit: Canonical unit of measure.', '单位'),
('v_latest', 'per', 'Per: What a rate is per.', '频率'),
('v_latest', 'measure', 'Measure: What adding up would mean: stock (what there is at a time), flow (what happened in the period), cumulative (a running total) or rate.', '统计口径'),
('v_latest', 'value', 'Value: The number in the canonical unit; negative where a percentage fell.', '数值'),
('v_latest', 'value_max', 'Upper end: Upper end of a stated range.', '数值上限'),
('v_latest', 'bound', 'Bound: How the number stands to the true one: exact, about, more_than, nearly or less_than.', '界限'),
('v_latest', 'as_of', 'As of: the day that the figure is about.', '截止日'),
('v_latest', 'published', 'Published: Date of publication; empty where the page gives none.', '发布日期'),
('v_latest', 'observation_id', 'Observation: stable while the text it comes from is.', '观测编号'),
('v_latest', 'source_file', 'Source file: Path relative to the input folder.', '来源文件'),
('v_latest', 'sentence', 'Sentence: The sentence or table row around the quote.', '所在句子');

comment on view v_observation is 'Every observation with report, region, indicator and unit joined; copies included. · 宽表：观测与报告、区划、指标、单位连接，含转载';
insert into column_description (view_name, column_name, english, chinese) values
('v_observation', 'observation_id', 'Observation: Stable while the text it comes from is.', '观测编号'),
('v_observation', 'report_id', 'Report: The article that states the figure.', '报告编号'),
('v_observation', 'source_file', 'Source file: Path relative to the input folder.', '来源文件'),
('v_observation', 'article', 'Article: Number of the article in its file, from 1.', '文章序号'),
('v_observation', 'title', 'Title: The headline; empty where there is none.', '标题'),
('v_observation', 'publisher', 'Publisher: Whom the page names as source, else the paper or site.', '来源'),
('v_observation', 'author', 'Author: The article''s own bylines, joined by semicolons.', '作者'),
('v_observation', 'published', 'Published: Date of publication; empty where the page gives none.', '发布日期'),
('v_observation', 'url', 'Address: Where the page was saved from; empty where unknown.', '网址'),
('v_observation', 'quote', 'Quote: The words that state the figure, verbatim.', '原文'),
('v_observation', 'value', 'Value: The number in the canonical unit; negative where a percentage fell.', '数值'),
('v_observation', 'value_max', 'Upper end: Upper end of a stated range.', '数值上限'),
('v_observation', 'bound', 'Bound: How the number stands to the true one: exact, about, more_than, nearly or less_than.', '界限'),
('v_observation', 'unit', 'Unit: Canonical unit of measure.', '单位'),
('v_observation', 'unit_zh', 'Chinese label of the unit.', '单位中文名称'),
('v_observation', 'unit_en', 'English label of the unit.', '单位英文名称'),
('v_observation', 'unit_dimension', 'Dimension of the unit: count, money, mass, area …', '量纲'),
('v_observation', 'per', 'Per: What a rate is per.', '频率'),
('v_observation', 'raw_value', 'Number as written: The number as the report writes it.', '原始数值'),
('v_observation', 'raw_unit', 'Unit as written: The classifier or measure as the report writes it.', '原始单位'),
('v_observation', 'item', 'Item: What is counted or measured, in the report''s own words.', '对象'),
('v_observation', 'indicator', 'Indicator: What kind of thing is counted or measured.', '指标'),
('v_observation', 'indicator_zh', 'Chinese label of the indicator.', '指标中文名称'),
('v_observation', 'indicator_en', 'English label of the indicator.', '指标英文名称'),
('v_observation', 'region_code', 'Region code: GB/T 2260 code valid on the day of the report; empty where unknown.', '行政区划代码'),
('v_observation', 'region_name', 'Region name: Full name of the division.', '行政区划名称'),
('v_observation', 'region_status', 'Region status: How the code was found: exact, inherited, renamed, ambiguous or unknown.', '区划判定'),
('v_observation', 'province_code', 'Province code.', '省级代码'),
('v_observation', 'province', 'Province: the one the division belonged to.', '省份'),
('v_observation', 'prefecture_code', 'Prefecture code.', '地级代码'),
('v_observation', 'prefecture', 'Prefecture: the one the division belonged to.', '地级市'),
('v_observation', 'county_code', 'County code.', '县级代码'),
('v_observation', 'county', 'County: the one the figure is about.', '县区'),
('v_observation', 'current_region_code', 'Current region code: the code of the place today.', '现行区划代码'),
('v_observation', 'current_region_name', 'Current region name.', '现行区划名称'),
('v_observation', 'township', 'Township: The township whose figure it is.', '乡镇街道'),
('v_observation', 'township_code', 'Township code: 9-digit code of the township; empty where unknown.', '乡镇街道代码'),
('v_observation', 'period_start', 'Period start: First day that the figure is about; empty where open.', '起始日期'),
('v_observation', 'period_end', 'Period end: Last day that the figure is about; empty where open.', '截止日期'),
('v_observation', 'year', 'Year: of the last day that the figure is about.', '年份'),
('v_observation', 'month', 'Month: of the last day that the figure is about, 1 to 12.', '月份'),
('v_observation', 'sentence', 'Sentence: The sentence or table row around the quote.', '所在句子'),
('v_observation', 'start', 'Start: Offset of the quote in the article''s text, in UTF-16 code units.', '起始位置，以 UTF-16 码元计'),
('v_observation', 'end', 'End: Offset behind the quote in the article''s text, in UTF-16 code units.', '结束位置，以 UTF-16 码元计'),
('v_observation', 'duplicate_of', 'Duplicate of: The observation that this one repeats, where a report was republished.', '重复于'),
('v_observation', 'report_region_code', 'Region code of the whole report.', '报告区划代码'),
('v_observation', 'report_region_name', 'Region name of the whole report.', '报告区划名称'),
('v_observation', 'measure', 'Measure: What adding up would mean: stock (what there is at a time), flow (what happened in the period), cumulative (a running total) or rate.', '统计口径'),
('v_observation', 'theme', 'Theme: what stands in front of the full stop of the indicator.', '主题'),
('v_observation', 'theme_zh', 'Chinese label of the theme.', '主题中文名称'),
('v_observation', 'theme_en', 'English label of the theme.', '主题英文名称'),
('v_observation', 'value_low', 'Lower bound: the true value is at least this; empty where the report gives none.', '下限'),
('v_observation', 'value_high', 'Upper bound: the true value is at most this; empty where the report gives none.', '上限'),
('v_observation', 'report_duplicate_of', 'The report that the whole report repeats; empty where it is the original or has more to say.', '报告重复于'),
('v_observation', 'role', 'Role: How the figure stands to others of its report: whole, part (a portion of another figure) or change (a difference). Only wholes add up.', '角色'),
('v_observation', 'part_of', 'Part of: The observation that this one is a portion of, where the report states it.', '属于'),
('v_observation', 'corrected', 'Corrected: The columns that a correction set; empty where there is none.', '更正');

comment on view v_observation_history is 'What publications changed in the observations, a row a cell, oldest first by changed_at. · 历次发布的变更，每个单元格一行';
insert into column_description (view_name, column_name, english, chinese) values
('v_observation_history', 'observation_id', 'Observation: Stable while the text it comes from is.', '观测编号'),
('v_observation_history', 'changed_at', 'Changed at: when the publication that changed it was made.', '变更时间'),
('v_observation_history', 'run_id', 'Run: number of the import that published.', '运行编号'),
('v_observation_history', 'change', 'Change: added, changed or removed.', '变更类型'),
('v_observation_history', 'column_name', 'Column: the one that changed; value where a whole row was added or removed.', '列名'),
('v_observation_history', 'old_value', 'Before: what was published before; empty where nothing was.', '原值'),
('v_observation_history', 'new_value', 'After: what was published; empty where the row was removed.', '新值'),
('v_observation_history', 'reason', 'Reason: report_changed, vocabulary_changed, other_report, file_renamed, file_gone or other_database.', '变更原因'),
('v_observation_history', 'source_file', 'Source file: Path relative to the input folder.', '来源文件'),
('v_observation_history', 'quote', 'Quote: The words that state the figure, verbatim.', '原文');

comment on view v_observation_unique is 'The same without what republished reports repeat: the one to count with. · 去重宽表：不含转载重复，统计请用此表';
insert into column_description (view_name, column_name, english, chinese) values
('v_observation_unique', 'observation_id', 'Observation: Stable while the text it comes from is.', '观测编号'),
('v_observation_unique', 'report_id', 'Report: The article that states the figure.', '报告编号'),
('v_observation_unique', 'source_file', 'Source file: Path relative to the input folder.', '来源文件'),
('v_observation_unique', 'article', 'Article: Number of the article in its file, from 1.', '文章序号'),
('v_observation_unique', 'title', 'Title: The headline; empty where there is none.', '标题'),
('v_observation_unique', 'publisher', 'Publisher: Whom the page names as source, else the paper or site.', '来源'),
('v_observation_unique', 'author', 'Author: The article''s own bylines, joined by semicolons.', '作者'),
('v_observation_unique', 'published', 'Published: Date of publication; empty where the page gives none.', '发布日期'),
('v_observation_unique', 'url', 'Address: Where the page was saved from; empty where unknown.', '网址'),
('v_observation_unique', 'quote', 'Quote: The words that state the figure, verbatim.', '原文'),
('v_observation_unique', 'value', 'Value: The number in the canonical unit; negative where a percentage fell.', '数值'),
('v_observation_unique', 'value_max', 'Upper end: Upper end of a stated range.', '数值上限'),
('v_observation_unique', 'bound', 'Bound: How the number stands to the true one: exact, about, more_than, nearly or less_than.', '界限'),
('v_observation_unique', 'unit', 'Unit: Canonical unit of measure.', '单位'),
('v_observation_unique', 'unit_zh', 'Chinese label of the unit.', '单位中文名称'),
('v_observation_unique', 'unit_en', 'English label of the unit.', '单位英文名称'),
('v_observation_unique', 'unit_dimension', 'Dimension of the unit: count, money, mass, area …', '量纲'),
('v_observation_unique', 'per', 'Per: What a rate is per.', '频率'),
('v_observation_unique', 'raw_value', 'Number as written: The number as the report writes it.', '原始数值'),
('v_observation_unique', 'raw_unit', 'Unit as written: The classifier or measure as the report writes it.', '原始单位'),
('v_observation_unique', 'item', 'Item: What is counted or measured, in the report''s own words.', '对象'),
('v_observation_unique', 'indicator', 'Indicator: What kind of thing is counted or measured.', '指标'),
('v_observation_unique', 'indicator_zh', 'Chinese label of the indicator.', '指标中文名称'),
('v_observation_unique', 'indicator_en', 'English label of the indicator.', '指标英文名称'),
('v_observation_unique', 'region_code', 'Region code: GB/T 2260 code valid on the day of the report; empty where unknown.', '行政区划代码'),
('v_observation_unique', 'region_name', 'Region name: Full name of the division.', '行政区划名称'),
('v_observation_unique', 'region_status', 'Region status: How the code was found: exact, inherited, renamed, ambiguous or unknown.', '区划判定'),
('v_observation_unique', 'province_code', 'Province code.', '省级代码'),
('v_observation_unique', 'province', 'Province: the one the division belonged to.', '省份'),
('v_observation_unique', 'prefecture_code', 'Prefecture code.', '地级代码'),
('v_observation_unique', 'prefecture', 'Prefecture: the one the division belonged to.', '地级市'),
('v_observation_unique', 'county_code', 'County code.', '县级代码'),
('v_observation_unique', 'county', 'County: the one the figure is about.', '县区'),
('v_observation_unique', 'current_region_code', 'Current region code: the code of the place today.', '现行区划代码'),
('v_observation_unique', 'current_region_name', 'Current region name.', '现行区划名称'),
('v_observation_unique', 'township', 'Township: The township whose figure it is.', '乡镇街道'),
('v_observation_unique', 'township_code', 'Township code: 9-digit code of the township; empty where unknown.', '乡镇街道代码'),
('v_observation_unique', 'period_start', 'Period start: First day that the figure is about; empty where open.', '起始日期'),
('v_observation_unique', 'period_end', 'Period end: Last day that the figure is about; empty where open.', '截止日期'),
('v_observation_unique', 'year', 'Year: of the last day that the figure is about.', '年份'),
('v_observation_unique', 'month', 'Month: of the last day that the figure is about, 1 to 12.', '月份'),
('v_observation_unique', 'sentence', 'Sentence: The sentence or table row around the quote.', '所在句子'),
('v_observation_unique', 'start', 'Start: Offset of the quote in the article''s text, in UTF-16 code units.', '起始位置，以 UTF-16 码元计'),
('v_observation_unique', 'end', 'End: Offset behind the quote in the article''s text, in UTF-16 code units.', '结束位置，以 UTF-16 码元计'),
('v_observation_unique', 'duplicate_of', 'Duplicate of: The observation that this one repeats, where a report was republished.', '重复于'),
('v_observation_unique', 'report_region_code', 'Region code of the whole report.', '报告区划代码'),
('v_observation_unique', 'report_region_name', 'Region name of the whole report.', '报告区划名称'),
('v_observation_unique', 'measure', 'Measure: What adding up would mean: stock (what there is at a time), flow (what happened in the period), cumulative (a running total) or rate.', '统计口径'),
('v_observation_unique', 'theme', 'Theme: what stands in front of the full stop of the indicator.', '主题'),
('v_observation_unique', 'theme_zh', 'Chinese label of the theme.', '主题中文名称'),
('v_observation_unique', 'theme_en', 'English label of the theme.', '主题英文名称'),
('v_observation_unique', 'value_low', 'Lower bound: the true value is at least this; empty where the report gives none.', '下限'),
('v_observation_unique', 'value_high', 'Upper bound: the true value is at most this; empty where the report gives none.', '上限'),
('v_observation_unique', 'report_duplicate_of', 'The report that the whole report repeats; empty where it is the original or has more to say.', '报告重复于'),
('v_observation_unique', 'role', 'Role: How the figure stands to others of its report: whole, part (a portion of another figure) or change (a difference). Only wholes add up.', '角色'),
('v_observation_unique', 'part_of', 'Part of: The observation that this one is a portion of, where the report states it.', '属于'),
('v_observation_unique', 'corrected', 'Corrected: The columns that a correction set; empty where there is none.', '更正');

comment on view v_region_month_indicator is 'Figures by region, month and indicator; only flows are summed, each statement once. · 按地区、月份、指标汇总；只对流量求和，同一陈述只计一次';
insert into column_description (view_name, column_name, english, chinese) values
('v_region_month_indicator', 'region_code', 'Region code: GB/T 2260; in views about months and the latest, that of today.', '行政区划代码'),
('v_region_month_indicator', 'region_name', 'Region name: full name of the division.', '行政区划名称'),
('v_region_month_indicator', 'province', 'Province: the one the division belonged to.', '省份'),
('v_region_month_indicator', 'prefecture', 'Prefecture: the one the division belonged to.', '地级市'),
('v_region_month_indicator', 'township', 'Township: The township whose figure it is.', '乡镇街道'),
('v_region_month_indicator', 'year', 'Year: of the last day that the figure is about.', '年份'),
('v_region_month_indicator', 'month', 'Month: of the last day that the figure is about, 1 to 12.', '月份'),
('v_region_month_indicator', 'theme', 'Theme: what stands in front of the full stop of the indicator.', '主题'),
('v_region_month_indicator', 'indicator', 'Indicator: What kind of thing is counted or measured.', '指标'),
('v_region_month_indicator', 'indicator_zh', 'Chinese label of the indicator.', '指标中文名称'),
('v_region_month_indicator', 'indicator_en', 'English label of the indicator.', '指标英文名称'),
('v_region_month_indicator', 'unit', 'Unit: Canonical unit of measure.', '单位'),
('v_region_month_indicator', 'per', 'Per: What a rate is per.', '频率'),
('v_region_month_indicator', 'measure', 'Measure: What adding up would mean: stock (what there is at a time), flow (what happened in the period), cumulative (a running total) or rate.', '统计口径'),
('v_region_month_indicator', 'item', 'Item: What is counted or measured, in the report''s own words.', '对象'),
('v_region_month_indicator', 'figures', 'Figures: how many stated figures this row stands on, each statement once.', '数据条数'),
('v_region_month_indicator', 'stated_again', 'Stated again: how many more reports state one of these figures; not added up again.', '重复陈述数'),
('v_region_month_indicator', 'sum_value', 'Sum: of the figures as stated; flows alone, empty for stocks, running totals and rates.', '合计'),
('v_region_month_indicator', 'sum_low', 'Lower bound of the sum: at least so much; a figure without lower bound counts as 0.', '合计下限'),
('v_region_month_indicator', 'sum_high', 'Upper bound of the sum: at most so much; empty where a figure has no upper bound.', '合计上限'),
('v_region_month_indicator', 'last_day', 'Last day: the latest that a figure of the row is about.', '最近日期'),
('v_region_month_indicator', 'last_value', 'Last value: the latest figure; of stocks, running totals and rates, which never add up.', '最近值');

comment on view v_syndication is 'Which reports repeat which earlier ones, with titles and days. · 转载关系及标题、日期';
insert into column_description (view_name, column_name, english, chinese) values
('v_syndication', 'report_id', 'Report: The article that states the figure.', '报告编号'),
('v_syndication', 'source_file', 'Source file: Path relative to the input folder.', '来源文件'),
('v_syndication', 'title', 'Title: The headline; empty where there is none.', '标题'),
('v_syndication', 'published', 'Published: Date of publication; empty where the page gives none.', '发布日期'),
('v_syndication', 'earlier_id', 'Earlier report: the one that is repeated.', '较早报告编号'),
('v_syndication', 'earlier_source_file', 'The earlier report: source file: Path relative to the input folder.', '较早报告的来源文件'),
('v_syndication', 'earlier_title', 'The earlier report: title: The headline; empty where there is none.', '较早报告的标题'),
('v_syndication', 'earlier_published', 'The earlier report: published: Date of publication; empty where the page gives none.', '较早报告的发布日期'),
('v_syndication', 'share', 'Share: the part of the report that stands in the earlier one, 0 to 1.', '重合比例'),
('v_syndication', 'earlier_share', 'Share of the earlier one: the part of it that stands in the report, 0 to 1.', '原文重合比例'),
('v_syndication', 'duplicate_of', 'Duplicate of: The observation that this one repeats, where a report was republished.', '重复于');
