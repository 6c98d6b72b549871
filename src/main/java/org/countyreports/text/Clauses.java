package org.countyreports.text;

/** Where clauses begin and end in a folded text. */
public final class Clauses {

  /** Longest clause: text without any mark is cut, so that a search stays short. */
  private static final int LONGEST = 200;

  private Clauses() {}

  /** Start of the clause that holds an offset, not before {@code limit}. */
  public static int startAt(String text, int offset, int limit) {
    int i = offset;
    int first = Math.max(limit, offset - LONGEST);
    while (i > first && !isEnd(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /**
   * End of the clause that holds an offset, its closing mark left out, not behind {@code limit}.
   */
  public static int endAt(String text, int offset, int limit) {
    int i = offset;
    int last = Math.min(limit, offset + LONGEST);
    while (i < last && !isEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isEnd(char c) {
    return switch (c) {
      case ',', '，', ';', '；', ':', '：', '。', '!', '?', '！', '？', '\n' -> true;
      default -> false;
    };
  }
}
