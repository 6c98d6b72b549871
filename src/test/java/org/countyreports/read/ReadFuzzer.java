package org.countyreports.read;

import org.countyreports.model.Article;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.countyreports.model.Table;

/** What holds for every file, whatever its bytes: the target of fuzzing. */
public final class ReadFuzzer {

  private static final ReportReader READER = new ReportReader(1 << 20);

  private ReadFuzzer() {}

  /** Reads one input; throws where something does not hold. The name is the one Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    ReadResult result = READER.read(new SourceFile("fuzz.html", bytes));
    boolean rejected =
        result.issues().stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    check(rejected == result.articles().isEmpty(), "a file is either read or rejected");
    int number = 1;
    for (Article article : result.articles()) {
      check(article.number() == number++, "articles count from 1");
      check(!article.text().isBlank(), "an article has text");
      article.tables().forEach(table -> checkCells(article, table));
    }
  }

  private static void checkCells(Article article, Table table) {
    for (Table.Cell cell : table.rows().stream().flatMap(row -> row.stream()).toList()) {
      check(article.text().startsWith(cell.text(), cell.start()), "a cell points into the text");
    }
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalStateException(rule);
    }
  }
}
