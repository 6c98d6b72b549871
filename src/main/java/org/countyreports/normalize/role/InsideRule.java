package org.countyreports.normalize.role;

import java.io.Serializable;
import org.countyreports.model.Mention;
import org.countyreports.model.Why;

/**
 * A part that is told within one clause with its whole: 包括24名党员在内的45名干警, 45名干警中有24名党员,
 * 抽检622批次，合格600批次.
 */
final class InsideRule implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many figures in front are looked at for the whole. */
  private static final int FARTHEST = 4;

  /** The noun between a whole and the word may be so long. */
  private static final int LONGEST_GAP = 14;

  private static final String IN = "中";
  private static final String REST = "其余";

  private final RoleWords words;

  InsideRule(RoleWords words) {
    this.words = words;
  }

  /** Decides the parts that a text tells so. */
  void decide(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isInTable(i) || !draft.at(i).adds()) {
        continue;
      }
      if (i > 0 && !draft.isInTable(i - 1) && isHeldBehind(draft, i)) {
        draft.decide(i - 1, Told.part(i, Why.ROLE_PART_WITH, ""));
      }
      if (draft.isOpen(i) && !draft.isInScope(i) && !draft.at(i).isShare()) {
        if (isIn(draft, i)) {
          decideByClause(draft, i, true);
        } else if (draft.at(i).mention().words().roles().contains(Mention.Role.PART)) {
          decideByClause(draft, i, false);
        } else if (i > 0 && isRest(draft, i)) {
          int whole = draft.wholeOf(i - 1);
          draft.decide(i, Told.part(whole, Why.ROLE_PART_AMONG, REST));
        }
      }
    }
  }

  /** 包括24名党员在内的45名干警. */
  private boolean isHeldBehind(Draft draft, int i) {
    int from = draft.gapStart(i);
    return draft.at(i).isLike(draft.at(i - 1))
        && !draft.beginsSentence(i)
        && !draft.at(i - 1).range().exceeds(draft.at(i).range())
        && !words.in(draft.text(), from, draft.at(i).start(), Word.WITH_THEM).isEmpty();
  }

  /** 45名干警中有24名党员; 500户农户中，有320户表示满意. */
  private boolean isIn(Draft draft, int i) {
    int from = draft.gapStart(i);
    int to = draft.at(i).start();
    return i > 0
        && to - from <= LONGEST_GAP
        && !draft.beginsSentence(i)
        && words.endsWith(Word.IN_IT, draft.text(), from, to);
  }

  /** 12名是本村人，其余18名来自邻村. */
  private boolean isRest(Draft draft, int i) {
    int whole = draft.wholeOf(i - 1);
    int name = draft.nameStart(i);
    return whole != Told.NONE
        && !draft.beginsSentence(i)
        && words.endAt(Word.REST, draft.text(), name, draft.at(i).start()) > 0
        && draft.at(i).isLike(draft.at(whole))
        && !draft.at(i).range().exceeds(draft.at(whole).range());
  }

  /**
   * Makes a figure a part of the nearest that may hold it; one that is a part itself only where
   * nothing stands between.
   */
  private static void decideByClause(Draft draft, int i, boolean beside) {
    for (int w = i - 1; w >= Math.max(0, i - FARTHEST); w--) {
      if (draft.beginsSentence(w + 1) || draft.isInTable(w)) {
        return;
      }
      Figure whole = draft.at(w);
      if (whole.adds()
          && !draft.isChange(w)
          && (beside || !draft.isPart(w))
          && whole.isLike(draft.at(i))
          && !draft.at(i).range().exceeds(whole.range())
          && !draft.isHeldBy(w, i)) {
        draft.decide(i, Told.part(w, Why.ROLE_PART_AMONG, IN));
        return;
      }
    }
  }
}
