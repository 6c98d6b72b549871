package org.countyreports.load;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The published tables with their columns, as the resources of folder dataset describe them. */
final class PublishedTables {

  /**
   * The version of what others rely on: tables and views, their columns, types and keys. A column
   * that changes needs the next number and a line in the changelog.
   */
  static final int CONTRACT = 6;

  /** The table that is not of the database: what a publication changes. */
  static final String CHANGES = "changes";

  private static final List<Column> COLUMNS =
      ResourceCsv.read("/dataset/columns.csv").stream().map(PublishedTables::column).toList();

  private static final List<PublishedTable> ALL =
      ResourceCsv.read("/dataset/tables.csv").stream().map(PublishedTables::table).toList();

  private static final List<Code> CODES =
      ResourceCsv.read("/dataset/codes.csv").stream().map(Code::of).toList();

  private PublishedTables() {}

  /** What the codes in columns mean, column by column. */
  static List<Code> codes() {
    return CODES;
  }

  /** The codes that a column takes; empty where it takes others, too. */
  static List<Code> codes(Column column) {
    return CODES.stream().filter(code -> code.column().equals(column.name())).toList();
  }

  /** All of them, in the order in which they are described. */
  static List<PublishedTable> all() {
    return ALL;
  }

  /** One of them by its name. */
  static PublishedTable get(String name) {
    return ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static PublishedTable table(CSVRecord row) {
    String name = row.get("name");
    return new PublishedTable(
        name,
        row.get("title_en"),
        row.get("title_zh"),
        row.get("description"),
        row.get("description_zh"),
        COLUMNS.stream().filter(c -> c.table().equals(name)).toList());
  }

  private static Column column(CSVRecord row) {
    return new Column(
        row.get("table"),
        row.get("name"),
        row.get("type"),
        row.get("key"),
        row.get("references"),
        Boolean.parseBoolean(row.get("required")),
        row.get("title_en"),
        row.get("title_zh"),
        row.get("description"),
        row.get("description_zh"),
        row.get("example"));
  }
}
