package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the data package says of the files is true of every row. */
class DataPackageTest {

  @TempDir Path folder;

  @Test
  void isTrueOfEveryRow() throws Exception {
    ImportWorld world = new ImportWorld(folder);
    world.file("a.txt", "甲,\"报\"\n人=3\n价值=-0.50\n? 怪,\"事\"\n@\n车=12345678901234567890.123456789");
    world.file("b.txt", "乙报\n=1\n").file("e.txt", "").run();
    JsonNode description = new JsonMapper().readTree(world.output.resolve("datapackage.json"));
    assertThat(description.get("$schema").asString())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    DataPackageRules.check(description);
    Map<String, List<CSVRecord>> tables = new HashMap<>();
    for (JsonNode resource : description.get("resources")) {
      Path file = world.output.resolve(resource.get("path").asString());
      assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
      assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + sha256(file));
      if (resource.get("format").asString().equals("csv")) {
        tables.put(resource.get("name").asString(), read(file));
      }
    }
    assertThat(tables.keySet())
        .containsExactlyInAnyOrder(
            "observations", "reports", "issues", "regions", "indicators", "units", "changes");
    assertThat(tables.get("observations")).hasSize(4);
    for (JsonNode resource : description.get("resources")) {
      if (resource.get("format").asString().equals("csv")) {
        check(resource, tables);
      }
    }
  }

  private static void check(JsonNode resource, Map<String, List<CSVRecord>> tables) {
    List<CSVRecord> rows = tables.getOrDefault(resource.get("name").asString(), List.of());
    JsonNode schema = resource.get("schema");
    for (JsonNode field : schema.get("fields")) {
      assertThat(field.get("title_zh").asString()).isNotBlank();
      for (CSVRecord row : rows) {
        checkCell(field, row.get(field.get("name").asString()));
      }
    }
    for (String key : new String[] {"primaryKey", "uniqueKeys"}) {
      if (schema.has(key)) {
        JsonNode columns = key.equals("primaryKey") ? schema.get(key) : schema.get(key).get(0);
        assertThat(values(rows, columns)).as(key).doesNotHaveDuplicates();
      }
    }
    for (JsonNode foreign :
        schema.has("foreignKeys") ? schema.get("foreignKeys") : List.<JsonNode>of()) {
      JsonNode reference = foreign.get("reference");
      List<CSVRecord> target = tables.getOrDefault(reference.get("resource").asString(), List.of());
      HashSet<List<String>> known = new HashSet<>(values(target, reference.get("fields")));
      known.add(List.of(""));
      assertThat(known).containsAll(values(rows, foreign.get("fields")));
    }
  }

  private static void checkCell(JsonNode field, String cell) {
    boolean required = field.path("constraints").path("required").asBoolean(false);
    if (cell.isEmpty()) {
      assertThat(required).as(field.get("name").asString()).isFalse();
      return;
    }
    JsonNode codes = field.path("constraints").path("enum");
    if (!codes.isMissingNode()) {
      assertThat(codes.valueStream().map(JsonNode::asString)).contains(cell);
    }
    switch (field.get("type").asString()) {
      case "integer" -> assertThat(cell).matches("-?\\d+");
      case "number" -> assertThat(cell).matches("-?\\d+(\\.\\d{0,5}[1-9])?");
      case "date" -> assertThat(LocalDate.parse(cell)).isNotNull();
      default -> assertThat(field.get("type").asString()).isEqualTo("string");
    }
  }

  private static List<List<String>> values(List<CSVRecord> rows, JsonNode columns) {
    List<List<String>> values = new ArrayList<>();
    for (CSVRecord row : rows) {
      List<String> value = new ArrayList<>();
      columns.forEach(column -> value.add(row.get(column.asString())));
      values.add(value);
    }
    return values;
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader text = Files.newBufferedReader(file);
        Stream<CSVRecord> records = format.parse(text).stream()) {
      return records.toList();
    }
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
