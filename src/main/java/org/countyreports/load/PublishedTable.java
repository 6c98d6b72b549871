package org.countyreports.load;

import java.util.List;

/**
 * A table that is published as a file.
 *
 * @param name its name; the file's name without extension
 * @param titleEn English title
 * @param titleZh Chinese title
 * @param description what a row is
 * @param descriptionZh the same in Chinese
 * @param columns its columns in order
 */
record PublishedTable(
    String name,
    String titleEn,
    String titleZh,
    String description,
    String descriptionZh,
    List<Column> columns) {

  String fileName() {
    return name + ".csv";
  }

  /** The variant for spreadsheets. */
  String excelName() {
    return "excel/" + fileName();
  }

  String parquetName() {
    return "parquet/" + name + ".parquet";
  }

  List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> columnNames(String key) {
    return columns.stream().filter(c -> c.key().equals(key)).map(Column::name).toList();
  }
}
