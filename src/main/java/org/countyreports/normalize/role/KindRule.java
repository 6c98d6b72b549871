package org.countyreports.normalize.role;

import java.io.Serializable;
import org.countyreports.model.Why;
import org.countyreports.text.Digits;

/** People of one gender or age are a part of the people in front: 学生50人，男30人. */
final class KindRule implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many figures in front are looked at for the whole. */
  private static final int FARTHEST = 5;

  private final RoleWords words;

  KindRule(RoleWords words) {
    this.words = words;
  }

  /** Decides the parts that a text tells so. */
  void decide(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      String kind = draft.isOpen(i) && !draft.isInTable(i) ? kind(draft, i) : "";
      if (kind.isEmpty() || !draft.at(i).adds() || draft.at(i).isShare()) {
        continue;
      }
      for (int w = i - 1; w >= Math.max(0, i - FARTHEST); w--) {
        if (draft.beginsSentence(w + 1) || draft.isInTable(w)) {
          break;
        }
        if (isWhole(draft, w, i)) {
          draft.decide(i, Told.part(w, Why.ROLE_PART_KIND, kind));
          break;
        }
      }
    }
  }

  private boolean isWhole(Draft draft, int w, int i) {
    Figure whole = draft.at(w);
    return whole.adds()
        && !draft.isChange(w)
        && whole.isLike(draft.at(i))
        && kind(draft, w).isEmpty()
        && !draft.at(i).range().exceeds(whole.range());
  }

  /** 60岁以上老人420人, 14周岁以下30人. */
  private static boolean isAge(String text, int from, int to) {
    int years = text.indexOf("岁", from);
    int bound = years + 1;
    bound += text.startsWith("及", bound) || text.startsWith("(", bound) ? 1 : 0;
    return years > from
        && years < to
        && Digits.is(text.charAt(from))
        && (text.startsWith("以上", bound)
            || text.startsWith("以下", bound)
            || text.startsWith("以内", bound));
  }

  /** The kind that a figure counts: 男 of 男30人, 女性 of 20名女性; empty where it tells none. */
  private String kind(Draft draft, int i) {
    String text = draft.text();
    int name = draft.nameStart(i);
    int start = draft.at(i).start();
    if (words.is(Word.KIND, text, name, start) || isAge(text, name, start)) {
      return text.substring(name, start);
    }
    int from = draft.at(i).mention().numberEnd();
    int to = draft.at(i).mention().end();
    return words.is(Word.KIND, text, from, to) ? text.substring(from, to) : "";
  }
}
