package org.countyreports.normalize.measure;

/** What a word in front of a figure says of its measure; the names are the headings of the file. */
enum Sign {
  /** A running total, whatever else the clause says: 累计, 截至. */
  RUNNING,
  /** A total, running unless the text gives its days: 共, 已. */
  TOTAL,
  /** A total that is a stock where nothing is said of what is counted: 共有. */
  TOTAL_OR_STOCK,
  /** What there is: 现有, 库存. */
  STOCK,
  /** What there is, where it stands at the figure and nothing is said of it: 有. */
  STOCK_ALONE,
  /** What there is, told behind the figure as well: 在岗, 在院. */
  STOCK_AROUND,
  /** What happened in a time of its own: 新增, 当日. */
  FLOW,
  /** What happens to those counted before, and is no stock with them: 死亡, 出院. */
  EVENT,
  /** Per something: 每, 人均, 单价. */
  EACH,
  /** None of these, though one of their characters stands in it: 公共, 所有. */
  NOTHING
}
