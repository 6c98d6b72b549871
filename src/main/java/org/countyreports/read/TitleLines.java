package org.countyreports.read;

import java.util.Set;

/** Tells lines that may be a headline from those that say something else. */
final class TitleLines {

  private static final int LONGEST = 120;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_LINK = 6;
  private static final int LONGEST_SHORT = 8;

  private static final Set<String> DOCUMENTS = Set.copyOf(Vocabulary.lines("head-documents.txt"));

  private TitleLines() {}

  /** Whether a line may be the headline of a report. */
  static boolean mayBeHeadline(Line line) {
    String text = line.text();
    return !line.isLink()
        && !line.isTable()
        && !line.isAside()
        && text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.indexOf('。') < 0
        && !isSalutation(text)
        && !isEntry(text)
        && !Columns.isColumn(text)
        && !Columns.isSite(text)
        && !DocumentNumbers.isNumber(text)
        && line.furniture() == Furniture.Kind.NONE
        && line.imprint().filter(h -> !h.guessed()).isEmpty();
  }

  /** Whether a line may be a headline of two or three characters: 喜雨, 公 告. */
  static boolean isShort(Line line) {
    String text = line.text().length() > LONGEST_SHORT ? "" : Folding.squeeze(line.text());
    boolean sure = line.isHeading() && line.emphasis() < Line.BOLD;
    return text.length() > 1
        && text.length() < SHORTEST
        && Folding.isHan(text, SHORTEST)
        && !isEntry(text)
        && !line.isLink()
        && !line.isTable()
        && !line.isAside()
        && !Columns.isColumn(text)
        && line.furniture() == Furniture.Kind.NONE
        && (sure || DOCUMENTS.contains(text) || (!Names.isPerson(text) && !Places.isPlace(text)));
  }

  /** Whether a line is a heading that leads to the page it heads. */
  static boolean isLinkedHeading(Line line) {
    return line.isLink()
        && line.isHeading()
        && line.emphasis() < Line.TITLE_CLASS
        && line.text().length() >= SHORTEST_LINK
        && mayBeHeadline(line.withText(line.text(), 0));
  }

  /** Whether a line says something else for sure. */
  static boolean isSaid(Line line) {
    return line.furniture() != Furniture.Kind.NONE
        || line.isLink()
        || line.isAside()
        || line.text().length() < SHORTEST
        || isSalutation(line.text())
        || isEntry(line.text())
        || Columns.isColumn(line.text())
        || Columns.isSite(line.text())
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
