package org.countyreports.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Makes each line a JSON object; a line that is one stays as it is. */
final class JsonLines extends FilterOutputStream {

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  JsonLines(OutputStream out) {
    super(out);
  }

  @Override
  public synchronized void write(int b) throws IOException {
    if (b == '\n') {
      endLine();
    } else if (b != '\r') {
      line.write(b);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  private void endLine() throws IOException {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (!text.isBlank()) {
      out.write((text.startsWith("{") ? text : object(text)).getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      out.flush();
    }
  }

  private static String object(String text) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), json)) {
      generator.writeStartObject();
      generator.writeNumberProperty("timestamp", Instant.now().toEpochMilli());
      generator.writeStringProperty("level", "INFO");
      generator.writeStringProperty("message", text);
      generator.writeEndObject();
    }
    return json.toString();
  }
}
