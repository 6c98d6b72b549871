package org.countyreports.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countyreports.text.CharacterSet;

/** Bars of buttons and ways at the top of a page; a date in them is the day of the visit. */
final class Toolbar {

  private static final int LONGEST = 120;
  private static final int SHORTEST = 4;
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_WORD = 8;

  /** The buttons by their first character. */
  private static final Map<Character, List<String>> BUTTONS =
      Vocabulary.lines("page-buttons.txt").stream()
          .collect(Collectors.groupingBy(button -> button.charAt(0)));

  private static final CharacterSet FIRSTS = new CharacterSet();

  static {
    BUTTONS.keySet().forEach(FIRSTS::add);
  }

  private Toolbar() {}

  /** 2017-4-6 星期四 设为首页 加入收藏 手机版: two buttons make a bar. */
  static boolean isToolbar(String text) {
    return text.length() <= LONGEST && isFoldedToolbar(Folding.fold(text));
  }

  /** The same of a text that is folded. */
  static boolean isFoldedToolbar(String folded) {
    if (folded.length() > LONGEST || folded.length() < SHORTEST || folded.indexOf('。') >= 0) {
      return false;
    }
    String first = "";
    for (int i = 0; i < folded.length(); i++) {
      if (!FIRSTS.contains(folded.charAt(i))) {
        continue;
      }
      for (String button : BUTTONS.getOrDefault(folded.charAt(i), List.of())) {
        if (folded.startsWith(button, i) && !button.equals(first)) {
          if (!first.isEmpty()) {
            return true;
          }
          first = button;
        }
      }
    }
    return false;
  }

  /** 网站首页 | 政务公开 | 办事服务 | 互动交流: short words between bars, without a figure. */
  static boolean isMenu(String folded) {
    if (folded.length() > LONGEST || folded.indexOf('|') < 0) {
      return false;
    }
    String[] words = folded.split("\\|", -1);
    return words.length >= FEWEST_WORDS && Stream.of(words).allMatch(Toolbar::isMenuWord);
  }

  private static boolean isMenuWord(String word) {
    String bare = word.strip();
    return bare.length() <= LONGEST_WORD && bare.chars().noneMatch(Character::isDigit);
  }

  /** logo 首页 > 要闻 > 正文: the way to a page, wherever it begins. */
  static boolean isWay(String folded) {
    int at = folded.length() > LONGEST ? -1 : folded.indexOf("首页");
    int next = at + 2;
    while (at >= 0 && next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    return at >= 0 && next < folded.length() && ">»›→".indexOf(folded.charAt(next)) >= 0;
  }
}
