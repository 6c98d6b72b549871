package org.countyreports.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the headings of a column say.
 *
 * @param name the thing that its cells are about; empty where the headings name none
 * @param measure a general measure such as 人数 or 金额; empty where there is none
 * @param change the words of a change: 比上年增长; empty where the cells are no change
 * @param leaf the lowest heading, folded
 * @param unit the unit in its headings; null where they give none
 * @param detail whether its lowest heading says that it is a part: 其中:C级
 * @param pair two units of which each cell holds a figure: 户/人; empty where there is one or none
 * @param flows whether that is a unit by moments or litres: 毫米/小时
 */
record TableColumn(
    String name,
    String measure,
    String change,
    String leaf,
    @Nullable TableUnit unit,
    boolean detail,
    List<TableUnit> pair,
    boolean flows) {

  private static final Set<String> TIMES =
      Set.of("年", "月", "日", "季度", "月份", "年度", "底", "末", "前", "期", "时", "止", "初");

  private static final Set<String> DURATIONS =
      Set.of("年", "岁", "周岁", "天", "日", "月", "个月", "小时", "时", "分钟", "分", "秒");

  /** What ends like a rate and is none in percent. */
  private static final Set<String> RATES_OF_OTHERS =
      Set.of("频率", "功率", "汇率", "容积率", "心率", "速率", "斜率", "曲率");

  private static final int LONGEST_HEADING = 24;

  /** The column of a table. */
  static TableColumn of(Table table, int column, Classifiers classifiers) {
    Draft draft = new Draft();
    int last = -1;
    for (int row = 0; row < table.headerRows(); row++) {
      Table.Cell cell = table.rows().get(row).get(column);
      if (cell.start() != last
          && !cell.text().isEmpty()
          && !isBanner(table.rows().get(row))
          && !tellsUnit(table.rows().get(row))) {
        draft.pair = CellPair.units(TableHeadings.folded(cell.text()), classifiers);
        draft.flows |= Bases.isFlow(TableHeadings.folded(cell.text()));
        draft.add(TableHeading.of(cell.text(), classifiers), classifiers);
      }
      last = cell.start();
    }
    return draft.column();
  }

  /** A row that is one cell is a title of the table, no heading of its columns. */
  private static boolean isBanner(List<Table.Cell> row) {
    int only = -1;
    for (Table.Cell cell : row) {
      if (!cell.text().isEmpty()) {
        if (only >= 0 && cell.start() != only) {
          return false;
        }
        only = cell.start();
      }
    }
    return row.size() > 1;
  }

  /** 编制单位:县财政局 | 单位:万元 says something of the table, no heading of its columns. */
  static boolean tellsUnit(List<Table.Cell> row) {
    return row.stream()
        .allMatch(
            cell -> {
              String text = TableHeadings.folded(cell.text());
              return text.isEmpty() || text.contains("单位:") || text.contains("部门:");
            });
  }

  /** Whether its numbers rank, name, date, last or flow: none of them says how much there is. */
  boolean isMark() {
    return flows || unit == null && (isMark(leaf) || isMark(withoutLatin(leaf)) || lasts(leaf));
  }

  /** The same with another unit. */
  TableColumn withUnit(TableUnit other) {
    return new TableColumn(name, measure, change, leaf, other, detail, pair, flows);
  }

  /** 年份 Year: a second language says the same. */
  static String withoutLatin(String heading) {
    int end = heading.length();
    while (end > 0
        && heading.charAt(end - 1) < 0x80
        && !Character.isDigit(heading.charAt(end - 1))
        && heading.charAt(end - 1) != ')') {
      end--;
    }
    return end == 0 ? heading : heading.substring(0, end);
  }

  /** 年龄(岁), 出让年限(年): ages and durations. */
  static boolean lasts(String heading) {
    int open = heading.lastIndexOf('(');
    return open > 0
        && heading.endsWith(")")
        && DURATIONS.contains(heading.substring(open + 1, heading.length() - 1));
  }

  /** Whether the numbers under a folded heading rank, name or date. */
  static boolean isMark(String heading) {
    return TableHeadings.is("mark", heading)
        || heading.chars().noneMatch(Character::isDigit) && TableHeadings.endsWith("mark", heading);
  }

  /** Whether it says what its rows are about: things. */
  boolean namesThings() {
    return !namesHolders() && TableHeadings.endsWith("what", leaf);
  }

  /** Whether it says who has the figures of its rows: places, bodies, persons. */
  boolean namesHolders() {
    boolean named = leaf.endsWith("名称");
    return TableHeadings.endsWith("who", named ? leaf.substring(0, leaf.length() - 2) : leaf);
  }

  /** Whether its words say something else of the rows. */
  boolean isAttribute() {
    return TableHeadings.endsWith("attribute", leaf) || TableHeadings.endsWith("mark", leaf);
  }

  /** Whether its cells tell more of their rows, in words and figures: 建设内容. */
  boolean describes() {
    return TableHeadings.endsWith("describes", leaf);
  }

  /** Whether a part stands in the brackets of its cells: 就业人数(其中:女). */
  boolean tellsPart() {
    return leaf.contains("(其中") || leaf.contains("(含");
  }

  /** Whether its cells may be less than nothing: a change, a profit or loss. */
  boolean tellsChange() {
    return !change.isEmpty() || TableHeadings.contains("balance", leaf);
  }

  /** Whether its cells are shares or rates, though no unit says so. */
  boolean isRate() {
    return unit == null
        && (TableHeadings.endsWith("percent", leaf)
            || leaf.endsWith("率") && RATES_OF_OTHERS.stream().noneMatch(leaf::endsWith));
  }

  /** Collects the levels of the headings, top to bottom. */
  private static final class Draft {
    private final List<String> names = new ArrayList<>();
    private String measure = "";
    private String change = "";
    private String leaf = "";
    private boolean detail;
    private List<TableUnit> pair = List.of();
    private boolean flows;
    private @Nullable TableUnit unit;

    void add(TableHeading heading, Classifiers classifiers) {
      unit = heading.unit() != null ? heading.unit() : unit;
      String text = TableLabel.withoutDetail(heading.text());
      detail = heading.text().startsWith("其中");
      String folded = TableHeadings.folded(text);
      TableUnit itself = TableUnit.of(folded, classifiers);
      if (itself != null && leaf.length() > 0 && !TableHeadings.is("named", folded)) {
        unit = itself;
        return;
      }
      if (folded.isEmpty() || heading.text().length() > LONGEST_HEADING) {
        return;
      }
      leaf = folded;
      if (TableHeadings.contains("change", folded)) {
        addChange(text, folded);
      } else if (TableHeadings.is("named", folded)) {
        measure = text;
      } else if (!isGeneral(folded)) {
        names.add(text);
      }
    }

    /** 产值同比增长 tells of what it is a change, 同比增长 does not. */
    private void addChange(String text, String folded) {
      int from = TableLabel.startOfChange(folded);
      if (from > 0) {
        names.add(text.substring(0, from));
      }
      change = text.substring(from);
    }

    TableColumn column() {
      return new TableColumn(joined(), measure, change, leaf, unit, detail, pair, flows);
    }

    /** 小麦 under 产量 is 小麦产量, 收入 under 城镇居民 is 城镇居民收入. */
    private String joined() {
      StringBuilder name = new StringBuilder();
      for (String each : names) {
        String folded = TableHeadings.folded(name.toString());
        boolean measured =
            (TableHeadings.endsWith("measures", folded)
                    || TableHeadings.valueByEnding("implies", folded) != null)
                && !TableHeadings.endsWith("measures", TableHeadings.folded(each));
        if (name.indexOf(each) < 0) {
          name.insert(measured ? 0 : name.length(), each);
        }
      }
      return name.toString();
    }

    private static boolean isGeneral(String folded) {
      return TableHeadings.is("general", folded)
          || TableHeadings.is("total", folded)
          || TableHeadings.is("unit", folded)
          || folded.chars().noneMatch(Character::isIdeographic)
          || isTime(folded);
    }

    private static boolean isTime(String folded) {
      if ("一二三四五六七八九十去今上本当前同0123456789".indexOf(folded.charAt(0)) < 0) {
        return false;
      }
      int end = folded.length() - TableHeadings.endingLength("general", folded);
      String time = end > 0 ? folded.substring(0, end) : folded;
      return TIMES.stream().anyMatch(time::endsWith);
    }
  }
}
