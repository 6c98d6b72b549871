package org.countyreports.load;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.countyreports.model.Indicator;
import org.jspecify.annotations.Nullable;

/** The themes of indicators: what stands in front of the full stop of their codes. */
final class Themes {

  private final Map<String, CSVRecord> byCode = new HashMap<>();

  private Themes() {}

  static Themes load() {
    Themes themes = new Themes();
    ResourceCsv.read("/vocabulary/themes.csv")
        .forEach(row -> themes.byCode.put(row.get("code"), row));
    return themes;
  }

  /** The row of the table indicator; labels are null for a theme without a name. */
  @Nullable Object[] row(Indicator indicator) {
    String code = indicator.code();
    String theme = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
    CSVRecord labels = byCode.get(theme);
    return new @Nullable Object[] {
      code,
      indicator.labelZh(),
      indicator.labelEn(),
      indicator.covers(),
      theme,
      labels == null ? null : labels.get("label_zh"),
      labels == null ? null : labels.get("label_en")
    };
  }
}
