package org.countyreports.text.time;

/** Times of day: 21时, 12点50分, 七时二十六分, 21:00, 06时33分02.6秒. */
final class Clocks {

  private final Numeral numeral = new Numeral();

  /**
   * Reads a time of day; false where none stands there.
   *
   * @param trusted whether a date or part of a day stands in front, so that 4点 and 一时 are meant so
   */
  boolean read(String text, int at, boolean trusted, Draft draft) {
    if (!numeral.read(text, at) || numeral.value > 24 || numeral.end >= text.length()) {
      return false;
    }
    boolean sure = trusted || numeral.length(at) > 1 || !numeral.chinese;
    int hour = numeral.value;
    int mark = numeral.end;
    char unit = text.charAt(mark);
    int end = -1;
    if (unit == ':' && !numeral.chinese) {
      end = minutes(text, mark + 1, true);
    } else if (unit == '时' && !follows(text, mark + 1, "速期代尚候")) {
      end = sure || minutes(text, mark + 1, false) > 0 ? mark + 1 : -1;
    } else if (unit == '点' && (trusted || isClockPoint(text, mark + 1))) {
      end = mark + 1;
    }
    if (end < 0) {
      return false;
    }
    draft.hour = hour;
    draft.end = tail(text, end);
    return true;
  }

  /**
   * Reads an hour that waits for its unit behind a second one: 0—24时; false where there is none.
   */
  boolean readOpen(String text, int at, Draft draft) {
    if (!numeral.read(text, at) || numeral.value > 24) {
      return false;
    }
    int hour = numeral.value;
    int end = numeral.end;
    int link = Connectors.lengthAt(text, end);
    if (link == 0 || !numeral.read(text, end + link) || numeral.value > 24) {
      return false;
    }
    if (!follows(text, numeral.end, "时点") || follows(text, numeral.end + 1, "速期代")) {
      return false;
    }
    draft.hour = hour;
    draft.end = end;
    return true;
  }

  /** 12点50 and 9点半 are times, 3点要求 are demands. */
  private boolean isClockPoint(String text, int at) {
    return follows(text, at, "半整许钟") || minutes(text, at, false) > 0;
  }

  /** Where the minutes at a place end, -1 where none stand there. */
  private int minutes(String text, int at, boolean twoDigits) {
    if (!numeral.read(text, at) || numeral.value > 59) {
      return -1;
    }
    if (twoDigits && numeral.length(at) != 2) {
      return -1;
    }
    return twoDigits || follows(text, numeral.end, "分") ? numeral.end : -1;
  }

  /** Takes minutes, seconds and words like 许 along. */
  private int tail(String text, int from) {
    int end = from;
    int next = minutes(text, end, false);
    if (next > 0) {
      end = next + 1;
    } else if (text.charAt(end - 1) == '点' && numeral.read(text, end) && numeral.value < 60) {
      end = numeral.length(end) == 2 ? numeral.end : end;
    } else if (follows(text, end, ":")) {
      int seconds = minutes(text, end + 1, true);
      end = seconds > 0 ? seconds : end;
    }
    if (text.charAt(end - 1) == '分') {
      end = seconds(text, end);
    }
    while (follows(text, end, "半整许钟")) {
      end++;
    }
    return end;
  }

  private int seconds(String text, int at) {
    if (!numeral.read(text, at)) {
      return at;
    }
    int end = numeral.end;
    if (follows(text, end, ".") && numeral.read(text, end + 1)) {
      end = numeral.end;
    }
    return follows(text, end, "秒") ? end + 1 : at;
  }

  private static boolean follows(String text, int at, String any) {
    return at < text.length() && any.indexOf(text.charAt(at)) >= 0;
  }
}
