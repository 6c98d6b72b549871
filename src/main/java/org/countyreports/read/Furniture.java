package org.countyreports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines that are part of the page and not of any report on it. */
final class Furniture {

  /** What a line is to the report around it. */
  enum Kind {
    /** Not furniture. */
    NONE,
    /** Left out alone. */
    DROP,
    /** Left out with all that follows it. */
    STOP
  }

  /** Longer lines are prose, however they begin. */
  private static final int LONGEST_STOP = 40;

  private static final int LONGEST_DROP = 120;

  private static final String BARS = "丨│┃∣";

  private static final String EDGES = "([【>*·■●◆★|-「『 ↑↓▲▼△▽→←↗☞☟○◎□►▶";

  private static final Map<Character, List<String>> DROPS = new HashMap<>();
  private static final Map<Character, List<String>> STOPS = new HashMap<>();
  private static final Set<String> WHOLE = new HashSet<>();
  private static final Set<String> WHOLE_STOPS = new HashSet<>();

  static {
    for (String line : Vocabulary.lines("page-furniture.txt")) {
      int space = line.indexOf(' ');
      String words = Folding.fold(line.substring(space + 1));
      switch (line.substring(0, space)) {
        case "drop" -> add(DROPS, words);
        case "stop" -> add(STOPS, words);
        case "end" -> WHOLE_STOPS.add(words);
        default -> WHOLE.add(words);
      }
    }
  }

  private Furniture() {}

  private static void add(Map<Character, List<String>> index, String words) {
    index.computeIfAbsent(words.charAt(0), c -> new ArrayList<>()).add(words);
  }

  /** What a line is. */
  static Kind kindOf(String text) {
    String head = bars(Folding.fold(text.substring(0, Math.min(text.length(), LONGEST_DROP + 1))));
    int start = 0;
    while (start < head.length() && EDGES.indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    if (start == head.length()) {
      return head.isEmpty() ? Kind.NONE : Kind.DROP;
    }
    String bare = head.length() > LONGEST_STOP ? "" : strip(head.substring(start));
    if (isStop(head, start) || WHOLE_STOPS.contains(bare)) {
      return Kind.STOP;
    }
    boolean drop =
        head.length() <= LONGEST_DROP
            && (startsWithAny(DROPS, head, start) || startsWithAny(DROPS, head, 0));
    boolean bar =
        Toolbar.isFoldedToolbar(head)
            || Toolbar.isWay(head)
            || Pages.isPages(head)
            || Rights.isAddress(head)
            || Toolbar.isMenu(head);
    return drop || bar || WHOLE.contains(bare) ? Kind.DROP : Kind.NONE;
  }

  /** 编辑丨谭明: bars that stand for a colon. */
  private static String bars(String head) {
    for (int i = 0; i < head.length(); i++) {
      if (BARS.indexOf(head.charAt(i)) >= 0) {
        return head.replace('丨', ':').replace('│', ':').replace('┃', ':').replace('∣', ':');
      }
    }
    return head;
  }

  private static boolean isStop(String head, int start) {
    if (Rights.isNotice(head)) {
      return true;
    }
    return startsWithAny(STOPS, head, start)
        && (head.length() <= LONGEST_STOP || !head.contains("。"));
  }

  private static boolean startsWithAny(Map<Character, List<String>> index, String text, int at) {
    for (String words : index.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(words, at)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a line without what some sites put behind them: 评论(13), 参考文献[编辑]. */
  private static String strip(String text) {
    int open = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    int end = open > 0 ? open : text.length();
    while (end > 0 && ")]】」』> (:0123456789条-—".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
