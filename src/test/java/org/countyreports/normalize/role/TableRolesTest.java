package org.countyreports.normalize.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Issue;
import org.countyreports.model.Observation;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows and columns that add up are parts of their totals, and totals that are wrong are told. */
class TableRolesTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void cellsHaveTheirRoles(String table, String roles, String wrong) {
    InterpretedArticle article = read(table);
    assertThat(RoleReaderTest.roles(article))
        .as(article.observations().stream().map(Observation::quote).toList().toString())
        .isEqualTo(roles);
    assertThat(
            article.issues().stream()
                .filter(i -> i.code().equals("PARTS_DO_NOT_ADD_UP"))
                .map(Issue::raw)
                .collect(Collectors.joining(" ")))
        .isEqualTo(wrong);
  }

  private static InterpretedArticle read(String table) {
    StringBuilder rows = new StringBuilder();
    for (String row : table.split("\n")) {
      String cell = rows.isEmpty() ? "th" : "td";
      rows.append("<tr>");
      for (String text : row.split("\\|", -1)) {
        rows.append("<%1$s>%2$s</%1$s>".formatted(cell, text));
      }
      rows.append("</tr>\n");
    }
    String page =
        "<html><body><h1>平江县工作情况</h1><p>来源：平江县融媒体中心 2022-03-09</p>"
            + "<p>现将各乡镇工作情况公布如下，请各单位继续抓好落实，确保完成全年任务。</p><table>"
            + rows
            + "</table></body></html>";
    SourceFile file = new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8));
    return INTERPRETER.interpret(file).articles().get(0);
  }

  static Stream<Object[]> tables() throws IOException {
    List<Object[]> tables = new ArrayList<>();
    StringBuilder table = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("src/test/resources/roles/tables.txt"))) {
      if (line.startsWith("=>")) {
        String[] told = line.substring(2).split("=>");
        tables.add(
            new Object[] {
              table.toString(), told[0].strip(), told.length > 1 ? told[1].strip() : ""
            });
        table.setLength(0);
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        table.append(line).append('\n');
      }
    }
    return tables.stream();
  }
}
