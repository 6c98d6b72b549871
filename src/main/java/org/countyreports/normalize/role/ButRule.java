package org.countyreports.normalize.role;

import java.io.Serializable;
import java.util.List;
import org.countyreports.model.Why;
import org.countyreports.normalize.role.RoleWords.Found;
import org.countyreports.text.Clauses;

/** What is taken off a whole is a part of it: 报告病例76例，除3例本地病例和10例外地病例在治疗外，其余均已出院. */
final class ButRule implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many figures in front are looked at for the whole. */
  private static final int FARTHEST = 6;

  private static final char OUTSIDE = '外';

  private final RoleWords words;

  ButRule(RoleWords words) {
    this.words = words;
  }

  /** Decides the parts that a text tells so. */
  void decide(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      int whole = draft.isOpen(i) && !draft.isInTable(i) ? whole(draft, i) : Told.NONE;
      if (whole != Told.NONE && leavesRest(draft, i)) {
        draft.decide(i, Told.part(whole, Why.ROLE_PART_AMONG, "除"));
      }
    }
  }

  /** The figure in front of 除 that may hold one behind it; {@link Told#NONE} without either. */
  private int whole(Draft draft, int i) {
    boolean taken = false;
    for (int w = i; w > Math.max(0, i - FARTHEST) && !draft.beginsSentence(w); w--) {
      List<Found> found = words.in(draft.text(), draft.gapStart(w), draft.at(w).start(), Word.BUT);
      taken |= !found.isEmpty();
      Figure whole = draft.at(w - 1);
      if (taken
          && whole.adds()
          && !whole.isShare()
          && !draft.isChange(w - 1)
          && !draft.isPart(w - 1)
          && whole.isLike(draft.at(i))
          && !draft.at(i).range().exceeds(whole.range())) {
        return w - 1;
      }
    }
    return Told.NONE;
  }

  /** Whether its clause ends with 外 and the next tells of the rest. */
  private boolean leavesRest(Draft draft, int i) {
    String text = draft.text();
    int end = Clauses.endAt(text, draft.at(i).end(), text.length());
    return end + 1 < text.length()
        && text.charAt(end - 1) == OUTSIDE
        && words.endAt(Word.REST, text, end + 1, text.length()) > 0;
  }
}
