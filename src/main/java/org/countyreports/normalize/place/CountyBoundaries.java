package org.countyreports.normalize.place;

import org.countyreports.text.CharacterSet;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Trie;
import org.countyreports.text.WordSet;

/** Tells names of counties from the ends and beginnings of other names: 宁县 in 贵宁县, 安新 in 安新区. */
final class CountyBoundaries {

  private static final String LEVELS = "县区市旗州盟";

  /** What may follow a bare name and begins with a character for a level. */
  private static final WordSet LEVEL_WORDS =
      WordSet.of(
          "区县", "县区", "市区", "区市", "县市", "市县", "旗县", "县旗", "州县", "州市", "市州", "市场", "市民", "市直", "县直",
          "区直", "州直", "县级", "市级", "区级", "州级", "区域", "县域", "市域", "区间", "旗舰", "旗下", "县城", "市政", "市委",
          "县委", "区委", "州委", "盟委");

  /** Characters that no name begins with: behind them one may. */
  private static final CharacterSet BEFORE =
      CharacterSet.of("由在向对为从被将把让请到赴了是往访进给市州省盟县区旗个至自经入来去抵离过因即叫帮找回距驻援的本我全跨各某含除中另计等经如有是仅而但其以之两前后内外");

  private static final String AND = "和及与同";
  private static final int LONGEST_WORD = 4;

  private final Lexicon lexicon;

  CountyBoundaries(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a bare name that ends here goes on to that of another division. */
  boolean goesOn(String text, int end) {
    return end < text.length()
        && LEVELS.indexOf(text.charAt(end)) >= 0
        && !LEVEL_WORDS.begins(text, end, text.length());
  }

  /**
   * Whether the name at an offset is only the end of another; the name before it ends at {@code
   * last}, and at {@code listed} if both may stand in one list.
   */
  boolean isInside(String text, int start, int last, int listed) {
    if (start == 0 || start == last || mayEnd(text.charAt(start - 1))) {
      return false;
    }
    if (AND.indexOf(text.charAt(start - 1)) >= 0) {
      boolean behindPlace = start > 1 && LEVELS.indexOf(text.charAt(start - 2)) >= 0;
      return start - 1 != listed && (behindPlace || isOpening(text, start - 1));
    }
    boolean goesOn = start > 1 && start - 2 == last && AND.indexOf(text.charAt(start - 2)) >= 0;
    return (start - 1 == last || goesOn || isOpening(text, start - 1))
        && !isBehindWord(text, start);
  }

  private static boolean mayEnd(char before) {
    return !Character.isIdeographic(before) || BEFORE.contains(before);
  }

  /** A clause opens with this character; no clause does so with a word for and. */
  private static boolean isOpening(String text, int at) {
    return at == 0 || !Character.isIdeographic(text.charAt(at - 1));
  }

  private boolean isBehindWord(String text, int end) {
    for (int from = Math.max(0, end - LONGEST_WORD); from < end - 1; from++) {
      long word = lexicon.longestOfAllAt(text, from, end);
      if (word != Trie.NONE && Trie.end(word) == end) {
        return true;
      }
    }
    return false;
  }
}
