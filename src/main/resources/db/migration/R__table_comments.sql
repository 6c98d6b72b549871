-- What tables and columns hold, in English and Chinese.

comment on table column_description is 'What the columns of the views hold; on PostgreSQL their comments say the same. · 视图各列的说明';
comment on column column_description.view_name is 'View: its name, in lower case. · 视图名称';
comment on column column_description.column_name is 'Column: its name, in lower case. · 列名称';
comment on column column_description.english is 'What it holds, in English. · 英文说明';
comment on column column_description.chinese is 'What it holds, in Chinese. · 中文说明';

comment on table import_run is 'A row for every import. · 导入运行记录';
comment on column import_run.run_id is 'Run: number of the import. · 运行编号';
comment on column import_run.started_at is 'Started at. · 开始时间';
comment on column import_run.ended_at is 'Ended at; empty while running or where killed. · 结束时间';
comment on column import_run.status is 'Status: how it ended, or whether the file was imported or rejected. · 状态';
comment on column import_run.input is 'Input folder. · 输入目录';
comment on column import_run.program_version is 'Program version: digest of rules and vocabulary. · 程序版本';
comment on column import_run.manifest is 'Manifest: digest of the list of files. · 文件清单摘要';
comment on column import_run.files_read is 'Files read. · 读取文件数';
comment on column import_run.imported is 'Files imported. · 导入文件数';
comment on column import_run.unchanged is 'Files unchanged. · 未变文件数';
comment on column import_run.rejected is 'Files rejected. · 拒收文件数';
comment on column import_run.removed is 'Files removed. · 移除文件数';
comment on column import_run.observations_added is 'Observations added. · 新增观测数';
comment on column import_run.observations_changed is 'Observations changed. · 变更观测数';
comment on column import_run.observations_removed is 'Observations removed. · 移除观测数';
comment on column import_run.published is 'Published: whether the run published. · 是否发布';
comment on column import_run.message is 'Message: what happened, and what to do. · 说明';

comment on table indicator is 'Dimension: what kinds of things are counted or measured. · 维表：指标';
comment on column indicator.code is 'Code: Stable code, theme first. · 代码';
comment on column indicator.label_zh is 'Chinese label: Chinese label. · 中文名称';
comment on column indicator.label_en is 'English label: English label. · 英文名称';
comment on column indicator.covers is 'Covers: What belongs to it. · 涵盖内容';
comment on column indicator.theme is 'Theme: what stands in front of the full stop of the indicator. · 主题';
comment on column indicator.theme_zh is 'Chinese label of the theme. · 主题中文名称';
comment on column indicator.theme_en is 'English label of the theme. · 主题英文名称';

comment on table issue is 'A row for every rejected file and every figure that could not be brought into the dataset. · 问题：被拒收的文件和未能入库的数字';
comment on column issue.source_file is 'Source file: Path relative to the input folder. · 来源文件';
comment on column issue.position is 'Position: the turn in its article or file, from 0. · 序号';
comment on column issue.article is 'Article: Number of the article; empty where the whole file is meant. · 文章序号';
comment on column issue.severity is 'Severity: error (the file was rejected), warning or info. · 严重程度';
comment on column issue.code is 'Code: Stable code of the kind of issue. · 问题代码';
comment on column issue.message is 'Message: What, where, and what to do. · 说明';
comment on column issue.raw is 'Raw text: The text that it is about. · 原文';
comment on column issue."start" is 'Start: Offset of the raw text in the article''s text, in UTF-16 code units. · 起始位置，以 UTF-16 码元计';
comment on column issue."end" is 'End: Offset behind the raw text in the article''s text, in UTF-16 code units. · 结束位置，以 UTF-16 码元计';

comment on table marked_report is 'Reports as copies were last looked for. · 已建指纹的报告';
comment on column marked_report.report_id is 'Report: the article that states the figure. · 报告编号';
comment on column marked_report.source_file is 'Source file: Path relative to the input folder. · 来源文件';
comment on column marked_report.article is 'Article: Number of the article in its file, from 1. · 文章序号';
comment on column marked_report.published_day is 'Day of publication, counted from 1970; the last of all where unknown. · 发布日序';
comment on column marked_report.office is 'Office: 0 on an office''s own site, 1 where an office is the source, else 2. · 与发布机关的远近';
comment on column marked_report.marks is 'Marks: fingerprints of the text, 8 bytes each. · 文本指纹';

