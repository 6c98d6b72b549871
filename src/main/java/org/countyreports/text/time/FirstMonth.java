package org.countyreports.text.time;

/** 元月 is January; 美元月均 and 5000元月薪 hold none. */
final class FirstMonth {

  static final String NAME = "元月";

  private static final String IN_FRONT = "年在于自从至到以截今明去";
  private static final String NOT_BEHIND = "均薪租息供费收嫂饼";

  private FirstMonth() {}

  /** Whether the name of the month stands at a place. */
  static boolean isAt(String text, int at) {
    return text.startsWith(NAME, at)
        && (Texts.isClauseStart(text, at) || IN_FRONT.indexOf(text.charAt(at - 1)) >= 0)
        && !Texts.isAnyAt(text, at + NAME.length(), NOT_BEHIND);
  }
}
