package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What Data Package 2.0, Data Resource, Table Dialect and Table Schema ask of a description of
 * tables: which properties there are, what they hold, and that names stand for something.
 * Properties of our own end with _zh.
 */
final class DataPackageRules {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private static final Set<String> TYPES =
      Set.of(
          "string",
          "number",
          "integer",
          "boolean",
          "object",
          "array",
          "list",
          "datetime",
          "date",
          "time",
          "year",
          "yearmonth",
          "duration",
          "geopoint",
          "geojson",
          "any");

  private static final Map<String, String> PACKAGE =
      Map.of(
          "$schema", PROFILES + "datapackage\\.json",
          "name", "[-a-z0-9._/]+",
          "version", "\\d+(\\.\\d+)*",
          "title", ".+",
          "description", ".+");

  /** A path is one inside the folder of the package. */
  private static final Map<String, String> RESOURCE =
      Map.of(
          "$schema", PROFILES + "dataresource\\.json",
          "name", "[-a-z0-9._]+",
          "type", "table",
          "path", "(?!.*\\.\\.)[a-z][-a-z0-9._/]*",
          "title", ".+",
          "description", ".+",
          "format", "[a-z]+",
          "mediatype", "[a-z]+/[-a-z.]+",
          "encoding", "utf-8",
          "hash", "sha256:[0-9a-f]{64}");

  private static final Map<String, String> DIALECT =
      Map.of(
          "$schema", PROFILES + "tabledialect\\.json",
          "delimiter", ",",
          "lineTerminator", "\n",
          "quoteChar", "\"");

  private static final Map<String, String> FIELD =
      Map.of("name", "[a-z0-9_]+", "title", ".+", "description", ".+", "example", ".+");

  private DataPackageRules() {}

  /** Fails where a description breaks a rule. */
  static void check(JsonNode description) {
    texts(description, PACKAGE, Set.of("resources"));
    assertThat(description.get("resources").isArray()).isTrue();
    Map<String, List<String>> fields = new HashMap<>();
    for (JsonNode resource : description.get("resources")) {
      texts(resource, RESOURCE, Set.of("bytes", "dialect", "schema"));
      assertThat(resource.get("bytes").isIntegralNumber()).isTrue();
      List<String> names = names(resource.get("schema").get("fields"));
      assertThat(names).isNotEmpty().doesNotHaveDuplicates();
      assertThat(fields.put(resource.get("name").asString(), names)).as("one of a name").isNull();
    }
    assertThat(fields).isNotEmpty();
    for (JsonNode resource : description.get("resources")) {
      if (resource.has("dialect")) {
        texts(resource.get("dialect"), DIALECT, Set.of("doubleQuote", "header"));
        assertThat(resource.get("dialect").get("doubleQuote").isBoolean()).isTrue();
        assertThat(resource.get("dialect").get("header").isBoolean()).isTrue();
      }
      schema(resource.get("schema"), names(resource.get("schema").get("fields")), fields);
    }
  }

  private static void schema(JsonNode schema, List<String> own, Map<String, List<String>> fields) {
    texts(
        schema,
        Map.of("$schema", PROFILES + "tableschema\\.json"),
        Set.of("fields", "missingValues", "primaryKey", "uniqueKeys", "foreignKeys"));
    schema.get("fields").forEach(DataPackageRules::field);
    assertThat(own).containsAll(strings(schema.path("primaryKey")));
    strings(schema.path("missingValues"));
    for (JsonNode key : schema.path("uniqueKeys")) {
      assertThat(own).containsAll(strings(key));
    }
    for (JsonNode key : schema.path("foreignKeys")) {
      List<String> from = strings(key.get("fields"));
      List<String> to = strings(key.get("reference").get("fields"));
      assertThat(own).containsAll(from);
      assertThat(fields.get(key.get("reference").get("resource").asString())).containsAll(to);
      assertThat(from).hasSameSizeAs(to);
    }
  }

  private static void field(JsonNode field) {
    texts(field, FIELD, Set.of("type", "constraints"));
    assertThat(TYPES).contains(field.get("type").asString());
    JsonNode constraints = field.path("constraints");
    assertThat(Set.of("required", "enum")).containsAll(constraints.propertyNames());
    assertThat(constraints.path("required").isBoolean() || !constraints.has("required")).isTrue();
    if (constraints.has("enum")) {
      assertThat(strings(constraints.get("enum"))).isNotEmpty();
    }
  }

  /** All properties are known, and those that are texts hold what they should. */
  private static void texts(JsonNode node, Map<String, String> texts, Set<String> others) {
    for (String property : node.propertyNames()) {
      if (property.endsWith("_zh")) {
        assertThat(node.get(property).asString()).isNotBlank();
      } else if (!others.contains(property)) {
        assertThat(texts).containsKey(property);
        assertThat(node.get(property).isString()).as(property).isTrue();
        assertThat(node.get(property).asString())
            .as(property)
            .matches(Pattern.compile(texts.get(property), Pattern.DOTALL));
      }
    }
  }

  private static List<String> names(JsonNode fields) {
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(field.get("name").asString()));
    return names;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    for (JsonNode each : array) {
      assertThat(each.isString()).isTrue();
      strings.add(each.asString());
    }
    assertThat(strings).doesNotHaveDuplicates();
    return strings;
  }
}
