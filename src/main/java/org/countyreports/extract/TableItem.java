package org.countyreports.extract;

import org.countyreports.text.Digits;

/**
 * What a cell is about, put together from its headings.
 *
 * @param thing what is counted or measured; empty where no heading names it
 * @param change the words of a change: 比上年增长; empty where it is none
 */
record TableItem(String thing, String change) {

  private static final int LONGEST_PREFIX = 12;

  /** The whole of it. */
  String text() {
    return thing.contains(change) ? thing : thing + change;
  }

  /**
   * The item of a cell.
   *
   * @param above what its column says
   * @param front the heading of its row
   * @param base the thing of the last column in front that is no change
   * @param title what caption and headline name
   */
  static TableItem of(TableColumn above, TableLabel front, String base, Title title) {
    return new TableItem(thing(above, front, base, title), above.change());
  }

  private static String thing(TableColumn above, TableLabel front, String base, Title title) {
    boolean named = front.kind() == TableLabel.Kind.THING;
    boolean place = isPlace(above, front) || isHolder(above, front);
    if (named && (above.name().isEmpty() || place)) {
      return isMeasured(above.measure()) || isBand(front.text())
          ? join(front.text(), above.measure())
          : front.text();
    }
    if (named) {
      return join(front.text(), above.name());
    }
    if (!above.name().isEmpty() && !place) {
      return above.name() + rest(above);
    }
    if (!above.change().isEmpty() && !base.isEmpty()) {
      return base;
    }
    String name = title.of(above.measure());
    String counted =
        above.measure().endsWith("数")
            ? above.measure().substring(0, above.measure().length() - 1)
            : above.measure();
    String general = name + (name.contains(counted) ? "" : above.measure());
    return general.isEmpty() ? front.text() : general;
  }

  /** 受益村（个） beside the names of towns counts villages. */
  private static boolean isPlace(TableColumn above, TableLabel front) {
    boolean counted = above.unit() != null && front.kind() == TableLabel.Kind.HOLDER;
    return !counted && TableLabel.isPlace(TableHeadings.folded(above.name()));
  }

  /**
   * What stands above a table.
   *
   * @param caption what its caption names; empty where it names nothing
   * @param headline what the headline of the article names; empty where it names nothing
   */
  record Title(String caption, String headline) {

    /** The one that tells what a measure is of: 捐款 of 金额; 户数 needs no headline. */
    String of(String measure) {
      boolean clear = !measure.isEmpty() && !isMeasured(measure);
      return caption.isEmpty() && !clear ? headline : caption;
    }
  }

  /** Where the rows are measures, the columns tell whose: 职工人数（人） of 三个企业. */
  private static boolean isHolder(TableColumn above, TableLabel front) {
    return above.unit() == null
        && above.change().isEmpty()
        && isMeasure(front)
        && TableHeadings.valueByEnding("measures", TableHeadings.folded(above.name())) == null;
  }

  private static boolean isMeasure(TableLabel front) {
    String folded = TableHeadings.folded(front.text());
    return front.unit() != null || TableHeadings.valueByEnding("implies", folded) != null;
  }

  private static String rest(TableColumn above) {
    return isMeasured(above.measure()) && !above.name().contains(above.measure())
        ? above.measure()
        : "";
  }

  /** 面积 or 金额 says more than that something was counted, as 人数 does. */
  private static boolean isMeasured(String measure) {
    return !measure.isEmpty() && !measure.endsWith("数") && !measure.endsWith("次");
  }

  /** 0-14岁 names nothing without the measure of its column. */
  private static boolean isBand(String row) {
    return !row.isEmpty() && Digits.is(row.charAt(0));
  }

  /** 小麦 and 播种面积 are 小麦播种面积; longer names stand in brackets. */
  private static String join(String row, String column) {
    if (row.contains(column)) {
      return row;
    }
    if (column.contains(row)) {
      return column;
    }
    boolean plain =
        row.length() <= LONGEST_PREFIX
            && row.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-—–~～".indexOf(c) >= 0);
    return plain ? row + column : column + "(" + row + ")";
  }
}
