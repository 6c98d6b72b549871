package org.countyreports.text.time;

/** Holidays, which are more than a day: 国庆长假, 中秋小长假, 五一假期第三天, 国庆七天长假. */
final class Holidays {

  private static final String[] HOLIDAYS = {
    "小长假", "长假", "假期", "假日", "期间", "黄金周", "放假", "三天", "七天", "八天"
  };

  private static final String[] DAYS_WITHIN = {"首日", "首个", "最后一天", "末日", "次日", "前一天", "当天"};

  /** How many holidays may stand side by side: 中秋国庆双节假期. */
  private static final int MOST = 4;

  private Holidays() {}

  /** Where the holiday ends that begins with a feast at a place; -1 where none does. */
  static int endAt(String text, int at) {
    int i = at;
    for (int n = 0; n < MOST; n++) {
      TimeWord word = TimeWords.at(text, i);
      if (word == null || !isFeast(word.sense())) {
        break;
      }
      i += word.text().length();
      i += Texts.isAnyAt(text, i, "、和”\"") ? 1 : 0;
    }
    i += text.startsWith("双节", i) ? 2 : 0;
    int end = i == at ? -1 : holidayEnd(text, i);
    return end < 0 ? -1 : dayWithin(text, end);
  }

  private static boolean isFeast(TimeWord.Sense sense) {
    return switch (sense) {
      case FEAST, LUNAR_FEAST, LUNAR_DAY, TERM_FEAST -> true;
      default -> false;
    };
  }

  private static int holidayEnd(String text, int at) {
    int end = -1;
    int i = at;
    for (int n = 0; n < 2; n++) {
      for (String holiday : HOLIDAYS) {
        if (text.startsWith(holiday, i)) {
          i += holiday.length();
          end = i;
          break;
        }
      }
    }
    return end;
  }

  /** 假期第三天, 长假首日: a day of the holiday, whose date stands elsewhere. */
  static int dayWithin(String text, int at) {
    boolean holiday = Texts.isAnyAt(text, at - 1, "假期日周间");
    for (String day : DAYS_WITHIN) {
      if (holiday && text.startsWith(day, at)) {
        return at + day.length();
      }
    }
    return holiday ? CountedDays.endOfOrdinal(text, at) : at;
  }
}
