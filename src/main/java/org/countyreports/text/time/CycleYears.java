package org.countyreports.text.time;

/** Years by stem and branch: 辛丑年, 辛丑牛年. */
final class CycleYears {

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
  private static final int CYCLE = 60;

  private CycleYears() {}

  /** Takes the year that stands at a place into a draft; false where none does. */
  static boolean read(String text, int at, Draft draft) {
    int stem = at < text.length() ? STEMS.indexOf(text.charAt(at)) : -1;
    int branch = stem < 0 || at + 1 >= text.length() ? -1 : BRANCHES.indexOf(text.charAt(at + 1));
    if (branch < 0 || (branch - stem) % 2 != 0) {
      return false;
    }
    int i = at + 2;
    i += i < text.length() && ANIMALS.indexOf(text.charAt(i)) == branch ? 1 : 0;
    if (!text.startsWith("年", i)) {
      return false;
    }
    int year = stem;
    while (year % BRANCHES.length() != branch) {
      year += STEMS.length();
    }
    draft.anchorAt(Anchor.CYCLE_YEAR, year % CYCLE);
    draft.calendar = Almanac.LUNAR;
    draft.end = i + 1;
    return true;
  }

  /** Whether a year may begin with a character. */
  static boolean mayBegin(char c) {
    return STEMS.indexOf(c) >= 0;
  }
}
