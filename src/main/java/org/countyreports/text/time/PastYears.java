package org.countyreports.text.time;

/** Stretches up to now that have no days: 近三年, 过去五年, 最近两周, 八年间, 三年多来, 五年来. */
final class PastYears {

  private static final String[] LAST = {"最近", "过去", "近", "这"};
  private static final String[] UNITS = {"个月", "年", "周", "天", "日", "个星期", "个季度"};
  private static final String[] BEHIND = {
    "多时间里", "多来", "以来", "多时间", "时间里", "时间", "间", "来", "里", "下来"
  };

  private final Numeral numeral = new Numeral();

  /** Where the stretch at a place ends; -1 where none stands there. */
  int endAt(String text, int at) {
    int i = at;
    for (String last : LAST) {
      if (text.startsWith(last, at)) {
        i = at + last.length();
        break;
      }
    }
    boolean told = i > at;
    if (!Texts.isClauseStart(text, at) && !(told && Texts.isAnyAt(text, at - 1, "在的据"))) {
      return -1;
    }
    int unit = unitEnd(text, i);
    if (unit < 0) {
      return -1;
    }
    int end = behind(text, unit);
    boolean years = text.charAt(unit - 1) == '年' || text.charAt(unit - 1) == '月';
    return told || (end > unit && years) ? end : -1;
  }

  private int unitEnd(String text, int at) {
    int i = at;
    if (Texts.isAnyAt(text, at, "两几数")) {
      i = at + 1;
    } else if (numeral.read(text, at) && numeral.value < 100) {
      i = numeral.end;
    }
    if (i == at) {
      return -1;
    }
    i += Texts.isAnyAt(text, i, "多余") ? 1 : 0;
    for (String unit : UNITS) {
      if (text.startsWith(unit, i)) {
        return i + unit.length();
      }
    }
    return -1;
  }

  private static int behind(String text, int at) {
    for (String word : BEHIND) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }
}
