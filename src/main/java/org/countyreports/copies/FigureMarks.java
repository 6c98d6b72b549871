package org.countyreports.copies;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/**
 * The marks of a report's figures, by which reports that state the same are found however their
 * texts differ. The more digits a number has, the less else must be the same; numbers of one digit
 * are anywhere and mark nothing. They are odd, as those of texts are even.
 */
public final class FigureMarks {

  private static final int DIGITS_WITHOUT_PLACE = 4;
  private static final int DIGITS_WITHOUT_WORDS = 3;
  private static final int LEAST_DIGITS = 2;

  /** Letters in front of the number that are the same in most ways of saying it. */
  private static final int WORDS = 2;

  /** A long table marks a report with the least of its marks. */
  private static final int MOST = 64;

  private FigureMarks() {}

  /** The figure of a statement. */
  public record Figure(String quote, BigDecimal value, String unit, String place) {}

  /** The marks of some figures in ascending order. */
  public static long[] of(List<Figure> figures) {
    TreeSet<Long> marks = new TreeSet<>();
    for (Figure each : figures) {
      int digits = digits(each.value());
      if (digits >= LEAST_DIGITS) {
        marks.add(mark(each, digits));
        if (marks.size() > MOST) {
          marks.pollLast();
        }
      }
    }
    return marks.stream().mapToLong(Long::longValue).toArray();
  }

  /** Whether a mark is that of a figure. */
  public static boolean is(long mark) {
    return (mark & 1) != 0;
  }

  /** How many digits tell a number from others: those in front of its zeros. */
  static int digits(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
  }

  private static long mark(Figure figure, int digits) {
    StringBuilder key = new StringBuilder();
    key.append(figure.value().stripTrailingZeros().toPlainString()).append('|');
    key.append(figure.unit()).append('|');
    if (digits < DIGITS_WITHOUT_PLACE) {
      key.append(figure.place()).append('|');
    }
    if (digits < DIGITS_WITHOUT_WORDS) {
      key.append(words(figure.quote()));
    }
    return ShingleHashes.of(key.toString(), key.length())[0] | 1;
  }

  /** The letters right in front of the number, else those behind it. */
  private static String words(String quote) {
    String text = ComparableText.of(quote);
    int number = 0;
    while (number < text.length() && !Wording.isNumeral(text.charAt(number))) {
      number++;
    }
    String before = text.substring(Math.max(0, number - WORDS), number);
    if (!before.isEmpty()) {
      return before;
    }
    String behind = Wording.letters(text);
    return behind.substring(0, Math.min(WORDS, behind.length()));
  }
}
