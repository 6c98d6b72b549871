package org.countyreports.load;

import org.apache.commons.csv.CSVRecord;

/**
 * A code in the columns of one name.
 *
 * @param description what it means, where its label does not say it all
 */
record Code(
    String column,
    String code,
    String labelEn,
    String labelZh,
    String description,
    String descriptionZh) {

  static Code of(CSVRecord row) {
    return new Code(
        row.get("column"),
        row.get("code"),
        row.get("label_en"),
        row.get("label_zh"),
        row.get("description"),
        row.get("description_zh"));
  }
}
