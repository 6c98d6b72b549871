package org.countyreports.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.SourceFile;
import org.countyreports.read.ReportReader;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The reports of all benchmarks, each as text, as page and as the article that was read. */
@State(Scope.Benchmark)
public class Reports {

  private static final int COUNT = 256;
  private static final long SEED = 20_260_101L;

  /** A report in its forms. */
  record Report(SourceFile text, SourceFile page, Article article, int bodyBytes) {}

  private final List<Report> reports = new ArrayList<>(COUNT);
  private int next;

  /** The same reports in every run. */
  public Reports() {
    ReportReader reader = new ReportReader();
    for (String prose : new ReportProse(SEED).reports(COUNT)) {
      SourceFile text = file("report.txt", prose);
      Article article = reader.read(text).articles().get(0);
      int bytes = article.text().getBytes(StandardCharsets.UTF_8).length;
      reports.add(new Report(text, file("report.html", ReportPage.of(prose)), article, bytes));
    }
  }

  /** The next report, around and around. */
  Report next() {
    next = (next + 1) % COUNT;
    return reports.get(next);
  }

  private static SourceFile file(String name, String content) {
    return new SourceFile(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
