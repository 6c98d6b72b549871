package org.countyreports.normalize.role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Why;
import org.countyreports.text.Work;

/** Counts in brackets behind headings: 中风险地区（13个）：甲州（2个）：…。乙市（11个）：…. */
final class BracketCounts {

  private static final int MOST_PARTS = 40;

  private BracketCounts() {}

  /** Decides those that add up to the one above them. */
  static void decide(Draft draft) {
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.isInTable(i) && draft.isOpen(i) && isAlone(draft, i)) {
        counts.add(i);
      }
    }
    for (int w = 0; w + 2 < counts.size(); w++) {
      decide(draft, counts, w);
    }
  }

  private static boolean isAlone(Draft draft, int i) {
    String text = draft.text();
    int start = draft.at(i).start();
    int end = draft.at(i).mention().numberEnd();
    return draft.at(i).isExact()
        && start > 0
        && text.charAt(start - 1) == '('
        && text.startsWith("):", end);
  }

  private static void decide(Draft draft, List<Integer> counts, int w) {
    int whole = counts.get(w);
    List<Integer> parts = new ArrayList<>();
    BigDecimal left = draft.at(whole).value();
    for (int p = w + 1; p < Math.min(counts.size(), w + 1 + MOST_PARTS); p++) {
      Work.current().step();
      int part = counts.get(p);
      if (!draft.at(part).isLike(draft.at(whole)) || !draft.isOpen(part)) {
        return;
      }
      parts.add(part);
      left = left.subtract(draft.at(part).value());
      if (left.signum() <= 0) {
        if (left.signum() == 0 && parts.size() > 1) {
          draft.decideParts(parts, whole, Why.ROLE_PART_LISTED, "");
        }
        return;
      }
    }
  }
}
