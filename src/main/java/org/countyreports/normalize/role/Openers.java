package org.countyreports.normalize.role;

import java.io.Serializable;
import org.countyreports.normalize.role.RoleWords.Found;
import org.jspecify.annotations.Nullable;

/** Finds the words that say that the figures behind them are parts. */
final class Openers implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String IN = "中,";

  /** A longer text before 中 is no name of a thing. */
  private static final int LONGEST_NAME = 12;

  /** So many figures in front are asked for a name. */
  private static final int FARTHEST = 8;

  private final RoleWords words;

  Openers(RoleWords words) {
    this.words = words;
  }

  /** The last one between a figure and the one in front of it; null where none stands there. */
  @Nullable Opener inFront(Draft draft, int i) {
    String text = draft.text();
    int from = draft.gapStart(i);
    int to = draft.at(i).start();
    Found last = null;
    for (Found found : words.in(text, from, to, Word.AMONG, Word.AMONG_IN_BRACKET)) {
      last = found.word() == Word.AMONG || opensClause(draft, i, found) ? found : last;
    }
    if (last == null) {
      return byName(draft, i);
    }
    boolean inBracket = last.start() > 0 && text.charAt(last.start() - 1) == '(';
    for (int at = last.end(); at < to; at++) {
      char c = text.charAt(at);
      boolean ends = "。!?\t".indexOf(c) >= 0 || c == '\n' && text.charAt(at - 1) != ':';
      if (ends || inBracket && c == ')') {
        return null;
      }
    }
    return new Opener(
        text.substring(last.start(), last.end()),
        last.start(),
        last.end(),
        nameBeforeIn(text, last.end(), to),
        inBracket,
        last.word() == Word.AMONG_IN_BRACKET);
  }

  private static boolean opensClause(Draft draft, int i, Found found) {
    int start = found.start();
    return start > 0 && "(,;。:\n、".indexOf(draft.text().charAt(start - 1)) >= 0
        || i > 0 && start == draft.at(i - 1).end();
  }

  /** 其中：确诊病例中，甲市274例: the name of the whole. */
  private static String nameBeforeIn(String text, int from, int to) {
    int start = from;
    while (start < to && ":,".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    for (int at = start; at + 1 < to && at - start <= LONGEST_NAME; at++) {
      if (text.startsWith(IN, at)) {
        return text.substring(start, at);
      }
    }
    return "";
  }

  /** 流动人口18万人。流动人口中，跨省流入5万人: a clause that begins with the name of a figure in front. */
  private static @Nullable Opener byName(Draft draft, int i) {
    String text = draft.text();
    int to = draft.at(i).start();
    int start = draft.gapStart(i);
    String name = "";
    for (int at = start; at < to && name.isEmpty(); at++) {
      if (",;。:\n ".indexOf(text.charAt(at)) >= 0) {
        start = at + 1;
        name = nameBeforeIn(text, start, to);
        name = name.indexOf(',') < 0 && name.indexOf('。') < 0 ? name : "";
      }
    }
    if (name.length() < 2) {
      return null;
    }
    for (int w = i - 1; w >= Math.max(0, i - FARTHEST) && !draft.isInTable(w); w--) {
      String item = draft.at(w).mention().item();
      if (item.length() > 1 && (item.endsWith(name) || name.endsWith(item))) {
        int end = start + name.length() + 1;
        return new Opener(name + "中", start, end, name, false, false);
      }
    }
    return null;
  }
}
