package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countyreports.model.Metadata.Hint;

/** Takes a plain text apart, most often one that was saved from a page. */
final class TextPageReader {

  private TextPageReader() {}

  /** The page that a plain text is. */
  static Page read(String text, String sourceFile) {
    List<Line> lines = new ArrayList<>();
    LineBuffer buffer = new LineBuffer();
    boolean gap = false;
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      buffer.append(text.substring(start, end));
      if (buffer.isBlank()) {
        gap = true;
      } else {
        lines.add(Line.plain(buffer.take(), gap));
        gap = false;
      }
      buffer.reset();
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return new Page(lines, "", Map.of(), "", List.of(new Hint(Hint.Kind.FILE, sourceFile)));
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
