package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that is shown as it stands. */
final class TextLines {

  private TextLines() {}

  /** Its lines that are not blank, spaces collapsed. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    LineBuffer buffer = new LineBuffer(true);
    boolean gap = false;
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      buffer.append(text.substring(start, end));
      if (buffer.isBlank()) {
        gap = true;
      } else {
        String cells = buffer.cells();
        lines.add(Line.plain(buffer.take(), gap, cells));
        gap = false;
      }
      buffer.reset();
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
