package org.countyreports.normalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.countyreports.model.Article;
import org.countyreports.model.Issue;
import org.countyreports.model.LeftOut;
import org.countyreports.model.Observation;
import org.countyreports.model.Table;

/** Tells of data tables whose numbers became neither figures nor numbers left out with a reason. */
final class UnreadTables {

  private static final int MOST_EXAMPLES = 3;

  /** One number may stand in a table of anything. */
  private static final int FEWEST = 2;

  // "1,280", "36.5 公里", "△12%", "约300户"; not "2022年3月", "0738-8234567", "14:30", "A12"
  private static final Pattern NUMBER =
      Pattern.compile(
          "[^\\p{L}\\d]{0,2}[约近逾超]?\\d{1,3}(?:[,，]?\\d{3}){0,4}(?:\\.\\d{1,6})?\\s?"
              + "[^\\d年月日号:/-]{0,6}");

  private UnreadTables() {}

  /** Those of an article with its figures and the numbers left out. */
  static List<Issue> of(Article article, List<Observation> figures, List<LeftOut> leftOut) {
    if (article.tables().isEmpty()) {
      return List.of();
    }
    NavigableSet<Integer> told = new TreeSet<>();
    figures.forEach(figure -> told.add(figure.start()));
    leftOut.forEach(number -> told.add(number.start()));
    List<Issue> issues = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Table table : article.tables()) {
      List<Table.Cell> numbers = numbers(table);
      if (numbers.size() >= FEWEST && !isTold(table, told) && seen.add(texts(numbers))) {
        issues.add(issue(article, numbers));
      }
    }
    return issues;
  }

  private static List<String> texts(List<Table.Cell> cells) {
    return cells.stream().map(Table.Cell::text).toList();
  }

  /** Whether a figure or a reason stands in one of its cells. */
  private static boolean isTold(Table table, NavigableSet<Integer> told) {
    for (List<Table.Cell> row : table.rows()) {
      for (Table.Cell cell : row) {
        Integer first = told.ceiling(cell.start());
        if (first != null && first < cell.end()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Its cells below the headings that are numbers; those that only count the rows are none. */
  private static List<Table.Cell> numbers(Table table) {
    List<Table.Cell> numbers = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int columns = table.rows().isEmpty() ? 0 : table.rows().get(0).size();
    for (int column = 0; column < columns; column++) {
      List<Table.Cell> cells = new ArrayList<>();
      for (int row = table.headerRows(); row < table.rows().size(); row++) {
        Table.Cell cell = table.rows().get(row).get(column);
        if (NUMBER.matcher(cell.text()).matches() && seen.add(cell.start())) {
          cells.add(cell);
        }
      }
      if (!isSerial(cells)) {
        numbers.addAll(cells);
      }
    }
    return numbers;
  }

  private static boolean isSerial(List<Table.Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).text().equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static Issue issue(Article article, List<Table.Cell> numbers) {
    Table.Cell first = numbers.get(0);
    String examples = String.join(", ", texts(numbers).stream().limit(MOST_EXAMPLES).toList());
    return new Issue(
        article.sourceFile(),
        article.number(),
        Issue.Severity.WARNING,
        "TABLE_NOT_READ",
        "no rule reads the table with these %d numbers (%s): check what its headings say"
            .formatted(numbers.size(), examples),
        first.text(),
        first.start(),
        first.end());
  }
}
