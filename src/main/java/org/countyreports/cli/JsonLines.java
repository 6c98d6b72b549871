package org.countyreports.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Makes each line an object of the log; a line that is one stays as it is. */
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
      String object =
          text.startsWith(JsonLine.OPENING)
              ? text
              : new JsonLine("INFO", "message", text, null).toString();
      out.write((object + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
