package org.countyreports.model;

import java.util.List;

/**
 * What each row and column of a data table is, decided before any of its cells is read.
 *
 * @param caption the caption of the table; empty where it has none
 * @param units the units told for the whole table, as written; empty where none are
 * @param unitSource where they are told
 * @param rows a role a row, top to bottom
 * @param columns a column each, left to right
 */
public record TableRoles(
    String caption, String units, UnitSource unitSource, List<RowRole> rows, List<Column> columns) {

  /** Copies the lists. */
  public TableRoles {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** Where the units of a whole table are told. */
  public enum UnitSource {
    /** Nowhere. */
    NONE,
    /** In the caption, or the line above. */
    CAPTION,
    /** In a row of its own among the headings. */
    HEADING,
    /** In a note below the rows. */
    NOTE,
    /** In the headline of the article. */
    HEADLINE
  }

  /** What a row is. */
  public enum RowRole {
    /** Headings of the columns. */
    HEADING,
    /** Numbers of the columns below their headings: 栏次, 甲 | 1 | 2=3+4. */
    COLUMN_NUMBERS,
    /** One name for the rows below it: 白仓镇, 一、春播. */
    BANNER,
    /** A sentence about the table: 注：…, 单位：万元. */
    NOTE,
    /** The sum of other rows: 合计, 小计. */
    TOTAL,
    /** A part of the row above: 其中：女. */
    PART,
    /** Any other row. */
    DATA
  }

  /** What a column is. */
  public enum ColumnRole {
    /** Names of places, bodies, persons or things, and other words. */
    WORDS,
    /** Numbers that rank, name, date or classify their rows: 序号, 科目编码, 0-14岁. */
    MARK,
    /** The units of the rows. */
    UNITS,
    /** Shares and rates. */
    RATE,
    /** Changes against another time. */
    CHANGE,
    /** A part of the column before it: 其中：C级. */
    PART,
    /** Any other figures. */
    FIGURES
  }

  /**
   * A column.
   *
   * @param heading its lowest heading; empty where it has none
   * @param role what its cells are
   * @param unit the unit that its headings give, as written; empty where they give none
   */
  public record Column(String heading, ColumnRole role, String unit) {}
}
