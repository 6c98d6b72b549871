package org.countyreports.text.time;

import org.countyreports.text.Digits;

/** Days without a month: 24日 is a date, 3日内 and 第3日 are none. */
final class BareDays {

  private static final String NOT_BEHIND = "第每近满达超共逾余仅前约续期时足计限隔周这该几数";
  private static final String NOT_IN_FRONT_OF = "内游龄均报刊课后之前的谈照程子化";
  private static final String BEHIND = "电讯截至到自从于在,";
  private static final String IN_FRONT_OF = ",电讯起至到-—~上中下凌晚早夜清0123456789十二";

  private BareDays() {}

  /** Whether the number at a place with 日 or 号 behind is the day of a month. */
  static boolean isDate(String text, int at, int unitAt) {
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    if (text.startsWith("以", unitAt + 1) && !Texts.isAnyAt(text, unitAt + 2, "来前后")) {
      return false;
    }
    if (NOT_BEHIND.indexOf(before) >= 0 || Texts.isAnyAt(text, unitAt + 1, NOT_IN_FRONT_OF)) {
      return text.startsWith("前", unitAt + 1) && BEHIND.indexOf(before) >= 0;
    }
    if (text.charAt(unitAt) == '号') {
      return Texts.isClauseStart(text, at) && isPartOfDay(text, unitAt + 1);
    }
    boolean short1 = unitAt - at == 1;
    boolean chinese = !Digits.is(text.charAt(at));
    if (!(short1 && chinese)) {
      return true;
    }
    return (Texts.isClauseStart(text, at) || BEHIND.indexOf(before) >= 0)
        && Texts.isAnyAt(text, unitAt + 1, IN_FRONT_OF);
  }

  private static boolean isPartOfDay(String text, int at) {
    TimeWord word = TimeWords.at(text, at);
    return word != null && word.sense() == TimeWord.Sense.PART;
  }
}
