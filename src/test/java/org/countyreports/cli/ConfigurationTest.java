package org.countyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.countyreports.job.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

  @TempDir Path folder;

  @Test
  void optionsComeBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    Path file = write("county-reports:\n  output: " + folder + "/file\n  lang: zh\n");
    Map<String, String> none = Map.of();
    Map<String, String> set = Map.of("COUNTY_REPORTS_LANG", "en");
    assertThat(said(none, "status", "--config", file.toString())).isEqualTo("还没有运行过\n");
    assertThat(said(set, "status", "--config=" + file)).isEqualTo("no run yet\n");
    assertThat(said(set, "status", "--config", file.toString(), "--lang", "zh"))
        .isEqualTo("还没有运行过\n");
    assertThat(said(Map.of("COUNTY_REPORTS_CONFIG", file.toString()), "status"))
        .isEqualTo("还没有运行过\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'county-reports:\n  vanishing-shar: 0.2' | there is no setting vanishing-shar; perhaps vanishing-share is meant
          'county-reports:\n  colour: blue'        | there is no setting colour; there are altering-share, database,
          'county-reports:\n  database-password: x'| set database-password-file
          'county-reports:\n  threads: [1]'        | threads wants one value
          'county-reports:\n  log: loud'           | --log wants one of plain, json, not loud
          'county-reports:\n  threads: many'       | settings.yml:2)
          'county-reports:\n  vanishing-share: 25' | settings.yml:2)
          'county-reports:\n  max-file-size: big'  | wants a size like 64MB
          'county-reports:\n  files-a-chunk: 0'    | 1 to 10000 files
          'county-reports: 5'                      | holds no settings
          'spring:\n  x: 1'                        | settings stand below county-reports:
          '"'                                      | is no YAML
          """)
  void wrongSettingsAreRefusedWithWhatWouldBeRight(String content, String complaint)
      throws IOException {
    Path file = write(content.replace("\\n", "\n"));
    Files.createDirectories(folder.resolve("in"));
    String line =
        complained(
            "import",
            "--input",
            folder + "/in",
            "--output",
            folder + "/out",
            "--config",
            "" + file);
    assertThat(line.lines()).hasSize(1);
    assertThat(line).contains(complaint);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void allThatIsWrongIsToldAtOnceWithItsLine() throws IOException {
    Path file =
        write(
            """
            # the night
            county-reports:
              threads: many
              vanishing-shar: 0.2
              altering-share: 7
              files-a-chunk: 0

              links: some
              max-file-size: big
              seconds-a-file: 0
              log: loud
              input: %s
            """
                .formatted(folder.resolve("nowhere")));
    String told =
        complained("import", "--config", "" + file, "--output", folder + "/o", "--colour");
    assertThat(told.lines())
        .anyMatch(line -> line.contains("settings.yml:4: there is no setting vanishing-shar;"))
        .anyMatch(line -> line.contains("--log wants one of") && line.contains("settings.yml:11)"))
        .anyMatch(line -> line.contains("--threads wants a number") && line.contains("yml:3)"))
        .anyMatch(line -> line.contains("--links wants one of") && line.contains("yml:8)"))
        .anyMatch(line -> line.contains("--altering-share wants") && line.contains("yml:5)"))
        .anyMatch(line -> line.contains("--files-a-chunk wants") && line.contains("yml:6)"))
        .anyMatch(line -> line.contains("--max-file-size wants") && line.contains("yml:9)"))
        .anyMatch(line -> line.contains("--seconds-a-file wants") && line.contains("yml:10)"))
        .anyMatch(line -> line.contains("nowhere does not exist") && line.contains("yml:12)"))
        .anyMatch(line -> line.startsWith("--colour is neither"))
        .hasSize(10);
  }

  @Test
  void aWrongVariableIsNamed() {
    assertThatThrownBy(() -> Arguments.of(new String[] {"--config"}, Map.of()))
        .hasMessageContaining("--config wants a value");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      assertThat(CountyReports.run(Map.of("COUNTY_REPORTS_THREADS", "x"), "import")).isEqualTo(2);
    } finally {
      System.setErr(before);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("(from COUNTY_REPORTS_THREADS)");
  }

  @Test
  void theFileNamesTheRoleAndTheFileOfItsPassword() throws IOException {
    Path file =
        write(
            "county-reports:\n  database-user: night\n  database-password-file: /run/secrets/p\n");
    assertThat(Configuration.of(file, Map.of(DatabaseAddress.USER, "day")).credentials())
        .containsEntry(DatabaseAddress.USER, "day")
        .containsEntry(DatabaseAddress.PASSWORD_FILE, "/run/secrets/p");
  }

  @Test
  void everySettingIsDocumented() throws IOException {
    String document = Files.readString(Path.of("docs/operations.md"));
    for (String name : Configuration.OPTIONS) {
      assertThat(document).contains("| `" + name + "` |");
    }
    for (String name : Configuration.SECRETS.keySet()) {
      assertThat(document).contains("| `" + name + "` |");
    }
  }

  @Test
  void linesBecomeObjects() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLines lines = new JsonLines(out)) {
      String own = new JsonLine("WARN", "log", "own", null).toString();
      lines.write(("say \"hi\"\n\n{\"a\":1}\n" + own + "\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith(JsonLine.OPENING))
        .anyMatch(line -> line.endsWith("\"event\":\"message\",\"message\":\"say \\\"hi\\\"\"}"))
        .anyMatch(line -> line.endsWith("\"message\":\"{\\\"a\\\":1}\"}"))
        .anyMatch(
            line -> line.endsWith("\"level\":\"WARN\",\"event\":\"log\",\"message\":\"own\"}"));
  }

  private Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("settings.yml"), content);
  }

  private static String said(Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertThat(CountyReports.run(environment, args)).isZero();
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String complained(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      assertThat(CountyReports.run(Map.of(), args)).isEqualTo(2);
    } finally {
      System.setErr(before);
    }
    return err.toString(StandardCharsets.UTF_8);
  }
}
