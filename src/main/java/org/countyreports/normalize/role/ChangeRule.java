package org.countyreports.normalize.role;

import java.io.Serializable;
import java.util.List;
import org.countyreports.normalize.role.RoleWords.Found;

/**
 * A figure that tells a difference to another time or place: 增加50人, 比上年多收入200元, 同比增长3%. What is new
 * in a time of its own is none (新增就业3000人), nor what a change led to (增加到500人).
 */
final class ChangeRule implements Serializable {

  private static final long serialVersionUID = 1L;

  /** 增加公益性就业岗位200个: so much may stand between a word and its number. */
  private static final int LONGEST_THING = 12;

  /** 增加确诊5例、疑似3例: the name of a list's next figure. */
  private static final int LONGEST_NAME = 5;

  private static final Word[] ASKED = {
    Word.CHANGE,
    Word.CHANGE_BESIDE,
    Word.CHANGE_BESIDE_COMPARED,
    Word.NAME_OF_CHANGE,
    Word.COMPARED,
    Word.LEVEL,
    Word.LEVEL_OF_SHARES
  };

  private final RoleWords words;
  private final Verbs verbs;

  ChangeRule(RoleWords words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** Decides those figures of the text that are changes. */
  void decide(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i) && !draft.isInTable(i)) {
        String told = told(draft, i);
        if (!told.isEmpty()) {
          draft.decide(i, Told.change(told));
        }
      }
    }
  }

  /** The words that tell the change; empty where it is none. */
  private String told(Draft draft, int i) {
    Figure figure = draft.at(i);
    String text = draft.text();
    String form = figure.mention().classifier().form();
    if (form.contains("百分点")) {
      return form;
    }
    String quote = text.substring(figure.start(), figure.mention().numberEnd());
    if (figure.isShare() && (quote.indexOf('番') >= 0 || quote.startsWith("减半"))) {
      return quote;
    }
    int behind = words.endAt(Word.CHANGE_BEHIND, text, figure.mention().numberEnd(), text.length());
    if (behind > 0) {
      return text.substring(figure.mention().numberEnd(), behind);
    }
    String before = inFront(draft, i);
    return before.isEmpty() && goesOn(draft, i) ? wordsOf(draft, i - 1) : before;
  }

  private String inFront(Draft draft, int i) {
    Figure figure = draft.at(i);
    String text = draft.text();
    int from = draft.clauseStart(i);
    int to = figure.start();
    Found change = null;
    boolean compared = false;
    boolean level = false;
    for (Found found : words.in(text, from, to, ASKED)) {
      switch (found.word()) {
        case COMPARED -> compared = true;
        case LEVEL, LEVEL_OF_SHARES ->
            level |=
                leadsTo(found, figure) && change != null && change.word() != Word.NAME_OF_CHANGE;
        case CHANGE_BESIDE_COMPARED -> {
          if (compared || figure.isShare() && figure.mention().direction() != 0) {
            change = found;
            level = false;
          }
        }
        default -> {
          change = found;
          level = false;
        }
      }
    }
    return change != null && !level && reaches(change, figure, text, compared)
        ? text.substring(change.start(), change.end())
        : "";
  }

  /** 增加到500人, 提高至30%; 增长达5% tells a change. */
  private static boolean leadsTo(Found level, Figure figure) {
    return level.word() == Word.LEVEL_OF_SHARES || !figure.isShare();
  }

  private boolean reaches(Found change, Figure figure, String text, boolean compared) {
    int to = figure.start();
    int at = behindFillers(text, change.end(), to);
    if (at == to) {
      return true;
    }
    boolean near = to - at <= LONGEST_THING && !(figure.isShare() && isOfShare(text, at, to));
    return switch (change.word()) {
      case CHANGE -> near && !verbs.standIn(text, at, to);
      case CHANGE_BESIDE -> near && figure.isShare();
      case CHANGE_BESIDE_COMPARED -> near && compared && !figure.isShare();
      default -> near && figure.isShare();
    };
  }

  /** 对增产的贡献率45%: the share has a name of its own. */
  private static boolean isOfShare(String text, int from, int to) {
    return text.substring(from, to).indexOf('率') >= 0 || text.startsWith("比重", to - 2);
  }

  private int behindFillers(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int end = words.endAt(Word.BETWEEN, text, at, to);
      end = end < 0 ? words.endAt(Word.LEVEL, text, at, to) : end;
      if (end < 0) {
        return at;
      }
      at = end;
    }
    return at;
  }

  /** 增长5%、3%和2%, 增加确诊5例、疑似3例: what is said of the first holds for the list. */
  private boolean goesOn(Draft draft, int i) {
    if (i == 0 || !draft.isChange(i - 1) || draft.isInTable(i - 1)) {
      return false;
    }
    int from = draft.gapStart(i);
    int to = draft.at(i).start();
    boolean joined = from < to && "、和及与".indexOf(draft.text().charAt(from)) >= 0;
    List<Found> own = words.in(draft.text(), from, to, Word.LEVEL, Word.TOTAL, Word.AFRESH);
    return joined
        && own.isEmpty()
        && to - from <= LONGEST_NAME
        && draft.at(i).isLike(draft.at(i - 1));
  }

  private static String wordsOf(Draft draft, int i) {
    Told before = draft.told(i);
    return before == null ? "" : before.words();
  }
}
