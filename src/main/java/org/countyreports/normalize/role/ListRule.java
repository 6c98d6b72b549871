package org.countyreports.normalize.role;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Why;
import org.countyreports.text.Work;

/**
 * Figures that are listed behind a total and add up to it are its parts, though no 其中 says so:
 * 全县50万元：长寿镇30万元、 嘉义镇近20万元; 确诊5例（甲镇3例、乙镇2例）. A list behind 分别 is complete: its parts need not add
 * up, and an issue tells where they do not.
 */
final class ListRule implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_PARTS = 40;

  /** A longer clause is no item of a list. */
  private static final int LONGEST_NAME = 16;

  /** 新增3例，治愈2例，死亡1例 add up by chance: so small a total asks for the same thing. */
  private static final int SMALL = 10;

  private final RoleWords words;
  private final Verbs verbs;

  ListRule(RoleWords words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** Decides the parts that a text lists in brackets behind their total. */
  void decideBrackets(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (isWhole(draft, i) && draft.text().startsWith("(", draft.gapStart(i + 1))) {
        List<Integer> run = run(draft, i, true, true);
        int count = adding(draft, i, run, true);
        if (count > 1) {
          draft.decideParts(run, i, Why.ROLE_PART_LISTED, "");
        }
      }
    }
  }

  /** Decides the parts that a text lists behind their total. */
  void decide(Draft draft) {
    Work work = Work.current();
    for (int i = 0; i + 2 < draft.size(); i++) {
      work.step();
      if (isWhole(draft, i)) {
        decide(draft, i);
      }
    }
  }

  private static boolean isWhole(Draft draft, int i) {
    Figure whole = draft.at(i);
    return whole.adds()
        && !whole.isShare()
        && !draft.isInTable(i)
        && !draft.isChange(i)
        && !draft.isInTable(i + 1)
        && !draft.beginsSentence(i + 1);
  }

  private void decide(Draft draft, int whole) {
    int next = whole + 1;
    String gap = draft.text().substring(draft.gapStart(next), draft.at(next).start());
    if (gap.indexOf(')') >= 0) {
      return;
    }
    boolean inTurn = gap.contains("分别") || gap.contains("依次");
    boolean announced = inTurn || gap.indexOf(':') >= 0;
    List<Integer> run = run(draft, whole, false, announced);
    int count = adding(draft, whole, run, false);
    if (count > 1 && (announced || isList(draft, whole, run.subList(0, count)))) {
      List<Integer> parts = run.subList(0, count);
      draft.decideParts(parts, whole, Why.ROLE_PART_LISTED, "");
    } else if (inTurn
        && run.size() > 1
        && isAlike(draft, whole, run)
        && isNear(draft, whole, run)) {
      draft.decideParts(run, whole, Why.ROLE_PART_LISTED, "");
      draft.check(new Sum(whole, run, true));
    } else if (draft.at(whole).isUnrounded()) {
      decideExact(draft, whole);
    }
  }

  /** 密切接触者21058人，已解除20156人，尚有902人在接受观察: such numbers do not add up by chance. */
  private void decideExact(Draft draft, int whole) {
    List<Integer> run = run(draft, whole, false, true);
    List<Integer> parts = run.subList(0, adding(draft, whole, run, false));
    if (parts.size() > 1 && parts.stream().allMatch(part -> draft.at(part).isExact())) {
      draft.decideParts(parts, whole, Why.ROLE_PART_LISTED, "");
    }
  }

  /** The figures of the whole's unit behind it, up to where the list ends. */
  private List<Integer> run(Draft draft, int whole, boolean bracket, boolean announced) {
    List<Integer> run = new ArrayList<>();
    int last = Math.min(draft.size() - 1, whole + MOST_PARTS);
    for (int i = whole + 1; i <= last; i++) {
      boolean closed = bracket && i > whole + 1 && draft.isParted(i, ")");
      if (draft.isInTable(i)
          || draft.beginsSentence(i)
          || closed
          || endsList(draft, i, announced)) {
        break;
      }
      boolean counts = draft.at(i).isLike(draft.at(whole)) && draft.at(i).adds();
      if (counts && (draft.isOpen(i) || draft.wholeOf(i) == whole)) {
        run.add(i);
      }
    }
    return run;
  }

  private boolean endsList(Draft draft, int i, boolean announced) {
    int clause = draft.clauseStart(i);
    int to = draft.at(i).start();
    boolean total = !words.in(draft.text(), clause, to, Word.TOTAL, Word.SUM).isEmpty();
    boolean afresh = !words.in(draft.text(), clause, to, Word.AFRESH).isEmpty();
    return total || afresh && !announced;
  }

  /** How many figures of a run add up to the whole; 0 where none do. */
  private static int adding(Draft draft, int whole, List<Integer> run, boolean bracket) {
    Range total = draft.at(whole).range();
    Range sum = Range.ZERO;
    int met = 0;
    for (int n = 0; n < run.size(); n++) {
      sum = sum.plus(draft.at(run.get(n)).range());
      boolean all = n == run.size() - 1;
      if (sum.meets(total) && (all || !bracket)) {
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

  /** Whether figures are items of a list about one thing, not clauses of their own. */
  private boolean isList(Draft draft, int whole, List<Integer> parts) {
    boolean small = draft.at(whole).value().intValue() < SMALL;
    for (int part : parts) {
      int name = draft.nameStart(part);
      int to = draft.at(part).start();
      boolean state = words.is(Word.STATE, draft.text(), name, to);
      if (to - name > LONGEST_NAME
          || !state && verbs.standIn(draft.text(), name, to)
          || !draft.at(part).indicator().equals(draft.at(whole).indicator())) {
        return false;
      }
      small &= !state;
    }
    return !small || isSameThing(draft, whole, parts);
  }

  /** A sum that is more than double or less than half of a figure is meant for no sum of it. */
  private static boolean isNear(Draft draft, int whole, List<Integer> parts) {
    Range sum = PartSums.range(draft, new Sum(whole, parts, true));
    Range total = draft.at(whole).range();
    return !sum.exceeds(total.times(2)) && !total.exceeds(sum.times(2));
  }

  private static boolean isAlike(Draft draft, int whole, List<Integer> parts) {
    String indicator = draft.at(whole).indicator();
    return isSameThing(draft, whole, parts)
        || parts.stream().allMatch(part -> draft.at(part).indicator().equals(indicator));
  }

  private static boolean isSameThing(Draft draft, int whole, List<Integer> parts) {
    String item = draft.at(whole).mention().item();
    return parts.stream()
        .map(part -> draft.at(part).mention().item())
        .allMatch(other -> other.isEmpty() || other.endsWith(item) || item.endsWith(other));
  }
}
