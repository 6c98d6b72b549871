package org.countyreports.normalize.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Observation;
import org.countyreports.model.Role;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which figures are wholes, parts and changes, and what the parts are parts of. */
class RoleReaderTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void figuresHaveTheirRoles(String text, String roles) {
    InterpretedArticle article = read(text);
    assertThat(roles(article)).as(quotes(article)).isEqualTo(roles);
  }

  static InterpretedArticle read(String text) {
    String page = "平江县工作动态\n来源：平江县融媒体中心 2022-03-09\n\n" + text + "\n";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return INTERPRETER.interpret(new SourceFile("a.txt", bytes)).articles().get(0);
  }

  static String roles(InterpretedArticle article) {
    List<String> roles = new ArrayList<>();
    for (Observation o : article.observations()) {
      int whole = o.standing().partOf();
      String letter =
          o.standing().role() == Role.PART ? "P" : o.standing().role().name().substring(0, 1);
      roles.add(letter + (whole < 0 ? "" : whole + 1));
    }
    return String.join(" ", roles);
  }

  private static String quotes(InterpretedArticle article) {
    return article.observations().stream().map(Observation::quote).toList().toString();
  }

  static Stream<Object[]> rows() throws IOException {
    List<Object[]> rows = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("src/test/resources/roles/roles.csv"))) {
      if (line.startsWith("#")) {
        continue;
      }
      int bar = line.indexOf('|');
      text.append(bar < 0 ? line + "\n" : line.substring(0, bar));
      if (bar >= 0) {
        rows.add(new Object[] {text.toString(), line.substring(bar + 1)});
        text.setLength(0);
      }
    }
    return rows.stream();
  }
}
