package org.countyreports.load;

/** What columns of the published tables are called. */
public final class ColumnTitles {

  private ColumnTitles() {}

  /** The Chinese title of a column of observations; its name where it has none. */
  public static String chinese(String column) {
    return PublishedTables.get("observations").columns().stream()
        .filter(c -> c.name().equals(column))
        .map(Column::titleZh)
        .findFirst()
        .orElse(column);
  }
}