comment on table observation is 'Facts: a row for every figure that a report states. · 事实表：报道中陈述的每个数字一行';
comment on column observation.observation_id is 'Observation: Stable while the text it comes from is. · 观测编号';
comment on column observation.report_id is 'Report: The article that states the figure. · 报告编号';
comment on column observation.position is 'Position: the turn in its article or file, from 0. · 序号';
comment on column observation.quote is 'Quote: The words that state the figure, verbatim. · 原文';
comment on column observation."value" is 'Value: The number in the canonical unit; negative where a percentage fell. · 数值';
comment on column observation.value_max is 'Upper end: Upper end of a stated range. · 数值上限';
comment on column observation.bound is 'Bound: How the number stands to the true one: exact, about, more_than, nearly or less_than. · 界限';
comment on column observation.unit is 'Unit: Canonical unit of measure. · 单位';
comment on column observation.per is 'Per: What a rate is per. · 频率';
comment on column observation.raw_value is 'Number as written: The number as the report writes it. · 原始数值';
comment on column observation.raw_unit is 'Unit as written: The classifier or measure as the report writes it. · 原始单位';
comment on column observation.item is 'Item: What is counted or measured, in the report''s own words. · 对象';
comment on column observation.indicator is 'Indicator: What kind of thing is counted or measured. · 指标';
comment on column observation.region_code is 'Region code: GB/T 2260 code valid on the day of the report; empty where unknown. · 行政区划代码';
comment on column observation.region_name is 'Region name: Full name of the division. · 行政区划名称';
comment on column observation.region_key is 'Region key: a division during one stretch of time; joins with region. · 区划键';
comment on column observation.region_status is 'Region status: How the code was found: exact, inherited, renamed, ambiguous or unknown. · 区划判定';
comment on column observation.township is 'Township: The township whose figure it is. · 乡镇街道';
comment on column observation.township_code is 'Township code: 9-digit code of the township; empty where unknown. · 乡镇街道代码';
comment on column observation.period_start is 'Period start: First day that the figure is about; empty where open. · 起始日期';
comment on column observation.period_end is 'Period end: Last day that the figure is about; empty where open. · 截止日期';
comment on column observation.sentence is 'Sentence: The sentence or table row around the quote. · 所在句子';
comment on column observation."start" is 'Start: Offset of the quote in the article''s text, in UTF-16 code units. · 起始位置，以 UTF-16 码元计';
comment on column observation."end" is 'End: Offset behind the quote in the article''s text, in UTF-16 code units. · 结束位置，以 UTF-16 码元计';
comment on column observation.duplicate_of is 'Duplicate of: The observation that this one repeats, where a report was republished. · 重复于';
comment on column observation.measure is 'Measure: What adding up would mean: stock (what there is at a time), flow (what happened in the period), cumulative (a running total) or rate. · 统计口径';
comment on column observation.role is 'Role: How the figure stands to others of its report: whole, part (a portion of another figure) or change (a difference). Only wholes add up. · 角色';
comment on column observation.part_of is 'Part of: The observation that this one is a portion of, where the report states it. · 属于';
comment on column observation.corrected is 'Corrected: The columns that a correction set; empty where there is none. · 更正';

comment on table observation_change is 'What publications changed, a row a cell; rows are only added, and removed when they are too old. · 历次发布的变更记录，只增不改';
comment on column observation_change.change_id is 'Change number: in the order of publication. · 变更序号';
comment on column observation_change.observation_id is 'Observation: Stable while the text it comes from is. · 观测编号';
comment on column observation_change.changed_at is 'Changed at: when the publication that changed it was made. · 变更时间';
comment on column observation_change.run_id is 'Run: number of the import that published. · 运行编号';
comment on column observation_change.change is 'Change: added, changed or removed. · 变更类型';
comment on column observation_change.column_name is 'Column: the one that changed; value where a whole row was added or removed. · 列名';
comment on column observation_change.old_value is 'Before: what was published before; empty where nothing was. · 原值';
comment on column observation_change.new_value is 'After: what was published; empty where the row was removed. · 新值';
comment on column observation_change.reason is 'Reason: report_changed, vocabulary_changed, other_report, file_renamed, file_gone or other_database. · 变更原因';
comment on column observation_change.source_file is 'Source file: Path relative to the input folder. · 来源文件';
comment on column observation_change.quote is 'Quote: The words that state the figure, verbatim. · 原文';

comment on table pending_copy is 'Reports for which an original is yet to be looked for. · 待比对的报告';
comment on column pending_copy.report_id is 'Report: the article that states the figure. · 报告编号';

comment on column import_run.renamed is 'Files renamed: neither imported nor removed. · 改名文件数';

comment on table program_state is 'What the program remembers of itself. · 程序状态';
comment on column program_state.name is 'Name: of what is remembered. · 名称';
comment on column program_state.content is 'Content: what is remembered. · 内容';

