package org.countyreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.Observation;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The figures of a page are those of its articles. What stands around them on the page fixtures
 * (menus, related news, counters, footers) is full of sevens, which no article is.
 */
class PageFiguresTest {

  private static final Path PAGES = Path.of("src/test/resources/read/pages");
  private static final String DECOY = "777";

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  static List<Path> pages() throws IOException {
    return Fixtures.files(PAGES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noFigureComesFromOutsideTheArticle(Path page) throws IOException {
    SourceFile file = new SourceFile(page.getFileName().toString(), Files.readAllBytes(page));
    InterpretedReport report = INTERPRETER.interpret(file);
    assertThat(report.articles()).isNotEmpty();
    assertThat(report.articles())
        .flatExtracting(article -> article.observations())
        .extracting(Observation::quote)
        .allSatisfy(quote -> assertThat(quote).doesNotContain(DECOY));
  }
}
