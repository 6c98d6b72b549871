package org.countyreports.normalize.place;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The township of which a sentence tells without having it as its subject. */
final class SentenceTown {

  private static final int LONGEST_SENTENCE = 1000;

  private final String text;
  private final List<Mark> marks;
  private final Primary primary;

  SentenceTown(String text, List<Mark> marks, Primary primary) {
    this.text = text;
    this.marks = marks;
    this.primary = primary;
  }

  /** 给连生乡60户困难户: those who receive live in the township directly in front. */
  boolean isReceivers(Mark mark, int start) {
    boolean direct = mark.end() == start && mark.traits().equals(Set.of(Trait.RECIPIENT));
    return direct && mark.hasTownship() && primary.holds(mark.code());
  }

  /**
   * 说话的是河口镇的刘大姐, 官兵挺进河口镇: of whose town the rest of the sentence tells, up to a semicolon; of two
   * towns it tells of neither.
   */
  @Nullable Mark only(int last, int sentence, int offset) {
    Mark only = null;
    for (int i = last;
        i >= 0 && marks.get(i).start() >= sentence && last - i < MarkedText.MOST_LOOKED_AT;
        i--) {
      Mark mark = marks.get(i);
      if (!mark.hasTownship()) {
        continue;
      }
      if (only != null && !only.reference().township().equals(mark.reference().township())) {
        return null;
      }
      only = only == null ? mark : only;
    }
    if (only == null || !primary.holds(only.code())) {
      return null;
    }
    boolean plain = only.isPlain() || only.traits().equals(Set.of(Trait.DESTINATION));
    boolean near = offset - only.end() < LONGEST_SENTENCE;
    return plain && near && text.substring(only.end(), offset).indexOf(';') < 0 ? only : null;
  }
}
