package org.countyreports.fetch;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.countyreports.model.Origin;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The small file beside a page that tells where it is from. People may write one by hand. */
public final class OriginJson {

  /** Its name is that of the page with this behind it. */
  public static final String SUFFIX = ".origin.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OriginJson() {}

  static byte[] write(Fetched page) {
    ObjectNode json = JSON.createObjectNode();
    json.put("source", page.source());
    json.put("url", page.url().toString());
    json.put("final_url", page.finalUrl().toString());
    json.put("status", page.status());
    json.put("fetched", page.at().toString());
    json.put("first_visit", page.firstVisit());
    json.put("sha256", page.sha256());
    if (!page.text().isEmpty()) {
      json.put("text", page.text());
    }
    if (page.listed() != null) {
      json.put("listed", page.listed().toString());
    }
    if (!page.region().isEmpty()) {
      json.put("region", page.region());
    }
    if (!page.encoding().isEmpty()) {
      json.put("encoding", page.encoding());
    }
    ObjectNode headers = json.putObject("headers");
    new TreeMap<>(page.headers()).forEach(headers::put);
    return (JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What such a file tells an import; empty where it is no JSON object. */
  public static Optional<Origin> read(byte[] bytes) {
    return tree(bytes)
        .map(
            json ->
                new Origin(
                    url(json),
                    charset(json),
                    text(json, "region"),
                    day(text(json, "listed")),
                    json.path("first_visit").asBoolean(false)
                        ? null
                        : moment(text(json, "fetched"))));
  }

  /** Everything in such a file; empty where it is no JSON object. */
  static Optional<JsonNode> tree(byte[] bytes) {
    try {
      JsonNode json = JSON.readTree(bytes);
      return json != null && json.isObject() ? Optional.of(json) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static String url(JsonNode json) {
    String last = text(json, "final_url");
    String url = last.isEmpty() ? text(json, "url") : last;
    return url.startsWith("http") ? url : "";
  }

  private static String charset(JsonNode json) {
    String told = text(json, "encoding");
    return told.isEmpty() ? ContentTypes.charset(text(json.path("headers"), "content-type")) : told;
  }

  /** A text; empty where there is none. */
  static String text(JsonNode json, String name) {
    JsonNode value = json.path(name);
    return value.isString() ? value.stringValue() : "";
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate moment(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.ofInstant(Instant.parse(text), Days.BEIJING);
    } catch (DateTimeException e) {
      return day(text);
    }
  }
}
