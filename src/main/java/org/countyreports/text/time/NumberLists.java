package org.countyreports.text.time;

/** Numbers that share their unit: 11、12月, 3月5、6日, 2021、2022和2023年. */
final class NumberLists {

  private static final int MOST = 12;
  private static final String MARKS = "、和及与";

  private final Numeral numeral = new Numeral();

  /** Offset behind the first number, its unit and each mark, of the last list looked at. */
  private int lastAt;

  private boolean consecutive;
  private int unitAt;
  private int members;

  /**
   * How far behind the first number the last one begins where each follows the one before; else 0.
   */
  int linkToLast(String text, int at) {
    if (!read(text, at) || !consecutive) {
      return 0;
    }
    numeral.read(text, at);
    return lastAt - numeral.end;
  }

  /** The first of a list of years that do not follow each other; null where none stands there. */
  @org.jspecify.annotations.Nullable
  TimeSpan first(String text, int at) {
    if (!read(text, at) || consecutive) {
      return null;
    }
    boolean years = text.charAt(unitAt) == '年';
    boolean months = text.charAt(unitAt) == '月' && members > 2;
    if (!years && !months) {
      return null;
    }
    numeral.read(text, at);
    Moment moment =
        new Moment(years ? numeral.value : 0, years ? 0 : numeral.value, 0, -1, Anchor.NONE, 0);
    return new TimeSpan(at, numeral.end, TimeKind.DATE, moment, moment);
  }

  private boolean read(String text, int at) {
    int i = at;
    int before = 0;
    boolean chinese = false;
    consecutive = true;
    members = 0;
    while (members < MOST && numeral.read(text, i)) {
      consecutive &= members == 0 || numeral.value == before + 1;
      if (members > 0 && (numeral.chinese != chinese || numeral.value <= before)) {
        return false;
      }
      chinese = numeral.chinese;
      before = numeral.value;
      lastAt = i;
      members++;
      if (!Texts.isAnyAt(text, numeral.end, MARKS)) {
        break;
      }
      i = numeral.end + 1;
    }
    unitAt = members > 1 ? MomentReader.unitOf(text, numeral.end) : text.length();
    boolean year = Texts.isAnyAt(text, unitAt, "年") && NumericDates.isYear(before);
    return year || Texts.isAnyAt(text, unitAt, "日月");
  }
}
