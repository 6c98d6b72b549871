package org.countyreports.normalize.role;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Role;
import org.countyreports.model.Why;
import org.jspecify.annotations.Nullable;

/** The figures of a text, what is decided of them so far, and what stands between them. */
final class Draft {

  /** Nothing farther in front of a number says what it is. */
  private static final int REACH = 60;

  /** Parts of parts of parts: no report goes so deep. */
  private static final int DEEPEST = 16;

  private static final String SENTENCE_ENDS = "。!?";

  private final String text;
  private final List<Figure> figures;
  private final @Nullable Told[] told;
  private final boolean[] inTable;
  private final boolean[] inScope;
  private final List<Sum> sums = new ArrayList<>();

  Draft(String text, List<Figure> figures) {
    this.text = text;
    this.figures = figures;
    this.told = new @Nullable Told[figures.size()];
    this.inTable = new boolean[figures.size()];
    this.inScope = new boolean[figures.size()];
  }

  String text() {
    return text;
  }

  int size() {
    return figures.size();
  }

  Figure at(int i) {
    return figures.get(i);
  }

  /** Says that the headings of a table speak of a figure, not the words around it. */
  void putInTable(int i) {
    inTable[i] = true;
  }

  boolean isInTable(int i) {
    return inTable[i];
  }

  /** Says that a word such as 其中 speaks of a figure, whether or not it has a whole. */
  void putInScope(int i) {
    inScope[i] = true;
  }

  boolean isInScope(int i) {
    return inScope[i];
  }

  boolean isOpen(int i) {
    return told[i] == null;
  }

  boolean isChange(int i) {
    Told known = told[i];
    return known != null && known.role() == Role.CHANGE;
  }

  boolean isPart(int i) {
    Told known = told[i];
    return known != null && known.role() == Role.PART;
  }

  /** The figure that another is a part of; {@link Told#NONE} where it is of none. */
  int wholeOf(int i) {
    Told known = told[i];
    return known == null ? Told.NONE : known.whole();
  }

  @Nullable Told told(int i) {
    return told[i];
  }

  /** Decides a figure that nothing is decided of. */
  void decide(int i, Told as) {
    if (told[i] == null) {
      told[i] = as;
    }
  }

  /** Makes figures parts of one, as far as nothing else is decided of them. */
  void decideParts(List<Integer> parts, int whole, Why why, String words) {
    for (int part : parts) {
      if (part != whole && !isHeldBy(whole, part)) {
        decide(part, Told.part(whole, why, words));
      }
    }
  }

  /** Whether a figure is a part of another, or of a part of it: no two are parts of each other. */
  boolean isHeldBy(int i, int other) {
    int at = i;
    int steps = 0;
    while (at != Told.NONE && steps < DEEPEST) {
      if (at == other) {
        return true;
      }
      at = wholeOf(at);
      steps++;
    }
    return steps == DEEPEST;
  }

  void check(Sum sum) {
    sums.add(sum);
  }

  List<Sum> sums() {
    return sums;
  }

  /** Where what stands between a figure and the one in front begins. */
  int gapStart(int i) {
    int start = figures.get(i).start();
    int before = i == 0 ? 0 : Math.min(start, figures.get(i - 1).end());
    return Math.max(before, start - 4 * REACH);
  }

  /** Where the clause in front of a figure begins: behind the last mark or figure. */
  int clauseStart(int i) {
    return behindLast(i, ",;:。!?\n\t()“”", REACH);
  }

  /** Where the name of a figure in a list begins: 个人 in 企业70万元、个人30万元. */
  int nameStart(int i) {
    int start = behindLast(i, ",;:。!?\n\t()“”、", REACH);
    boolean joined = start < figures.get(i).start() && "和及与或".indexOf(text.charAt(start)) >= 0;
    return joined && i > 0 && start == figures.get(i - 1).end() ? start + 1 : start;
  }

  private int behindLast(int i, String marks, int reach) {
    int start = figures.get(i).start();
    int first = Math.max(i == 0 ? 0 : Math.min(start, figures.get(i - 1).end()), start - reach);
    int at = start;
    while (at > first && marks.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** Whether one of some characters stands between a figure and the one in front. */
  boolean isParted(int i, String marks) {
    int to = figures.get(i).start();
    for (int at = gapStart(i); at < to; at++) {
      if (marks.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return figures.get(i).start() - gapStart(i) >= 4 * REACH;
  }

  /** Whether a sentence or line ends between a figure and the one in front. */
  boolean beginsSentence(int i) {
    return i == 0 || isParted(i, SENTENCE_ENDS + "\n\t");
  }

  /** Whether a line or cell ends between a figure and the one in front. */
  boolean beginsLine(int i) {
    return i == 0 || isParted(i, "\n\t");
  }

  /** How often a character stands between a figure and the one in front. */
  int count(int i, char mark) {
    int count = 0;
    for (int at = gapStart(i); at < figures.get(i).start(); at++) {
      count += text.charAt(at) == mark ? 1 : 0;
    }
    return count;
  }
}
