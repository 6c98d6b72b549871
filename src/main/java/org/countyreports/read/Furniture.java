package org.countyreports.read;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.countyreports.text.CharacterSet;
import org.countyreports.text.Trie;

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

  // 2楼 山里人 2013-4-22, #3楼: the number alone, or with name and date
  private static final Pattern REPLY =
      Pattern.compile("(?:#|第)?\\d{1,4}#?楼(?:$|[ :|].{0,20}\\d{1,2}[-/月]\\d{1,2})");

  private static final CharacterSet BARS = CharacterSet.of("丨│┃∣");

  private static final String EDGES = "([【>*·■●◆★|-「『 ↑↓▲▼△▽→←↗☞☟○◎□►▶";

  private static final Trie DROPS = new Trie();
  private static final Trie STOPS = new Trie();
  private static final Set<String> WHOLE = new HashSet<>();
  private static final Set<String> WHOLE_STOPS = new HashSet<>();

  static {
    for (String line : Vocabulary.lines("page-furniture.txt")) {
      int space = line.indexOf(' ');
      String words = Folding.fold(line.substring(space + 1));
      switch (line.substring(0, space)) {
        case "drop" -> DROPS.put(words, 0);
        case "stop" -> STOPS.put(words, 0);
        case "end" -> WHOLE_STOPS.add(words);
        default -> WHOLE.add(words);
      }
    }
  }

  private Furniture() {}

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
    if (isStop(head, start) || WHOLE_STOPS.contains(bare) || isReply(head)) {
      return Kind.STOP;
    }
    boolean drop =
        head.length() <= LONGEST_DROP
            && (beginsWith(DROPS, head, start) || beginsWith(DROPS, head, 0));
    boolean bar =
        Toolbar.isFoldedToolbar(head)
            || Toolbar.isWay(head)
            || Pages.isPages(head)
            || Rights.isAddress(head)
            || Rights.isOfPaper(head)
            || Counters.isCounter(head)
            || Toolbar.isMenu(head);
    return drop || bar || WHOLE.contains(bare) ? Kind.DROP : Kind.NONE;
  }

  /** 编辑丨谭明: bars that stand for a colon. */
  private static String bars(String head) {
    return BARS.meets(head)
        ? head.replace('丨', ':').replace('│', ':').replace('┃', ':').replace('∣', ':')
        : head;
  }

  /** 1楼 山里人 2013-4-22 22:01: what follows is what readers said. */
  private static boolean isReply(String head) {
    return head.length() <= LONGEST_STOP
        && head.indexOf('楼') > 0
        && REPLY.matcher(head).lookingAt();
  }

  private static boolean isStop(String head, int start) {
    if (Rights.isNotice(head)) {
      return true;
    }
    return beginsWith(STOPS, head, start) && (head.length() <= LONGEST_STOP || !head.contains("。"));
  }

  private static boolean beginsWith(Trie words, String text, int at) {
    return words.longestAt(text, at, text.length()) != Trie.NONE;
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
