package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countyreports.Fixtures;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;
import org.countyreports.model.SourceFile;
import org.countyreports.model.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of designs seen in the wild, rebuilt with invented words and figures. Beside each lies what
 * must be read from it, and nothing else.
 */
class PageFixturesTest {

  private static final Path PAGES = Path.of("src/test/resources/read/pages");

  static List<String> pages() throws IOException {
    return Fixtures.names(PAGES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsThePage(String name) throws IOException {
    ReadResult result =
        new ReportReader().read(new SourceFile(name, Files.readAllBytes(PAGES.resolve(name))));
    String expected = Fixtures.expected(PAGES, name);
    assertThat(render(result)).isEqualTo(expected);
    result.articles().forEach(PageFixturesTest::checkCells);
  }

  private static String render(ReadResult result) {
    StringBuilder out = new StringBuilder();
    for (Article article : result.articles()) {
      Metadata metadata = article.metadata();
      if (out.length() == 0) {
        out.append("charset: ").append(metadata.charset()).append('\n');
      }
      out.append("article:\ntitle: ").append(metadata.title());
      out.append("\npublisher: ").append(metadata.publisher());
      out.append("\nauthors: ").append(String.join(";", metadata.authors()));
      out.append("\npublished: ").append(metadata.published());
      out.append(article.fragment() ? "\nfragment: true" : "");
      out.append("\nbody:\n").append(article.text()).append('\n');
    }
    return out.toString();
  }

  private static void checkCells(Article article) {
    for (Table table : article.tables()) {
      for (Table.Cell cell : table.rows().stream().flatMap(List::stream).toList()) {
        assertThat(article.text().substring(cell.start(), cell.end())).isEqualTo(cell.text());
      }
    }
  }
}
