package org.countyreports.text.time;

import org.jspecify.annotations.Nullable;

/** Years that are counted behind the last of them: 2021、2022两年, 2020、2021和2022三年. */
final class YearsTogether {

  private static final String COUNTS = "两三四五";

  private final Numeral numeral = new Numeral();

  /** The stretch of the years from the first to the last; null where none begins at a place. */
  @Nullable TimeSpan at(String text, int at) {
    int first = 0;
    int count = 0;
    int i = at;
    while (numeral.read(text, i) && !numeral.chinese && isNext(first, count)) {
      first = count == 0 ? numeral.value : first;
      count++;
      i = numeral.end;
      if (!Texts.isAnyAt(text, i, "、和及与")) {
        break;
      }
      i++;
    }
    boolean counted =
        count > 1
            && i < text.length()
            && COUNTS.indexOf(text.charAt(i)) == count - 2
            && text.startsWith("年", i + 1);
    return counted
        ? new TimeSpan(at, i + 2, TimeKind.RANGE, year(first), year(first + count - 1))
        : null;
  }

  private boolean isNext(int first, int count) {
    return count == 0 ? NumericDates.isYear(numeral.value) : numeral.value == first + count;
  }

  private static Moment year(int year) {
    return new Moment(year, 0, 0, -1, Anchor.NONE, 0);
  }
}
