package org.countyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and output folders that lie in one another, by themselves or by way of links. */
class NestedFoldersTest {

  @TempDir Path folder;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @BeforeEach
  void listen() throws IOException {
    System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    Files.createDirectories(folder.resolve("in/sub"));
    Files.writeString(folder.resolve("in/a.txt"), "湘阴县简讯\n\n2023年4月2日，湘阴县发放化肥37吨。\n");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("up"), folder);
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
  }

  @ParameterizedTest
  @CsvSource({
    "in, in",
    "in, link",
    "link, in",
    "in, sub/../in",
    "in/sub, in",
    "in/sub, link",
    "link/sub, in",
    "in, up",
    "in, .",
    "up/in, up"
  })
  void anImportNeverReadsWhereItWrites(String input, String output) {
    assertThat(run(input, output)).isEqualTo(2);
    assertThat(complaints().lines()).hasSize(1);
    assertThat(folder.resolve("in/observations.csv")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"in, in/output", "in, link/output", "link, in/deep/output", "up/in, in/output"})
  void anOutputInsideTheInputIsLeftOutAndSaid(String input, String output) throws IOException {
    Map<String, String> first = null;
    for (int i = 0; i < 3; i++) {
      complained.reset();
      assertThat(run(input, output)).isZero();
      assertThat(complaints()).contains("lies in the input folder and is left out");
      Map<String, String> published = published(folder.resolve(output));
      assertThat(published).isNotEmpty();
      assertThat(published.getOrDefault("reports.csv", "").lines()).hasSize(2);
      first = first == null ? published : first;
      assertThat(published).isEqualTo(first);
    }
  }

  @Test
  void foldersSideBySideAreSaidNothingOf() {
    assertThat(run("in", "input")).isZero();
    assertThat(run("in", "in-2")).isZero();
    assertThat(complaints()).doesNotContain("left out");
  }

  private int run(String input, String output) {
    return CountyReports.run(
        Map.of("COUNTY_REPORTS_LANG", "en"),
        "import",
        "--input",
        folder.resolve(input).toString(),
        "--output",
        folder.resolve(output).toString());
  }

  private String complaints() {
    return complained.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> published(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString();
        if (name.matches(".*\\.(csv|json|parquet)|codebook.html")) {
          files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }
}
