package org.countyreports.job;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Objects;
import org.countyreports.load.ImportRun;
import org.countyreports.load.RunCounts;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Runs and how they ended as one line of JSON each, for machines. */
public final class RunJson {

  private RunJson() {}

  /** How an import ended. */
  public static String of(ImportResult result, int exitCode) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      json.writeStartObject();
      json.writeStringProperty("status", result.status().name().toLowerCase(Locale.ROOT));
      json.writeNumberProperty("exit_code", exitCode);
      counts(json, result.counts());
      json.writeNumberProperty("observations", result.observations());
      ImportResult.Changes changes = result.changes();
      if (changes != null) {
        json.writeObjectPropertyStart("dry_run");
        json.writeNumberProperty("added", changes.added());
        json.writeNumberProperty("changed", changes.changed());
        json.writeNumberProperty("removed", changes.removed());
        json.writeEndObject();
      }
      json.writeStringProperty("message", result.message());
      json.writeEndObject();
    }
    return text.toString();
  }

  /** A run as the database remembers it. */
  static String of(ImportRun run) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      json.writeStartObject();
      json.writeNumberProperty("run", run.id());
      json.writeStringProperty("status", run.status());
      json.writeStringProperty("started", run.started().toInstant().toString());
      if (run.ended() != null) {
        json.writeStringProperty("ended", run.ended().toInstant().toString());
      }
      counts(json, run.counts());
      json.writeStringProperty("message", Objects.requireNonNullElse(run.message(), ""));
      json.writeEndObject();
    }
    return text.toString();
  }

  private static JsonGenerator generator(StringWriter text) {
    return JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text);
  }

  private static void counts(JsonGenerator json, RunCounts counts) {
    json.writeObjectPropertyStart("files");
    json.writeNumberProperty("read", counts.read());
    json.writeNumberProperty("imported", counts.imported());
    json.writeNumberProperty("unchanged", counts.unchanged());
    json.writeNumberProperty("rejected", counts.rejected());
    json.writeNumberProperty("removed", counts.removed());
    json.writeNumberProperty("renamed", counts.renamed());
    json.writeEndObject();
    json.writeObjectPropertyStart("changes");
    json.writeNumberProperty("added", counts.observations().added());
    json.writeNumberProperty("changed", counts.observations().changed());
    json.writeNumberProperty("removed", counts.observations().removed());
    json.writeEndObject();
  }
}
