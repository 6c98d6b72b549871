package org.countyreports.copies;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.countyreports.text.CharacterForms;

/** The hours up to which the figures of a text count: 截至7月8日17时, 截至下午6时. */
public final class AsOfHours {

  private static final int NOON = 12;
  private static final int DAY = 24;
  private static final String NUMERALS = "零一二三四五六七八九";
  private static final List<String> AS_OF = StatementWords.of("as-of");
  private static final Pattern HOUR =
      Pattern.compile(
          "(?:"
              + String.join("|", AS_OF)
              + ")[^，。；;,\\n]{0,16}?("
              + String.join("|", StatementWords.of("afternoon"))
              + ")?([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:时|点|:[0-9]{2})");

  private final int[] starts;
  private final int[] ends;
  private final int[] hours;

  private AsOfHours(int[] starts, int[] ends, int[] hours) {
    this.starts = starts;
    this.ends = ends;
    this.hours = hours;
  }

  /** The hours told in a text. */
  public static AsOfHours of(String text) {
    if (AS_OF.stream().noneMatch(text::contains)) {
      return new AsOfHours(new int[0], new int[0], new int[0]);
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(CharacterForms.fold(text.charAt(i)));
    }
    List<int[]> found = HOUR.matcher(folded).results().map(hour -> span(folded, hour)).toList();
    return new AsOfHours(
        found.stream().mapToInt(each -> each[0]).toArray(),
        found.stream().mapToInt(each -> each[1]).toArray(),
        found.stream().mapToInt(each -> each[2]).toArray());
  }

  private static int[] span(CharSequence text, MatchResult hour) {
    int end = hour.end();
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    int told = number(hour.group(2));
    boolean late = hour.group(1) != null && told < NOON;
    return new int[] {hour.start(), end, Math.min(DAY, late ? told + NOON : told)};
  }

  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int ten = written.indexOf('十');
    int ones = Math.max(0, NUMERALS.indexOf(written.charAt(written.length() - 1)));
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : Math.max(0, NUMERALS.indexOf(written.charAt(0)));
    return tens * 10 + ones;
  }

  /** The hour that a figure counts up to; {@link Statement#NO_HOUR} where its line tells none. */
  public int at(int offset) {
    for (int i = starts.length - 1; i >= 0; i--) {
      if (starts[i] <= offset) {
        return offset <= ends[i] ? hours[i] : Statement.NO_HOUR;
      }
    }
    return Statement.NO_HOUR;
  }
}
