package org.countyreports.job;

import java.time.LocalDate;
import java.util.List;
import org.countyreports.load.PlainDecimal;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Issue;
import org.countyreports.model.Metadata;
import org.countyreports.model.Observation;
import org.countyreports.model.Standing;
import org.countyreports.model.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An interpreted article as one JSON object, fields named as the columns of the dataset. */
final class ArticleJson {

  private final JsonGenerator json;

  ArticleJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the object. */
  void write(InterpretedArticle interpreted) {
    Metadata metadata = interpreted.article().metadata();
    json.writeStartObject();
    json.writeStringProperty("source_file", interpreted.article().sourceFile());
    json.writeNumberProperty("article", interpreted.article().number());
    json.writeStringProperty("title", metadata.title());
    json.writeStringProperty("publisher", metadata.publisher());
    json.writeStringProperty("author", String.join(";", metadata.authors()));
    json.writeStringProperty("published", date(metadata.published()));
    json.writeStringProperty("region_code", interpreted.region().code());
    json.writeStringProperty("body", interpreted.article().text());
    json.writeArrayPropertyStart("tables");
    interpreted.article().tables().forEach(this::table);
    json.writeEndArray();
    json.writeArrayPropertyStart("observations");
    interpreted.observations().forEach(o -> observation(o, partOf(interpreted, o)));
    json.writeEndArray();
    json.writeArrayPropertyStart("issues");
    interpreted.issues().forEach(this::issue);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void table(Table table) {
    json.writeStartObject();
    json.writeStringProperty("caption", table.caption());
    json.writeNumberProperty("header_rows", table.headerRows());
    json.writeArrayPropertyStart("rows");
    for (List<Table.Cell> row : table.rows()) {
      json.writeStartArray();
      row.forEach(cell -> json.writeString(cell.text()));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The id of the figure that an observation is a part of; empty where it is of none. */
  private static String partOf(InterpretedArticle interpreted, Observation o) {
    int whole = o.standing().partOf();
    return whole == Standing.NOT_STATED ? "" : interpreted.observations().get(whole).id();
  }

  private void observation(Observation o, String partOf) {
    json.writeStartObject();
    json.writeStringProperty("observation_id", o.id());
    json.writeStringProperty("quote", o.quote());
    json.writeName("value").writeNumber(PlainDecimal.text(o.value()));
    if (o.valueMax() != null) {
      json.writeName("value_max").writeNumber(PlainDecimal.text(o.valueMax()));
    }
    json.writeStringProperty("bound", o.bound().code());
    json.writeStringProperty("unit", o.unit());
    json.writeStringProperty("per", o.per());
    json.writeStringProperty("raw_value", o.rawValue());
    json.writeStringProperty("raw_unit", o.rawUnit());
    json.writeStringProperty("item", o.item());
    json.writeStringProperty("indicator", o.indicator());
    json.writeStringProperty("region_code", o.region().code());
    json.writeStringProperty("region_name", o.region().name());
    json.writeStringProperty("region_status", o.region().status().code());
    json.writeStringProperty("township", o.region().township());
    json.writeStringProperty("township_code", o.region().townshipCode());
    json.writeStringProperty("period_start", date(o.period().start()));
    json.writeStringProperty("period_end", date(o.period().end()));
    json.writeStringProperty("measure", o.measure().code());
    json.writeStringProperty("role", o.standing().role().code());
    json.writeStringProperty("part_of", partOf);
    json.writeStringProperty("sentence", o.sentence());
    json.writeNumberProperty("start", o.start());
    json.writeNumberProperty("end", o.end());
    json.writeEndObject();
  }

  private void issue(Issue issue) {
    json.writeStartObject();
    json.writeStringProperty(
        "severity", issue.severity().name().toLowerCase(java.util.Locale.ROOT));
    json.writeStringProperty("code", issue.code());
    json.writeStringProperty("message", issue.message());
    json.writeStringProperty("raw", issue.raw());
    if (issue.start() >= 0) {
      json.writeNumberProperty("start", issue.start());
      json.writeNumberProperty("end", issue.end());
    }
    json.writeEndObject();
  }

  private static String date(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
