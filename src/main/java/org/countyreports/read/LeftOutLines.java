package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.countyreports.model.PageBlock;
import org.countyreports.model.PageBlock.Reason;

/** Is told which lines of a page no article takes; {@link #UNASKED} does not listen. */
public final class LeftOutLines {

  /** For those who do not want to know: nothing is kept, no text is made. */
  static final LeftOutLines UNASKED = new LeftOutLines(false);

  private final boolean asked;
  private final Map<Integer, List<Told>> told = new TreeMap<>();

  private LeftOutLines(boolean asked) {
    this.asked = asked;
  }

  /** One that listens, for one page. */
  public static LeftOutLines asked() {
    return new LeftOutLines(true);
  }

  /** What was left out, in reading order; neighbours with one reason are one block. */
  public List<PageBlock> blocks() {
    List<PageBlock> blocks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    Reason reason = null;
    int last = -1;
    for (Map.Entry<Integer, List<Told>> line : told.entrySet()) {
      for (Told one : line.getValue()) {
        if (reason != null && (one.reason() != reason || line.getKey() > last + 1)) {
          blocks.add(new PageBlock(reason, open));
          open.clear();
        }
        reason = one.reason();
        last = line.getKey();
        open.add(one.text());
      }
    }
    if (reason != null) {
      blocks.add(new PageBlock(reason, open));
    }
    return blocks;
  }

  boolean isAsked() {
    return asked;
  }

  /** Takes lines back: the headline is no part of the text, and not left out. */
  void keep(int from, int to) {
    for (int i = from; i < to; i++) {
      List<Told> here = told.getOrDefault(i, new ArrayList<>());
      here.removeIf(one -> one.reason() != Reason.HIDDEN);
    }
  }

  /** Takes note of a line by its place on the page. */
  void add(int line, Reason reason, String text) {
    if (asked) {
      add(line, reason, () -> text);
    }
  }

  /** Takes note of something on the page in front of a line. */
  void add(int line, Reason reason, Supplier<String> text) {
    if (asked) {
      String words = text.get();
      if (!words.isBlank()) {
        told.computeIfAbsent(line, l -> new ArrayList<>()).add(new Told(reason, words));
      }
    }
  }

  /** Another one that listens where this one does: the page is read once more. */
  LeftOutLines fresh() {
    return asked ? asked() : UNASKED;
  }

  /** Forgets what it was told for what the other was told. */
  void become(LeftOutLines other) {
    if (asked) {
      told.clear();
      told.putAll(other.told);
    }
  }

  private record Told(Reason reason, String text) {}
}
