package org.countyreports.extract;

import java.util.function.Predicate;
import org.countyreports.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a row.
 *
 * @param text its words, without unit, numbering and 其中; empty where the row has no heading
 * @param unit the unit in its brackets; null where it gives none
 * @param kind what it names
 * @param detail whether it is a part of what a row above names: 其中:女性
 */
record TableLabel(String text, @Nullable TableUnit unit, Kind kind, boolean detail) {

  /** A row without heading. */
  static final TableLabel NONE = new TableLabel("", null, Kind.NONE, false);

  /** Names of places without their level, and of persons: 浦东, 王小川. */
  private static final int SHORT_NAME = 3;

  private static final int LONGEST_PART = 8;

  private static final String PLACE_ENDINGS = "市县区州旗镇乡村省盟街";

  private static final String[] DETAILS = {"其中", "#", "＃", "其#"};

  /** What the heading of a row names. */
  enum Kind {
    /** Nothing. */
    NONE,
    /** The thing that is counted. */
    THING,
    /** Who or where it is: a place, a body, a person. */
    HOLDER,
    /** All rows together. */
    TOTAL
  }

  /**
   * The heading that a cell is.
   *
   * @param column what stands above the cell
   * @param known whether the lexicon knows the noun
   */
  static TableLabel of(
      String cell, TableColumn column, Classifiers classifiers, Predicate<String> known) {
    TableHeading heading = TableHeading.of(cell, classifiers);
    String text = withoutNumber(heading.text());
    String plain = withoutDetail(text);
    String folded = TableHeadings.folded(plain);
    boolean detail = plain.length() < text.length() && !text.endsWith(":") && !text.endsWith("：");
    boolean part = detail && !isPlace(folded) || TableHeadings.is("part", folded);
    return new TableLabel(
        plain, heading.unit(), part ? Kind.THING : kind(folded, column, known), detail);
  }

  /**
   * 男 below 户籍人口 is a part of it: a part takes the unit of its whole along, and its name where it
   * is no noun itself.
   */
  TableLabel within(TableLabel whole, boolean part, Predicate<String> known) {
    boolean unnamed =
        part
            && whole.kind() == Kind.THING
            && !Digits.is(whole.text().charAt(0))
            && (!known.test(text) || TableHeadings.is("part", text));
    if (!part) {
      return this;
    }
    TableUnit own = unit == null ? whole.unit() : unit;
    return unnamed && text.length() <= LONGEST_PART
        ? new TableLabel(whole.text() + text, own, Kind.THING, true)
        : new TableLabel(text, own, kind, detail);
  }

  private static Kind kind(String folded, TableColumn column, Predicate<String> known) {
    if (folded.isEmpty()) {
      return Kind.NONE;
    }
    int sum = TableHeadings.endingLength("total", folded);
    if (sum == folded.length()
        || (sum > 1 && isPlace(folded.substring(0, folded.length() - sum)))) {
      return Kind.TOTAL;
    }
    if (column.namesThings() || column.namesHolders()) {
      return column.namesThings() && !isPlace(folded) ? Kind.THING : Kind.HOLDER;
    }
    boolean name = folded.length() <= SHORT_NAME && !known.test(folded);
    return isPlace(folded) || name ? Kind.HOLDER : Kind.THING;
  }

  /** Whether it may go on with the parts of a whole, below a row that says so: 女 below 其中:男. */
  boolean isShort() {
    return !text.isEmpty() && text.length() <= SHORT_NAME && kind != Kind.TOTAL;
  }

  /** Whether a heading names a place by its level. */
  static boolean isPlace(String folded) {
    if (folded.length() < 2 || folded.length() > 14 || folded.endsWith("农村")) {
      return false;
    }
    return PLACE_ENDINGS.indexOf(folded.charAt(folded.length() - 1)) >= 0
        || folded.endsWith("街道")
        || folded.endsWith("社区")
        || folded.endsWith("办事处")
        || folded.endsWith("行政区");
  }

  /** Where the words of a change begin: 比上年增长 in 产值比上年增长; 0 where nothing else stands. */
  static int startOfChange(String folded) {
    int first = folded.length();
    for (String word : new String[] {"比", "较", "同比", "环比", "增", "升降", "涨跌", "下降", "减少"}) {
      int at = folded.indexOf(word);
      boolean share = at >= 0 && (folded.startsWith("比重", at) || folded.startsWith("比例", at));
      if (at >= 0 && !share && !folded.startsWith("增加值", at)) {
        first = Math.min(first, at);
      }
    }
    return first == folded.length() ? 0 : first;
  }

  /** Without 其中 and #, which only say that it is a part. */
  static String withoutDetail(String text) {
    String rest = text;
    for (String detail : DETAILS) {
      if (rest.startsWith(detail)) {
        rest = rest.substring(detail.length());
      }
    }
    int from = 0;
    while (from < rest.length() && "：:、-—·".indexOf(rest.charAt(from)) >= 0) {
      from++;
    }
    int to = rest.length();
    while (to > from && "：:".indexOf(rest.charAt(to - 1)) >= 0) {
      to--;
    }
    return rest.substring(from, to);
  }

  /** Without the number of a list: 一、, (二), 3. */
  private static String withoutNumber(String text) {
    String folded = TableHeadings.folded(text);
    int at = folded.startsWith("(") ? 1 : 0;
    int first = at;
    while (at < folded.length()
        && at - first < 3
        && "一二三四五六七八九十0123456789".indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    boolean numbered = at > first && at < folded.length() && "、.)".indexOf(folded.charAt(at)) >= 0;
    return numbered ? text.substring(at + 1) : text;
  }
}
