package org.countyreports.load;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The description of a publication as a Frictionless Data Package, version 2. */
final class DataPackageJson {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private final JsonGenerator json;

  private DataPackageJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the description of some tables and their files. */
  static void write(
      OutputStream out, List<PublishedTable> tables, Map<String, PublishedFile> files) {
    try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out)) {
      new DataPackageJson(json).dataPackage(tables, files);
      json.writeRaw('\n');
    }
  }

  private void dataPackage(List<PublishedTable> tables, Map<String, PublishedFile> files) {
    json.writeStartObject();
    json.writeStringProperty("$schema", PROFILES + "datapackage.json");
    json.writeStringProperty("name", "county-reports");
    json.writeStringProperty("version", String.valueOf(PublishedTables.CONTRACT));
    json.writeStringProperty("title", "Figures stated in county reports");
    json.writeStringProperty("title_zh", "县域报道数据集");
    json.writeStringProperty(
        "description", "Every figure that the reports state is a row, with its place in the page.");
    json.writeArrayPropertyStart("resources");
    for (PublishedTable table : tables) {
      PublishedFile csv = files.get(table.fileName());
      PublishedFile parquet = files.get(table.parquetName());
      if (csv != null) {
        csv(table, csv);
      }
      if (parquet != null) {
        parquet(table, parquet);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void csv(PublishedTable table, PublishedFile file) {
    resource(table.name(), "csv", "text/csv", table, file);
    json.writeStringProperty("encoding", "utf-8");
    json.writeObjectPropertyStart("dialect");
    json.writeStringProperty("$schema", PROFILES + "tabledialect.json");
    json.writeStringProperty("delimiter", ",");
    json.writeStringProperty("lineTerminator", "\n");
    json.writeStringProperty("quoteChar", "\"");
    json.writeBooleanProperty("doubleQuote", true);
    json.writeBooleanProperty("header", true);
    json.writeEndObject();
    beginSchema(table);
    json.writeName("missingValues");
    names(List.of(""));
    foreignKeys(table);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The same rows: keys between tables are told of the CSV files alone. */
  private void parquet(PublishedTable table, PublishedFile file) {
    resource(table.name() + "-parquet", "parquet", "application/vnd.apache.parquet", table, file);
    beginSchema(table);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void resource(
      String name, String format, String mediaType, PublishedTable table, PublishedFile file) {
    json.writeStartObject();
    json.writeStringProperty("$schema", PROFILES + "dataresource.json");
    json.writeStringProperty("name", name);
    json.writeStringProperty("type", "table");
    json.writeStringProperty("path", file.path());
    json.writeStringProperty("title", table.titleEn());
    json.writeStringProperty("title_zh", table.titleZh());
    json.writeStringProperty("description", table.description());
    json.writeStringProperty("description_zh", table.descriptionZh());
    json.writeStringProperty("format", format);
    json.writeStringProperty("mediatype", mediaType);
    json.writeNumberProperty("bytes", file.bytes());
    json.writeStringProperty("hash", "sha256:" + file.sha256());
  }

  private void beginSchema(PublishedTable table) {
    json.writeObjectPropertyStart("schema");
    json.writeStringProperty("$schema", PROFILES + "tableschema.json");
    json.writeArrayPropertyStart("fields");
    table.columns().forEach(this::field);
    json.writeEndArray();
    if (!table.columnNames("primary").isEmpty()) {
      json.writeName("primaryKey");
      names(table.columnNames("primary"));
    }
    if (!table.columnNames("unique").isEmpty()) {
      json.writeArrayPropertyStart("uniqueKeys");
      names(table.columnNames("unique"));
      json.writeEndArray();
    }
  }

  private void field(Column column) {
    json.writeStartObject();
    json.writeStringProperty("name", column.name());
    json.writeStringProperty("type", column.type());
    json.writeStringProperty("title", column.titleEn());
    json.writeStringProperty("title_zh", column.titleZh());
    json.writeStringProperty("description", column.description());
    json.writeStringProperty("description_zh", column.descriptionZh());
    if (!column.example().isEmpty()) {
      json.writeStringProperty("example", column.example());
    }
    constraints(column);
    json.writeEndObject();
  }

  private void constraints(Column column) {
    List<String> codes = PublishedTables.codes(column).stream().map(Code::code).toList();
    boolean coded = !codes.isEmpty() && column.references().isEmpty();
    if (!column.required() && !coded) {
      return;
    }
    json.writeObjectPropertyStart("constraints");
    if (column.required()) {
      json.writeBooleanProperty("required", true);
    }
    if (coded) {
      json.writeName("enum");
      names(codes);
    }
    json.writeEndObject();
  }

  private void foreignKeys(PublishedTable table) {
    List<Column> references =
        table.columns().stream().filter(c -> !c.references().isEmpty()).toList();
    if (references.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("foreignKeys");
    for (Column column : references) {
      int dot = column.references().indexOf('.');
      json.writeStartObject();
      json.writeName("fields");
      names(List.of(column.name()));
      json.writeObjectPropertyStart("reference");
      json.writeStringProperty("resource", column.references().substring(0, dot));
      json.writeName("fields");
      names(List.of(column.references().substring(dot + 1)));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void names(List<String> names) {
    json.writeStartArray();
    names.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A line a property, the same line ends on every machine. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
  }
}
