package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** The decided places of a text while they are found, from left to right. */
final class MarkRow {

  private static final int MOST_LOOKED_AT = 64;
  private static final WordTrie LOCATIONS =
      WordTrie.backward(Resources.words("places-locations.txt"));

  private static final WordTrie NEIGHBOURS =
      WordTrie.forward(List.of("相望", "毗邻", "接壤", "相邻", "相连", "相接", "为邻", "为界", "交界"));

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable Mark lastTownship;
  private int paragraphEnd;
  private int paragraphStart;

  MarkRow(String text) {
    this.text = text;
  }

  List<Mark> marks() {
    return marks;
  }

  /** Takes a township as named before the text begins. */
  void begin(@Nullable Mark township) {
    lastTownship = township;
  }

  /** The township named last; null where none was. */
  @Nullable Mark lastTownship() {
    return lastTownship;
  }

  /** Adds a place, unless it begins inside of the last one; 我省渑池县 becomes one place. */
  void add(Mark added) {
    Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
    if (last != null && last.end() > added.start()) {
      return;
    }
    boolean locates = last != null && isLocation(last, added);
    Mark mark = locates ? added.startingAt(added.start(), false) : added;
    if (last != null && isOwnAbove(last, mark)) {
      marks.remove(marks.size() - 1);
      marks.add(mark.startingAt(last.start(), last.subject()));
    } else {
      marks.add(mark);
    }
    if (mark.kind() == Mark.Kind.TOWNSHIP && !isNeighbour(mark.end())) {
      lastTownship = mark;
    }
  }

  /** 塘川镇位于互助县城东: where the subject lies is no subject. */
  private boolean isLocation(Mark subject, Mark mark) {
    int length = LOCATIONS.lengthBefore(text, mark.start());
    return length > 0
        && subject.end() == mark.start() - length
        && !subject.code().isEmpty()
        && Codes.isWithin(subject.code(), mark.code());
  }

  /** 与某镇相望: whom the text tells of is the other one. */
  private boolean isNeighbour(int end) {
    return NEIGHBOURS.lengthAt(text, end) > 0;
  }

  private static boolean isOwnAbove(Mark above, Mark mark) {
    return above.kind() == Mark.Kind.LEVEL
        && above.end() == mark.start()
        && mark.kind() == Mark.Kind.NAME
        && !mark.code().isEmpty()
        && Codes.isWithin(mark.code(), above.code());
  }

  /** Takes away the places that a township name covers: 酒泉 in 酒泉路街道. */
  void removeFrom(int start) {
    while (!marks.isEmpty() && marks.get(marks.size() - 1).end() > start) {
      marks.remove(marks.size() - 1);
    }
  }

  /** The name that ends at an offset; null where there is none. */
  @Nullable Mark nameEndingAt(int offset) {
    for (int i = marks.size() - 1; i >= 0 && marks.get(i).end() >= offset; i--) {
      if (marks.get(i).end() == offset && marks.get(i).kind() == Mark.Kind.NAME) {
        return marks.get(i);
      }
    }
    return null;
  }

  /** Whether a township ends at an offset: the next of 官庄镇与五强溪镇 is no recipient. */
  boolean endsAt(int offset) {
    Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
    return last != null && last.end() == offset && last.hasTownship();
  }

  /** The last subject before an offset in its paragraph; null where there is none. */
  @Nullable Mark subjectAt(int offset) {
    for (; paragraphEnd < offset; paragraphEnd++) {
      if (text.charAt(paragraphEnd) == '\n') {
        paragraphStart = paragraphEnd + 1;
      }
    }
    int first = Math.max(0, marks.size() - MOST_LOOKED_AT);
    for (int i = marks.size() - 1; i >= first && marks.get(i).start() >= paragraphStart; i--) {
      Mark mark = marks.get(i);
      if (mark.subject() && mark.isPlain() && !mark.code().isEmpty()) {
        return mark;
      }
    }
    return null;
  }
}
