package org.countyreports.load;

/**
 * A column of a published table.
 *
 * @param table the table it belongs to
 * @param name its name in files and database
 * @param type string, integer, number or date
 * @param key primary, unique or empty
 * @param references table and column that its values come from, joined by a full stop; or empty
 * @param required whether every row has a value
 * @param titleEn English title
 * @param titleZh Chinese title
 * @param description what it holds
 * @param descriptionZh the same in Chinese
 * @param example an invented value; empty where none is needed
 */
record Column(
    String table,
    String name,
    String type,
    String key,
    String references,
    boolean required,
    String titleEn,
    String titleZh,
    String description,
    String descriptionZh,
    String example) {

  boolean isText() {
    return type.equals("string");
  }
}
