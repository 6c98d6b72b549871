package org.countyreports.text;

/** What 分别 and 依次 say: the figures behind belong to what is listed before, one to one. */
public final class InTurn {

  /** A word farther in front of a figure says nothing about it. */
  public static final int FARTHEST = 160;

  /** Length of either word. */
  public static final int LENGTH = 2;

  private InTurn() {}

  /** Offset of the first such word of a text; -1 where it has none. */
  public static int firstIn(String text) {
    int each = text.indexOf("分别");
    int next = text.indexOf("依次");
    return each < 0 || next < 0 ? Math.max(each, next) : Math.min(each, next);
  }

  private static boolean isAt(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return switch (text.charAt(at)) {
      case '分' -> next == '别';
      case '依' -> next == '次';
      default -> false;
    };
  }

  /** Offset of the last such word of the sentence that begins by an offset; -1 where none does. */
  public static int wordBefore(String text, int offset) {
    int limit = Math.max(0, offset - FARTHEST);
    for (int i = Math.min(offset, text.length() - 1); i >= limit; i--) {
      if (isAt(text, i)) {
        return i;
      }
      if (i < offset && endsSentence(text.charAt(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether no sentence ends in {@code [from,to)}. */
  public static boolean isOneSentence(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (endsSentence(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many numbers stand in {@code [from,to)}. */
  public static int numbersIn(String text, int from, int to) {
    int numbers = 0;
    boolean in = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean digit = Digits.is(c) || (in && (c == '.' || partsThousands(text, i, to)));
      numbers += digit && !in ? 1 : 0;
      in = digit;
    }
    return numbers;
  }

  /** 1 500 and 1,500 are one number. */
  private static boolean partsThousands(String text, int at, int to) {
    char c = text.charAt(at);
    return (c == ' ' || c == ',')
        && at + 3 < to
        && Digits.is(text.charAt(at + 1))
        && Digits.is(text.charAt(at + 2))
        && Digits.is(text.charAt(at + 3));
  }

  private static boolean endsSentence(char c) {
    return switch (c) {
      case '。', ';', '!', '?', '\n' -> true;
      default -> false;
    };
  }
}
