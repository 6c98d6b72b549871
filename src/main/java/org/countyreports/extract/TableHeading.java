package org.countyreports.extract;

import org.jspecify.annotations.Nullable;

/**
 * The words of a heading and the unit that stands with them: 产值（万元）, 产量/吨, 比上年±%.
 *
 * @param text the words, without unit and spaces
 * @param unit the unit; null where it gives none
 */
record TableHeading(String text, @Nullable TableUnit unit) {

  private static final int LONGEST = 60;
  private static final int MOST_BRACKETS = 3;
  private static final String LABEL = "单位";

  /** The heading that a cell is. */
  static TableHeading of(String cell, Classifiers classifiers) {
    String folded = TableHeadings.folded(cell);
    if (cell.length() > LONGEST) {
      return new TableHeading(TableHeadings.squeezed(cell), null);
    }
    TableHeading found = inBrackets(cell, folded, classifiers);
    if (found == null) {
      found = percent(cell, folded, classifiers);
    }
    if (found == null) {
      found = behindMark(cell, folded, classifiers);
    }
    return found == null ? new TableHeading(TableHeadings.squeezed(cell), null) : found;
  }

  private static @Nullable TableHeading inBrackets(
      String cell, String folded, Classifiers classifiers) {
    int close = folded.lastIndexOf(')');
    for (int i = 0; i < MOST_BRACKETS && close > 0; i++) {
      int open = folded.lastIndexOf('(', close);
      if (open < 0) {
        return null;
      }
      String inside = folded.substring(open + 1, close);
      int named = inside.lastIndexOf(':');
      TableUnit unit = TableUnit.of(inside.substring(named + 1), classifiers);
      if (unit == null) {
        unit = TableUnit.ofScale(inside, folded.substring(0, open).strip(), classifiers);
      }
      if (unit != null) {
        return parsed(cell.substring(0, open) + cell.substring(close + 1), unit);
      }
      close = folded.lastIndexOf(')', open - 1);
    }
    return null;
  }

  /** 增长%, 比上年±%. */
  private static @Nullable TableHeading percent(
      String cell, String folded, Classifiers classifiers) {
    if (!folded.endsWith("%")) {
      return null;
    }
    int end = folded.length() - 1;
    while (end > 0 && "±+-/ ".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    TableUnit unit = TableUnit.of("%", classifiers);
    return unit == null ? null : parsed(cell.substring(0, end), unit);
  }

  /** 产量/吨, 产值:万元, 面积 亩, 资金 单位:万元. */
  private static @Nullable TableHeading behindMark(
      String cell, String folded, Classifiers classifiers) {
    int mark = folded.length() - 1;
    while (mark > 0 && "/:,、 ".indexOf(folded.charAt(mark)) < 0) {
      mark--;
    }
    TableUnit unit = mark > 0 ? TableUnit.of(folded.substring(mark + 1), classifiers) : null;
    int end = folded.startsWith(LABEL, mark - LABEL.length()) ? mark - LABEL.length() : mark;
    return unit == null ? null : parsed(cell.substring(0, end), unit);
  }

  private static TableHeading parsed(String words, TableUnit unit) {
    return new TableHeading(TableHeadings.squeezed(words), unit);
  }
}
