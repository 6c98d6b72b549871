package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.countyreports.job.show.Paint;
import org.countyreports.job.show.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  private static final List<String> SAMPLES =
      List.of("longhui-2021-notice.txt", "huangzhong-2018.txt", "xinghua-2016-paper.html");

  @TempDir static Path folder;
  private static List<CSVRecord> rows = List.of();

  @BeforeAll
  static void importSamples() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    for (String sample : SAMPLES) {
      Files.copy(Path.of("input", sample), folder.resolve("in").resolve(sample));
    }
    importAll(folder, DatabaseAddress.of(null, folder.resolve("out")));
    rows = rows(folder);
  }

  static void importAll(Path folder, DatabaseAddress database) throws Exception {
    ImportSettings settings =
        new ImportSettings(
            folder.resolve("in"),
            folder.resolve("out"),
            database,
            2,
            false,
            false,
            false,
            Selection.NONE,
            Limits.DEFAULT,
            Aftermath.DEFAULT);
    Importer.withOwnInterpreter().run(settings, ImportProgress.NONE);
  }

  static List<CSVRecord> rows(Path folder) throws IOException {
    try (CSVParser csv =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(Files.newBufferedReader(folder.resolve("out/observations.csv")))) {
      return csv.getRecords();
    }
  }

  @Test
  void everyRowIsExplainedAsItIsPublished() throws IOException {
    Explanation explanation = explanation(Language.EN, folder.resolve("in"));
    assertThat(rows).hasSizeGreaterThan(50);
    for (CSVRecord row : rows) {
      Map<String, List<String>> told = explained(explanation, row.get("observation_id"));
      assertThat(told.keySet())
          .containsExactly(
              "Value", "Unit", "Item", "Indicator", "Region", "Township", "Period", "Role");
      told.forEach((topic, lines) -> assertThat(lines).as(row + topic).hasSizeGreaterThan(1));
      assertThat(outcome(told, "Value")).isEqualTo(value(row));
      assertThat(outcome(told, "Unit")).startsWith(row.get("unit"));
      assertThat(outcome(told, "Item")).isEqualTo(orDash(row.get("item")));
      assertThat(outcome(told, "Indicator")).isEqualTo(row.get("indicator"));
      assertThat(outcome(told, "Region")).startsWith(row.get("region_code"));
      assertThat(outcome(told, "Township")).isEqualTo(orDash(row.get("township")));
      assertThat(outcome(told, "Period")).isEqualTo(period(row));
      assertThat(outcome(told, "Role")).isEqualTo(row.get("role"));
    }
  }

  @Test
  void showsTheSentenceWithTheFigureMarked() throws IOException {
    CSVRecord row = rows.get(0);
    String text = text(explanation(Language.ZH, folder.resolve("in")), row.get("observation_id"));
    assertThat(text).contains("[" + row.get("quote") + "]").contains("指标").contains("行符合");
  }

  @ParameterizedTest
  @CsvSource({"README.md, EN", "docs/README.zh-CN.md, ZH"})
  void theDocumentsShowWhatTheProgramSays(String document, Language language) throws IOException {
    String page = Files.readString(Path.of(document));
    int block = page.indexOf("```text\n") + 8;
    List<String> shown = page.substring(block, page.indexOf("```", block)).lines().toList();
    String said = text(explanation(language, folder.resolve("in")), shown.get(0));
    assertThat(said.lines()).containsAll(shown);
  }

  @Test
  void aBeginningIsEnoughAndSeveralAreListed() throws IOException {
    String id = rows.get(0).get("observation_id");
    Explanation explanation = explanation(Language.EN, folder.resolve("in"));
    assertThat(text(explanation, id.substring(0, 12))).startsWith(id);
    assertThat(explanation.write("o", new ByteArrayOutputStream()))
        .hasValueSatisfying(problem -> assertThat(problem).contains("several").contains(", o"));
  }

  @Test
  void saysWhatIsWrongWithAnIdentifier() throws IOException {
    Explanation explanation = explanation(Language.EN, folder.resolve("in"));
    for (String id : List.of("ozzz", "", "%", "o'; drop")) {
      assertThat(explanation.write(id, new ByteArrayOutputStream()))
          .hasValueSatisfying(problem -> assertThat(problem).contains("observations.csv"));
    }
    Explanation nowhere =
        new Explanation(
            DatabaseAddress.of(null, folder.resolve("none")),
            folder.resolve("none"),
            folder,
            view(Language.EN));
    assertThat(nowhere.write("o1", new ByteArrayOutputStream())).isPresent();
  }

  @Test
  void aPageThatIsGoneOrChangedIsToldFromTheDataset(@TempDir Path input) throws IOException {
    CSVRecord row = rows.get(0);
    Explanation explanation = explanation(Language.EN, input);
    assertThat(text(explanation, row.get("observation_id")))
        .contains("is not in")
        .contains("[" + row.get("quote") + "]")
        .contains(row.get("indicator"));
    Files.writeString(input.resolve(row.get("source_file")), "another text");
    assertThat(text(explanation, row.get("observation_id")))
        .contains("changed since the import")
        .contains(row.get("indicator"));
  }

  private static Explanation explanation(Language language, Path input) {
    return new Explanation(
        DatabaseAddress.of(null, folder.resolve("out")),
        folder.resolve("out"),
        input,
        view(language));
  }

  static View view(Language language) {
    return new View(new Messages(language), Paint.PLAIN, true);
  }

  static String text(Explanation explanation, String id) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(explanation.write(id, out)).isEqualTo(Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The outcome and the reasons by topic. */
  private static Map<String, List<String>> explained(Explanation explanation, String id)
      throws IOException {
    Map<String, List<String>> told = new LinkedHashMap<>();
    String topic = "";
    String text = text(explanation, id);
    assertThat(text).doesNotContain("  ! ");
    for (String line : text.substring(text.indexOf("\n  Value ") + 1).lines().toList()) {
      String label = line.substring(2, 14).strip();
      topic = label.isEmpty() ? topic : label;
      told.computeIfAbsent(topic, t -> new ArrayList<>()).add(line.substring(14).strip());
    }
    return told;
  }

  private static String outcome(Map<String, List<String>> told, String topic) {
    return told.getOrDefault(topic, List.of("")).get(0);
  }

  private static String value(CSVRecord row) {
    String max = row.get("value_max").isEmpty() ? "" : ".." + row.get("value_max");
    return new Messages(Language.EN).text("bound." + row.get("bound"), row.get("value") + max);
  }

  private static String period(CSVRecord row) {
    String from = row.get("period_start");
    String to = row.get("period_end");
    return orDash(from.equals(to) ? from : from + "/" + to);
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "–" : text;
  }
}
