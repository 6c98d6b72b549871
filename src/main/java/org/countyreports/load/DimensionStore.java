package org.countyreports.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables region, indicator and unit: copies of the vocabulary. */
public final class DimensionStore {

  private static final String DIGEST = "dimensions";

  private static final TableInsert INSERT_INDICATOR =
      new TableInsert(
          "indicator",
          "code text",
          "label_zh text",
          "label_en text",
          "covers text",
          "theme text",
          "theme_zh text",
          "theme_en text");
  private static final TableInsert INSERT_UNIT =
      new TableInsert("unit", "code text", "label_zh text", "label_en text", "dimension text");

  private final JdbcOperations jdbc;
  private final ProgramState state;

  /** The dimensions in a database; callers bring the transaction. */
  public DimensionStore(JdbcOperations jdbc) {
    this.jdbc = jdbc;
    this.state = new ProgramState(jdbc);
  }

  /** Makes the tables equal to the vocabulary; the version says whether they are already. */
  public void save(Supplier<Dimensions> current, String version) {
    if (state.find(DIGEST).equals(Optional.of(version))) {
      return;
    }
    Dimensions dimensions = current.get();
    List.of("region", "indicator", "unit").forEach(table -> jdbc.update("delete from " + table));
    RegionRows.INSERT.insert(
        jdbc, new RegionRows(new RegionIndex(dimensions.regions())).of(dimensions.regions()));
    INSERT_INDICATOR.insert(
        jdbc, dimensions.indicators().stream().map(Themes.load()::row).toList());
    INSERT_UNIT.insert(
        jdbc,
        dimensions.units().stream()
            .map(u -> new Object[] {u.code(), u.labelZh(), u.labelEn(), u.dimension()})
            .toList());
    state.put(DIGEST, version);
    state.markUnpublished();
  }
}
