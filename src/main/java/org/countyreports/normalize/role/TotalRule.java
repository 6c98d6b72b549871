package org.countyreports.normalize.role;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Why;
import org.countyreports.normalize.role.RoleWords.Found;
import org.countyreports.text.Work;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a total is told of behind them are its parts: 甲镇3例、乙镇2例，共5例. Behind 合计 and 共计 a list
 * of items is complete: its parts need not add up, and an issue tells where they do not.
 */
final class TotalRule implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_PARTS = 40;

  /** 共计出动党员干部50人: so much may stand between the word and its number. */
  private static final int LONGEST_THING = 10;

  /** A longer clause is no item of a list. */
  private static final int LONGEST_NAME = 12;

  private final RoleWords words;
  private final Verbs verbs;

  TotalRule(RoleWords words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** Decides the parts that a text lists in front of their total. */
  void decide(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      Work.current().step();
      Figure whole = draft.at(i);
      if (whole.adds() && !whole.isShare() && !draft.isInTable(i) && draft.isOpen(i)) {
        Found word = wordInFront(draft, i);
        if (word != null && isOfLines(draft, i, word)) {
          decide(draft, i, word, lines(draft, i));
        } else if (word != null && !draft.beginsSentence(i)) {
          decide(draft, i, word, run(draft, i));
        }
      }
    }
  }

  /** The word may stand behind the figure in front (两批共计50人) or before a colon (合计：50万元). */
  private @Nullable Found wordInFront(Draft draft, int i) {
    int to = draft.at(i).start();
    int from = draft.clauseStart(i);
    if (from == draft.gapStart(i)) {
      from = Math.max(draft.at(i - 1).mention().numberEnd(), from - LONGEST_THING);
    } else if (draft.text().charAt(from - 1) == ':') {
      from = Math.max(draft.gapStart(i), from - LONGEST_THING);
    }
    List<Found> found = words.in(draft.text(), Math.min(from, to), to, Word.TOTAL, Word.SUM);
    Found last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null && to - last.end() <= LONGEST_THING ? last : null;
  }

  private void decide(Draft draft, int whole, Found word, List<Integer> run) {
    int count = adding(draft, whole, run);
    String said = draft.text().substring(word.start(), word.end());
    if (count > 1 || count == 1 && draft.at(run.get(0)).times() > 1) {
      draft.decideParts(run.subList(0, count), whole, Why.ROLE_PART_TOTALLED, said);
      return;
    }
    List<Integer> items = items(draft, whole, run);
    boolean beside = draft.at(whole).start() == word.end();
    if (word.word() == Word.SUM && beside && items.size() > 1) {
      draft.decideParts(items, whole, Why.ROLE_PART_TOTALLED, said);
      draft.check(new Sum(whole, items, true));
    }
  }

  /** The figures of the whole's unit in front of it in its sentence, the nearest first. */
  private static List<Integer> run(Draft draft, int whole) {
    List<Integer> run = new ArrayList<>();
    for (int i = whole - 1; i >= Math.max(0, whole - MOST_PARTS); i--) {
      if (draft.beginsSentence(i + 1) || draft.isInTable(i)) {
        break;
      }
      boolean counts = draft.at(i).isLike(draft.at(whole)) && draft.at(i).adds();
      if (counts && draft.isOpen(i)) {
        run.add(i);
      }
    }
    return run;
  }

  private static int adding(Draft draft, int whole, List<Integer> run) {
    Range total = draft.at(whole).range();
    Range sum = Range.ZERO;
    int met = 0;
    for (int n = 0; n < run.size(); n++) {
      sum = sum.plus(draft.at(run.get(n)).range());
      if (sum.meets(total)) {
        met = n + 1;
        if (sum.isExact() && total.isExact()) {
          return met;
        }
      }
      if (sum.exceeds(total)) {
        break;
      }
    }
    return met;
  }

  /** The nearest of a run that are items of one list: 企业70万元、个人20万元合计100万元. */
  private List<Integer> items(Draft draft, int whole, List<Integer> run) {
    List<Integer> items = new ArrayList<>();
    int behind = whole;
    for (int i : run) {
      if (i != behind - 1 || behind < whole && !isJoined(draft, behind)) {
        break;
      }
      items.add(i);
      behind = i;
    }
    return items;
  }

  /** Whether a figure is the next item of a list: a 、 and a name stand in front. */
  private boolean isJoined(Draft draft, int i) {
    int from = draft.at(i - 1).mention().numberEnd();
    int to = draft.at(i).start();
    boolean joined = false;
    for (int at = from; at < to; at++) {
      joined |= "、和及与".indexOf(draft.text().charAt(at)) >= 0;
    }
    return joined
        && to - from <= LONGEST_NAME
        && !draft.isParted(i, ",;:")
        && !verbs.standIn(draft.text(), draft.gapStart(i), to);
  }

  /** 合计：50万元 in a line of its own adds up the lines above. */
  private boolean isOfLines(Draft draft, int i, Found word) {
    int at = word.start();
    int to = draft.at(i).start();
    boolean alone = at == 0 || draft.text().charAt(at - 1) == '\n';
    boolean beside = word.end() == to || word.end() + 1 == to && draft.text().charAt(to - 1) == ':';
    return word.word() == Word.SUM && alone && beside;
  }

  /** The figures of the whole's unit in the lines above, one a line, the nearest first. */
  private static List<Integer> lines(Draft draft, int whole) {
    List<Integer> run = new ArrayList<>();
    for (int i = whole - 1; i >= Math.max(0, whole - MOST_PARTS); i--) {
      if (draft.isInTable(i) || draft.isParted(i + 1, "。!?\t") || draft.count(i + 1, '\n') > 1) {
        break;
      }
      if (draft.at(i).isLike(draft.at(whole)) && draft.at(i).adds() && draft.isOpen(i)) {
        run.add(i);
      }
    }
    return run;
  }
}
