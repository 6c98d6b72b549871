package org.countyreports.read;

/** Tells lines that may be a headline from those that say something else. */
final class TitleLines {

  private static final int LONGEST = 120;
  private static final int SHORTEST = 4;

  private TitleLines() {}

  /** Whether a line may be the headline of a report. */
  static boolean mayBeHeadline(Line line) {
    String text = line.text();
    return !line.isLink()
        && !line.isTable()
        && text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.indexOf('。') < 0
        && !isSalutation(text)
        && !isEntry(text)
        && !ImprintWords.isNoise(text)
        && !DocumentNumbers.isNumber(text)
        && line.furniture() == Furniture.Kind.NONE
        && line.imprint().filter(h -> !h.guessed()).isEmpty();
  }

  /** Whether a line says something else for sure. */
  static boolean isSaid(Line line) {
    return line.furniture() != Furniture.Kind.NONE
        || line.isLink()
        || line.text().length() < SHORTEST
        || isSalutation(line.text())
        || isEntry(line.text())
        || ImprintWords.isNoise(line.text())
        || DocumentNumbers.isNumber(line.text())
        || line.imprint().filter(Imprint::strong).isPresent();
  }

  /** • 公共卫生 in a table of what a document is; ：张三 behind a label that was cut off. */
  private static boolean isEntry(String text) {
    return "•:：".indexOf(text.charAt(0)) >= 0;
  }

  /** 各乡镇人民政府： */
  private static boolean isSalutation(String text) {
    return text.endsWith("：") || text.endsWith(":");
  }
}
