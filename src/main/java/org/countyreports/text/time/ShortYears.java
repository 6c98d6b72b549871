package org.countyreports.text.time;

/** Years of two digits, where only a year can stand: 08年5月, 22年上半年, 23年末, 21至23年. */
final class ShortYears {

  private static final int CENTURY = 100;

  /** Two digits from here on are of the last century. */
  private static final int LAST_CENTURY = 50;

  private static final int MOST_BETWEEN = 15;

  /** In front of a number of years that have gone by: 近20年, 满18年. */
  private static final String DURATION = "近第满达超共逾余前约续期历隔工用了长整的有个过";

  private final Numeral numeral = new Numeral();
  private final Stretches stretches = new Stretches();

  /** The year; 0 where the number counts years. */
  int of(String text, int at, int unitAt, int value, boolean dated) {
    boolean free = !Texts.isAnyAt(text, at - 1, DURATION);
    boolean year = dated ? !goesOn(text, unitAt + 1) : isYear(text, at, unitAt + 1);
    return free && year ? full(value) : 0;
  }

  /** The first year of a pair that shares its unit: 21-23年; 0 where they are none. */
  int ofPair(String text, int at, int unitAt, int first, int last) {
    boolean alone = Texts.isClauseStart(text, at) && Texts.isAnyAt(text, unitAt + 1, ",期全每分两三四五累共");
    boolean digits = Character.isDigit(text.charAt(at)) && first >= 10 && last < CENTURY;
    boolean near = last > first && last - first <= MOST_BETWEEN;
    return alone && digits && near ? full(first) : 0;
  }

  private static int full(int value) {
    return (value >= LAST_CENTURY ? 1900 : 2000) + value;
  }

  /** 20年来, 15年间: years that have gone by. */
  private static boolean goesOn(String text, int at) {
    return Texts.isAnyAt(text, at, "来间内后前多龄里期级版款代");
  }

  private boolean isYear(String text, int at, int behind) {
    int i = Texts.skipSpaces(text, behind);
    if (numeral.read(text, i) && startsMonth(text, numeral.end)) {
      return true;
    }
    if (text.startsWith("度", i)) {
      return !text.startsWith("假", i + 1);
    }
    if (text.startsWith("分别", i) || text.startsWith("全年", i)) {
      return true;
    }
    boolean from = Texts.isAnyAt(text, at - 1, "自从");
    if (from && (text.startsWith("以来", i) || text.startsWith("至今", i) || text.startsWith("起", i))) {
      return true;
    }
    return isListed(text, i) || isStretch(text, i);
  }

  private boolean startsMonth(String text, int end) {
    if (text.startsWith("月", end)) {
      return true;
    }
    int link = Connectors.lengthAt(text, end);
    return link > 0 && numeral.read(text, end + link) && text.startsWith("月", numeral.end);
  }

  /** 22年、23年, 21年至23年. */
  private boolean isListed(String text, int at) {
    int link = Math.max(Connectors.lengthAt(text, at), Connectors.listLengthAt(text, at));
    return link > 0
        && numeral.read(text, at + link)
        && !numeral.chinese
        && numeral.length(at + link) == 2
        && text.startsWith("年", numeral.end)
        && !goesOn(text, numeral.end + 1);
  }

  private boolean isStretch(String text, int at) {
    Draft year = new Draft();
    year.year = full(0);
    year.end = at;
    return stretches.read(text, at, year) && !Texts.isAnyAt(text, year.end, "子薪蕴");
  }
}
