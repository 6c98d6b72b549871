package org.countyreports.load;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Observation;
import org.countyreports.model.Period;
import org.countyreports.model.RegionReference;
import org.jspecify.annotations.Nullable;

/** A row of the table observation; nulls where a report gives nothing. */
record ObservationRow(
    String id,
    String reportId,
    int position,
    String quote,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    String bound,
    String unit,
    @Nullable String per,
    @Nullable String rawValue,
    @Nullable String rawUnit,
    @Nullable String item,
    @Nullable String indicator,
    @Nullable String regionCode,
    @Nullable String regionName,
    @Nullable String regionKey,
    String regionStatus,
    @Nullable String township,
    @Nullable String townshipCode,
    @Nullable LocalDate periodStart,
    @Nullable LocalDate periodEnd,
    @Nullable String sentence,
    int start,
    int end,
    String measure,
    String role,
    @Nullable String partOf,
    @Nullable String corrected) {

  static final TableInsert INSERT =
      new TableInsert(
          "observation",
          "observation_id text",
          "report_id text",
          "position integer",
          "quote text",
          "\"value\" number",
          "value_max number",
          "bound text",
          "unit text",
          "per text",
          "raw_value text",
          "raw_unit text",
          "item text",
          "indicator text",
          "region_code text",
          "region_name text",
          "region_key text",
          "region_status text",
          "township text",
          "township_code text",
          "period_start date",
          "period_end date",
          "sentence text",
          "\"start\" integer",
          "\"end\" integer",
          "measure text",
          "role text",
          "part_of text",
          "corrected text",
          "thing integer");

  /**
   * The row of an observation; its id and that of the figure it is a part of, null for none, are
   * handed in, free of repetition.
   */
  static ObservationRow of(
      InterpretedArticle article,
      Observation o,
      String id,
      @Nullable String partOf,
      int position,
      RegionIndex regions) {
    RegionReference region = o.region();
    LocalDate published = article.article().metadata().published();
    boolean undated = o.period().start() == null && o.period().end() == null;
    Period period = undated ? new Period(published, published, "") : o.period();
    return new ObservationRow(
        id,
        article.id(),
        position,
        Rows.required(o.quote()),
        PlainDecimal.of(o.value()),
        o.valueMax() == null ? null : PlainDecimal.of(o.valueMax()),
        o.bound().code(),
        Rows.required(o.unit()),
        Rows.text(o.per()),
        Rows.text(o.rawValue()),
        Rows.text(o.rawUnit()),
        Rows.text(o.item()),
        Rows.text(o.indicator()),
        Rows.text(region.code()),
        Rows.text(region.name()),
        regions.findKey(region.code(), published),
        region.status().code(),
        Rows.text(region.township()),
        Rows.text(region.townshipCode()),
        period.start(),
        period.end(),
        Rows.text(o.sentence()),
        o.start(),
        o.end(),
        o.measure().code(),
        o.standing().role().code(),
        partOf,
        null);
  }

  /** The row as the database holds it. */
  static ObservationRow read(ResultSet rs) throws SQLException {
    return new ObservationRow(
        rs.getString("observation_id"),
        rs.getString("report_id"),
        rs.getInt("position"),
        rs.getString("quote"),
        Objects.requireNonNull(Rows.decimal(rs, "value")),
        Rows.decimal(rs, "value_max"),
        rs.getString("bound"),
        rs.getString("unit"),
        rs.getString("per"),
        rs.getString("raw_value"),
        rs.getString("raw_unit"),
        rs.getString("item"),
        rs.getString("indicator"),
        rs.getString("region_code"),
        rs.getString("region_name"),
        rs.getString("region_key"),
        rs.getString("region_status"),
        rs.getString("township"),
        rs.getString("township_code"),
        rs.getObject("period_start", LocalDate.class),
        rs.getObject("period_end", LocalDate.class),
        rs.getString("sentence"),
        rs.getInt("start"),
        rs.getInt("end"),
        rs.getString("measure"),
        rs.getString("role"),
        rs.getString("part_of"),
        rs.getString("corrected"));
  }

  /** The names of the columns, as the values stand. */
  static List<String> columns() {
    return INSERT.columns();
  }

  @Nullable Object[] values() {
    ThingKey thing = ThingKey.of(this);
    return new @Nullable Object[] {
      id,
      reportId,
      position,
      quote,
      value,
      valueMax,
      bound,
      unit,
      per,
      rawValue,
      rawUnit,
      item,
      indicator,
      regionCode,
      regionName,
      regionKey,
      regionStatus,
      township,
      townshipCode,
      periodStart,
      periodEnd,
      sentence,
      start,
      end,
      measure,
      role,
      partOf,
      corrected,
      thing == null ? null : thing.code()
    };
  }
}