comment on table published_region is 'Observations by region as last published. · 上次发布的各地观测数';
comment on column published_region.region_code is 'Region code: empty text where unknown. · 行政区划代码';
comment on column published_region.observations is 'Observations: as last published. · 已发布观测数';

comment on table region is 'Dimension: administrative divisions, each with the time in which its code and name were valid. · 维表：行政区划及其有效期';
comment on column region.region_key is 'Region key: a division during one stretch of time; joins with region. · 区划键';
comment on column region.code is 'Code: GB/T 2260 code, 6 digits; 9 digits for a township. · 代码';
comment on column region.name is 'Name: Full name. · 名称';
comment on column region.level is 'Level: province, prefecture, county or township. · 级别';
comment on column region.parent_code is 'Parent: Code of the division above; empty for a province. · 上级代码';
comment on column region.valid_from is 'Valid from: First day; empty where before the register begins. · 生效日期';
comment on column region.valid_to is 'Valid to: Last day; empty while still valid. · 失效日期';
comment on column region.current_code is 'Current code: The code of the place today; empty where it was split up. · 现行代码';
comment on column region.current_name is 'Current name: the name of the place today. · 现行名称';
comment on column region.province_code is 'Province code. · 省级代码';
comment on column region.province_name is 'Province name. · 省级名称';
comment on column region.prefecture_code is 'Prefecture code. · 地级代码';
comment on column region.prefecture_name is 'Prefecture name. · 地级名称';
comment on column region.county_code is 'County code. · 县级代码';
comment on column region.county_name is 'County name. · 县级名称';

comment on table report is 'A row for every article of a report file. · 报告：报告文件中每篇文章一行';
comment on column report.report_id is 'Report: Stable for a file and an article''s number. · 报告编号';
comment on column report.source_file is 'Source file: Path relative to the input folder. · 来源文件';
comment on column report.article is 'Article: Number of the article in its file, from 1. · 文章序号';
comment on column report.title is 'Title: The headline; empty where there is none. · 标题';
comment on column report.publisher is 'Publisher: Whom the page names as source, else the paper or site. · 来源';
comment on column report.author is 'Author: The article''s own bylines, joined by semicolons. · 作者';
comment on column report.published is 'Published: Date of publication; empty where the page gives none. · 发布日期';
comment on column report.region_code is 'Region code: The place that the article is about, valid on the day of publication. · 行政区划代码';
comment on column report.region_name is 'Region name: Full name of the division. · 行政区划名称';
comment on column report.region_key is 'Region key: a division during one stretch of time; joins with region. · 区划键';
comment on column report.url is 'Address: Where the page was saved from; empty where unknown. · 网址';
comment on column report.charset is 'Character set: What the bytes were decoded with. · 字符编码';
comment on column report.sha256 is 'Digest: SHA-256 of the file''s bytes. · 文件摘要';
comment on column report.observations is 'Observations: How many figures the article states. · 观测数';
comment on column report.numbers_left_out is 'Numbers left out: How many numbers of the article state no figure, dates and times of day not counted. · 未计数字';
comment on column report.issues is 'Issues: How many issues the article has. · 问题数';
comment on column report.duplicate_of is 'Duplicate of: The report that this one repeats, where it was republished. · 重复于';

comment on table report_copy is 'Which reports repeat which earlier ones, verified by their texts. · 转载关系：哪篇报告重复了哪篇较早的报告';
comment on column report_copy.report_id is 'Report: the article that states the figure. · 报告编号';
comment on column report_copy.earlier_id is 'Earlier report: the one that is repeated. · 较早报告编号';
comment on column report_copy.share is 'Share: the part of the report that stands in the earlier one, 0 to 1. · 重合比例';
comment on column report_copy.earlier_share is 'Share of the earlier one: the part of it that stands in the report, 0 to 1. · 原文重合比例';

comment on table report_mark is 'Index: reports by fingerprint. · 指纹索引';
comment on column report_mark.mark is 'Mark: a fingerprint; each is a bucket. · 指纹';
comment on column report_mark.published_day is 'Day of publication, counted from 1970; the last of all where unknown. · 发布日序';
comment on column report_mark.office is 'Office: 0 on an office''s own site, 1 where an office is the source, else 2. · 与发布机关的远近';
comment on column report_mark.report_id is 'Report: the article that states the figure. · 报告编号';
comment on column report_mark.marks is 'Marks: how many the report has. · 指纹总数';

comment on table report_text is 'What copies of a report are recognised by. · 用于识别转载的文本';
comment on column report_text.report_id is 'Report: the article that states the figure. · 报告编号';
comment on column report_text.marks is 'Marks: fingerprints of the text, 8 bytes each. · 文本指纹';
comment on column report_text.body is 'Body: letters and digits of the text, UTF-16. · 可比文本';

