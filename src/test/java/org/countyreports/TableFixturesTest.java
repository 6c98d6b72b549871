package org.countyreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Observation;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports with tables, invented. Beside each lies every figure that must be read from it, and
 * nothing else: quote | value | bound | unit | item | place | period. Those whose names begin with
 * no- hold tables without figures.
 */
class TableFixturesTest {

  private static final Path TABLES = Path.of("src/test/resources/tables");
  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  static List<String> reports() throws IOException {
    return Fixtures.names(TABLES);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void readsTheTables(String name) throws IOException {
    SourceFile file = new SourceFile(name, Files.readAllBytes(TABLES.resolve(name)));
    StringBuilder found = new StringBuilder();
    for (InterpretedArticle article : INTERPRETER.interpret(file).articles()) {
      for (Observation each : article.observations()) {
        assertThat(article.article().text().substring(each.start(), each.end()))
            .isEqualTo(each.quote());
        found.append(render(each)).append('\n');
      }
    }
    assertThat(found.toString()).isEqualTo(Fixtures.expected(TABLES, name));
  }

  private static String render(Observation each) {
    BigDecimal max = each.valueMax();
    String start = each.period().start() == null ? "" : each.period().start().toString();
    String end = each.period().end() == null ? "" : each.period().end().toString();
    return String.join(
        " | ",
        each.quote(),
        plain(each.value()) + (max == null ? "" : ".." + plain(max)),
        each.bound().code(),
        each.unit() + (each.per().isEmpty() ? "" : "/" + each.per()),
        each.item(),
        (each.region().code() + " " + each.region().township()).strip(),
        start.equals(end) ? start : start + "/" + end);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
