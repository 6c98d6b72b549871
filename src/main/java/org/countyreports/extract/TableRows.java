package org.countyreports.extract;

import java.util.List;
import org.countyreports.model.Table;

/**
 * What a row of a table is, where its cells hold no figures: numbers of columns, a name for the
 * rows below it.
 */
final class TableRows {

  private static final int FEWEST_NUMBERS = 2;
  private static final String STEMS = "甲乙丙丁戊";

  private TableRows() {}

  /** 甲 | 1 | 2=3+4 | 3: a row that numbers the columns from one on. */
  static boolean isColumnNumbers(List<Table.Cell> row) {
    int next = 1;
    int stems = 0;
    int last = -1;
    for (Table.Cell cell : row) {
      String text = TableHeadings.folded(cell.text()).strip();
      if (cell.start() == last || text.isEmpty()) {
        continue;
      }
      last = cell.start();
      boolean named =
          text.length() == 1 && STEMS.indexOf(text.charAt(0)) >= 0
              || TableHeadings.is("mark", text);
      if (named) {
        stems++;
        continue;
      }
      String number = text.startsWith("(") ? text.substring(1) : text;
      String digits = String.valueOf(next);
      boolean formula =
          number.startsWith(digits)
              && number
                  .substring(digits.length())
                  .chars()
                  .allMatch(c -> "0123456789=+-*/×÷()%".indexOf(c) >= 0)
              && (number.length() == digits.length()
                  || !Character.isDigit(number.charAt(digits.length())));
      if (!formula) {
        return false;
      }
      next++;
    }
    return next - 1 > (stems > 0 ? FEWEST_NUMBERS - 1 : FEWEST_NUMBERS);
  }

  /** A row that is one cell of words: a name for the rows below it; empty where it is none. */
  static String banner(List<Table.Cell> row) {
    String first = row.get(0).text();
    boolean words = first.codePoints().anyMatch(Character::isIdeographic);
    return words && Table.isBanner(row) ? first : "";
  }
}
