package org.countyreports.text.time;

/** Days counted from the one that the text is at: 第三天, 两天后, 3天前, 一周后. */
final class CountedDays {

  private static final int MOST = 60;
  private static final int WEEK = 7;

  /** The last characters of what has days of its own: 高考第二天, 艺术节第二天. */
  private static final String WITH_DAYS = "节假期会考赛展市入园集训动程学式第";

  private final Numeral numeral = new Numeral();

  /** Takes what stands at a place into a draft; false where nothing does. */
  boolean read(String text, int at, Draft draft) {
    if (text.startsWith("第", at)) {
      return ordinal(text, at, draft);
    }
    return Texts.isClauseStart(text, at) && counted(text, at, draft);
  }

  /** Where 第三天 at a place ends; the place itself where it stands not there. */
  static int endOfOrdinal(String text, int at) {
    Numeral numeral = new Numeral();
    boolean ordinal = text.startsWith("第", at) && numeral.read(text, at + 1);
    return ordinal && Texts.isAnyAt(text, numeral.end, "天日") ? numeral.end + 1 : at;
  }

  private boolean ordinal(String text, int at, Draft draft) {
    int end = endOfOrdinal(text, at);
    if (end == at || !isOfTheText(text, at) || !text.startsWith("天", end - 1)) {
      return false;
    }
    numeral.read(text, at + 1);
    boolean behindDay = Texts.isClauseStart(text, at) || numeral.value == 2;
    if (numeral.value < 2 || numeral.value > MOST || !behindDay) {
      return false;
    }
    draft.anchorAt(Anchor.SAME_DAY, numeral.value - 1);
    draft.end = end;
    return true;
  }

  private static boolean isOfTheText(String text, int at) {
    return !Texts.isAnyAt(text, at - 1, WITH_DAYS);
  }

  private boolean counted(String text, int at, Draft draft) {
    int value;
    int i;
    if (Texts.isAnyAt(text, at, "两")) {
      value = 2;
      i = at + 1;
    } else if (numeral.read(text, at)) {
      value = numeral.value;
      i = numeral.end;
    } else {
      return false;
    }
    boolean weeks = Texts.isAnyAt(text, i, "周");
    boolean fits = value >= 1 && value <= MOST && (weeks || Texts.isAnyAt(text, i, "天日"));
    i++;
    i += text.startsWith("之", i) || text.startsWith("以", i) ? 1 : 0;
    if (!fits || !Texts.isAnyAt(text, i, "后前") || !Texts.isClauseEnd(text, i + 1)) {
      return false;
    }
    int days = weeks ? value * WEEK : value;
    draft.anchorAt(Anchor.SAME_DAY, text.charAt(i) == '后' ? days : -days);
    draft.end = i + 1;
    return true;
  }
}
