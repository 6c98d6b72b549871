package org.countyreports.job.show;

import java.util.Map;
import java.util.TreeMap;

/** A text whose figures and other numbers are marked. */
final class MarkedText {

  private final String text;
  private final Paint paint;
  private final TreeMap<Integer, Mark> marks = new TreeMap<>();

  MarkedText(String text, Paint paint) {
    this.text = text;
    this.paint = paint;
  }

  /**
   * Marks a figure by its number in the list. Words that it shares with the one before stay with
   * that; where all are shared they have both numbers.
   */
  void figure(int start, int end, int number) {
    figure(start, end, "#" + number);
  }

  /** Marks the one figure of a text. */
  void figure(int start, int end) {
    figure(start, end, "");
  }

  private void figure(int start, int end, String number) {
    Map.Entry<Integer, Mark> last = marks.lowerEntry(end);
    Mark other = last == null ? null : last.getValue();
    if (other == null || other.end() <= start) {
      marks.put(start, new Mark(start, end, number, true));
    } else if (other.end() < end) {
      marks.put(other.end(), new Mark(other.end(), end, number, true));
    } else {
      marks.put(other.start(), other.with(number));
    }
  }

  /** Marks a number that states no figure, unless it stands in the words of one. */
  void leftOut(int start, int end) {
    Map.Entry<Integer, Mark> other = marks.lowerEntry(end);
    if (other == null || other.getValue().end() <= start) {
      marks.put(start, new Mark(start, end, "", false));
    }
  }

  /** A stretch of the text as one line, cells of tables apart. */
  String line(int from, int to) {
    StringBuilder line = new StringBuilder(to - from + 32);
    int at = from;
    for (Mark mark : marks.subMap(from, to).values()) {
      if (mark.end() <= to) {
        append(line, at, mark.start());
        String words = Harmless.line(text.substring(mark.start(), mark.end()));
        line.append(mark.figure() ? paint.figure(words, mark.number()) : paint.leftOut(words));
        at = mark.end();
      }
    }
    append(line, at, to);
    return line.toString();
  }

  private void append(StringBuilder line, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        line.append(" | ");
      } else {
        line.append(Harmless.character(c));
      }
    }
  }

  private record Mark(int start, int end, String number, boolean figure) {

    Mark with(String other) {
      return new Mark(start, end, number + other, figure);
    }
  }
}
