package org.countyreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreports.model.Observation;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents say what is true. */
class DocumentsTest {

  // [Dictionary](docs/DICTIONARY.md): where a document leads to within the project.
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

  private static final Path SAMPLE = Path.of("input/longhui-2021-notice.txt");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/README.zh-CN.md"})
  void theSampleRowsAreThoseOfTheProgram(String document) throws IOException {
    List<String> rows = rowsOfTheProgram();
    List<String> shown =
        Files.readString(Path.of(document))
            .lines()
            .filter(line -> line.contains("| 430524 |"))
            .toList();
    assertThat(shown).isNotEmpty();
    assertThat(rows).containsAll(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/README.zh-CN.md",
        "docs/ARCHITECTURE.md",
        "docs/CONTRIBUTING.md",
        "docs/CHANGELOG.md",
        "docs/DICTIONARY.md",
        "docs/dependencies.md",
        "docs/fetch.md",
        "docs/operations.md"
      })
  void everyLinkLeadsSomewhere(String document) throws IOException {
    Path path = Path.of(document);
    Matcher links = LINK.matcher(Files.readString(path));
    List<String> broken = new ArrayList<>();
    while (links.find()) {
      if (!Files.exists(path.resolveSibling(links.group(1)))) {
        broken.add(links.group(1));
      }
    }
    assertThat(broken).isEmpty();
  }

  private static List<String> rowsOfTheProgram() throws IOException {
    SourceFile file = new SourceFile("notice.txt", Files.readAllBytes(SAMPLE));
    return new ReportInterpreter()
        .interpret(file).articles().stream()
            .flatMap(article -> article.observations().stream())
            .map(DocumentsTest::row)
            .toList();
  }

  private static String row(Observation observation) {
    String period = period(observation);
    String township = observation.region().township();
    return String.join(
        " | ",
        "| " + observation.quote(),
        observation.value().stripTrailingZeros().toPlainString(),
        observation.bound().code(),
        observation.unit(),
        observation.indicator(),
        observation.region().code(),
        (township.isEmpty() ? "" : township + " ") + "| " + period + " |");
  }

  private static String period(Observation observation) {
    String start = String.valueOf(observation.period().start());
    String end = String.valueOf(observation.period().end());
    return (start + "/" + end).replace("null", "");
  }
}
