package org.countyreports.read;

import java.util.List;
import java.util.Optional;
import org.countyreports.model.Table;

/** The table above a document that says what it is: 索引号, 发文机关, 成文日期, 标题. */
final class Card {

  private static final int FEWEST = 3;
  private static final int LARGEST = 40;
  private static final int LONGEST_LABEL = 12;
  private static final List<String> TITLES = List.of("标题", "名称", "信息名称", "文件名称");

  private Card() {}

  /** Whether a table is one: labels with what they name behind them. */
  static boolean isCard(Grid grid) {
    List<Table.Cell> cells = cells(grid);
    long labels = cells.stream().filter(cell -> isLabel(cell.text())).count();
    boolean small = labels > 1 && labels * 3 >= cells.size();
    return cells.size() <= LARGEST && (labels >= FEWEST || small);
  }

  private static List<Table.Cell> cells(Grid grid) {
    return grid.rows().stream().flatMap(List::stream).distinct().limit(LARGEST + 1).toList();
  }

  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && HeadLabels.isLabel(Folding.fold(text));
  }

  /** The words of a label, set wide or not, without their colon. */
  private static String label(String text) {
    if (text.length() > LONGEST_LABEL) {
      return "";
    }
    String words = Folding.squeeze(text);
    return words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
  }

  /** The rows of a card as lines: 发文机关：石岭县人民政府 成文日期：2020年5月8日. */
  static List<String> lines(Grid grid) {
    return grid.rows().stream().map(Card::line).filter(line -> !line.isBlank()).toList();
  }

  private static String line(List<Table.Cell> row) {
    StringBuilder line = new StringBuilder();
    for (Table.Cell cell : row.stream().distinct().toList()) {
      String text = isLabel(cell.text()) ? label(cell.text()) + "：" : cell.text() + " ";
      line.append(text);
    }
    return line.toString().strip();
  }

  /** The title that one of the lines of a page names as a card does; empty where none does. */
  static Optional<String> title(List<Line> lines) {
    for (Line line : lines) {
      int colon = line.text().indexOf('：');
      if (colon > 0
          && colon <= LONGEST_LABEL
          && TITLES.contains(Folding.squeeze(line.text().substring(0, colon)))) {
        return Optional.of(line.text().substring(colon + 1).strip());
      }
    }
    return Optional.empty();
  }
}
