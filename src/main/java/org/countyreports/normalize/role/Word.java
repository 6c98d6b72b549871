package org.countyreports.normalize.role;

/** What a word says of a figure's role; the names are the headings of figure-roles.txt. */
enum Word {
  /** A difference, though the thing may stand before the number: 增加就业岗位200个. */
  CHANGE,
  /** A difference where the number follows at once, or is a share: 提高200元. */
  CHANGE_BESIDE,
  /** The same in a clause that compares: 比上年多50人. */
  CHANGE_BESIDE_COMPARED,
  /** A difference even before 为 and 达: 增幅达5%. */
  NAME_OF_CHANGE,
  /** A difference, told behind the number: 5%的增幅. */
  CHANGE_BEHIND,
  /** Compares with another time or place: 比, 较. */
  COMPARED,
  /** What there is after a change: 增加到500人. */
  LEVEL,
  /** The same for shares, which 增长达5% leaves a change. */
  LEVEL_OF_SHARES,
  /** May stand between a word of change and its number: 了. */
  BETWEEN,
  /** What follows is a part of what was told: 其中. */
  AMONG,
  /** The same where it opens a bracket or clause: 含. */
  AMONG_IN_BRACKET,
  /** The figure in front is a part of the one behind: 在内的. */
  WITH_THEM,
  /** What follows is a part of the figure whose clause it ends: 中,有. */
  IN_IT,
  /** Says how the listed things turned out: 合格. */
  STATE,
  /** Opens what is taken off a whole, before what is left of it: 除. */
  BUT,
  /** What is left of the whole that the figure in front is a part of: 其余. */
  REST,
  /** The number is the sum of what was listed: 共. */
  TOTAL,
  /** The same, of a complete list: 合计. */
  SUM,
  /** Its clause tells no parts any more: 此外. */
  AFRESH,
  /** A kind that people are split into: 男. */
  KIND,
  /** A row or column that adds up. */
  TABLE_TOTAL,
  /** A row or column that adds up some of the others. */
  TABLE_SUBTOTAL,
  /** A row of the whole place above its parts: 全县. */
  TABLE_AREA,
  /** How the heading of a part begins: 其中. */
  TABLE_DETAIL,
  /** Holds one of the others and says nothing: 增加值. */
  NOTHING
}