comment on table source_file is 'A row for every file of the input folder. · 来源文件：输入目录中每个文件一行';
comment on column source_file.source_file is 'Source file: Path relative to the input folder. · 来源文件';
comment on column source_file.sha256 is 'Digest: SHA-256 of the bytes of the file. · 文件摘要';
comment on column source_file.size_bytes is 'Size in bytes. · 字节数';
comment on column source_file.program_version is 'Program version: digest of rules and vocabulary. · 程序版本';
comment on column source_file.status is 'Status: how it ended, or whether the file was imported or rejected. · 状态';
comment on column source_file.articles is 'Articles: how many were read. · 文章数';
comment on column source_file.observations is 'Observations: how many there are. · 观测数';
comment on column source_file.issues is 'Issues: how many there are. · 问题数';
comment on column source_file.run_id is 'Run: number of the import. · 运行编号';

comment on table unit is 'Dimension: canonical units of measure. · 维表：计量单位';
comment on column unit.code is 'Code: The code in the data. · 代码';
comment on column unit.label_zh is 'Chinese label: Chinese label. · 中文名称';
comment on column unit.label_en is 'English label: English label. · 英文名称';
comment on column unit.dimension is 'Dimension: count, money, mass, area, length, volume, energy, power, ratio or time. · 量纲';

comment on table suspect_file is 'Files that may have ended a run: they are read last and alone. · 可能使运行中断的文件';
comment on column suspect_file.source_file is 'Source file: Path relative to the input folder. · 来源文件';
comment on column suspect_file.deaths is 'Deaths: how many processes died while the file was read alone. · 单独读取时中断的次数';

comment on table unpublished_file is 'Files whose rows changed since the last publication. · 尚未发布的变更文件';
comment on column unpublished_file.source_file is 'Source file: Path relative to the input folder. · 来源文件';
comment on column unpublished_file.compared is 'Compared: whether copies were looked for since the change. · 是否已比对';

comment on table published_indicator is 'Observations by indicator as last published. · 上次发布的各指标观测数';
comment on column published_indicator.indicator is 'Indicator: empty text where there is none. · 指标';
comment on column published_indicator.observations is 'Observations: as last published. · 已发布观测数';

comment on table statement_pair is 'Figures of different reports that speak of the same thing and days; views v_agreement and v_conflict show them. · 不同报告对同一事物、同一时间的陈述';
comment on column statement_pair.region_key is 'Region key: a division during one stretch of time; joins with region. · 区划键';
comment on column statement_pair.thing is 'Thing: a number for the thing and days that both are about. · 事物编号';
comment on column statement_pair.report_id is 'Report of the earlier statement. · 较早陈述的报告编号';
comment on column statement_pair.position is 'Position: the turn of the earlier statement in its report, from 0. · 较早陈述的序号';
comment on column statement_pair.other_report_id is 'Report of the later statement. · 较晚陈述的报告编号';
comment on column statement_pair.other_position is 'Position: the turn of the later statement in its report, from 0. · 较晚陈述的序号';
comment on column statement_pair.source_file is 'Source file of the earlier statement. · 较早陈述的来源文件';
comment on column statement_pair.other_source_file is 'Source file of the later statement. · 较晚陈述的来源文件';
comment on column statement_pair.last_day is 'Last day that both are about. · 最近日期';
comment on column statement_pair.agrees is 'Agrees: whether both can be true. · 是否相符';
comment on column observation.thing is 'Thing: a number for the thing and days that the figure is about; equal for statements that can be compared. · 事物编号';
comment on column report_text.kind is 'Kind: 0, or 1 where the report corrects another, 2 where it takes one back. · 0 普通，1 更正，2 撤稿';
comment on column report_text.published_minute is 'Minute of the day of publication, from 1; 0 where none is told. · 发布时刻（分钟）';
comment on column report_text.told is 'Told: a byte for each figure, whether its days are told and up to which hour it counts. · 各数字是否注明日期及截至时刻';

comment on table superseded_figure is 'Figures of reports that others corrected; duplicate_of names the right one. · 被更正的数字';
comment on column superseded_figure.report_id is 'Report of the figure that was corrected. · 被更正数字的报告编号';
comment on column superseded_figure.position is 'Position: its turn in the report, from 0. · 序号';
comment on column superseded_figure.by_report_id is 'Report that corrects it. · 更正报告编号';
comment on column superseded_figure.by_position is 'Position: the turn of the right figure in that report, from 0. · 更正数字的序号';
