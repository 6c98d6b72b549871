package org.countyreports.cli;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A line of the log as a JSON object; all lines have the same form.
 *
 * @param level ERROR, WARN or INFO
 * @param event what kind of line it is
 * @param message what it says, filled in
 * @param exitCode with what the program ends; null but for the last line
 * @param logger what part of the program says it; null where it is the program itself
 * @param exception what went wrong and where; null where nothing did
 */
record JsonLine(
    String level,
    String event,
    String message,
    @Nullable Integer exitCode,
    @Nullable String logger,
    @Nullable String exception) {

  /** How every line begins. */
  static final String OPENING = "{\"timestamp\":\"";

  /** A line of the program itself. */
  JsonLine(String level, String event, String message, @Nullable Integer exitCode) {
    this(level, event, message, exitCode, null, null);
  }

  @Override
  public String toString() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty(
          "timestamp", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
      json.writeStringProperty("level", level);
      json.writeStringProperty("event", event);
      json.writeStringProperty("message", message);
      if (exitCode != null) {
        json.writeNumberProperty("exit_code", exitCode);
      }
      if (logger != null) {
        json.writeStringProperty("logger", logger);
      }
      if (exception != null) {
        json.writeStringProperty("exception", exception);
      }
      json.writeEndObject();
    }
    return text.toString();
  }
}
