package org.countyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countyreports.fetch.SourcesFile;
import org.countyreports.fetch.SourcesReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/** The files of docs/operations are such that they work. */
class OperationsTest {

  private static final Path FOLDER = Path.of("docs/operations");

  // "import --config /etc/x --log json": the command and its options, up to the end of the line
  private static final Pattern OPTION = Pattern.compile(" (--[a-z-]+)");

  // name: COUNTY_REPORTS_INPUT
  private static final Pattern VARIABLE = Pattern.compile("COUNTY_REPORTS_[A-Z_]+");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"county-reports.service", "county-reports-fetch.service", "county-reports.cron"})
  void theirOptionsExist(String file) throws IOException {
    CommandLine program = CountyReports.commandLine(List.of());
    List<String> known =
        Stream.concat(
                Stream.of("--config", "--log"),
                Objects.requireNonNull(program.getSubcommands().get("import"))
                    .getCommandSpec()
                    .optionsMap()
                    .keySet()
                    .stream())
            .toList();
    Matcher options = OPTION.matcher(Files.readString(FOLDER.resolve(file)));
    int count = 0;
    while (options.find()) {
      assertThat(known).contains(options.group(1));
      count++;
    }
    assertThat(count).isPositive();
  }

  @Test
  void theUnitsArePassedBySystemd() throws Exception {
    assumeThat(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")))
        .as("skipped: no systemd-analyze is installed")
        .isTrue();
    for (String name :
        List.of("county-reports-fetch.service", "county-reports.service", "county-reports.timer")) {
      String unit = Files.readString(FOLDER.resolve(name));
      // The program itself need not be installed for its unit to be right.
      Files.writeString(folder.resolve(name), unit.replace("/usr/bin/java", "/bin/true"));
    }
    Process process =
        new ProcessBuilder(
                "systemd-analyze",
                "verify",
                "--man=no",
                folder.resolve("county-reports-fetch.service").toString(),
                folder.resolve("county-reports.service").toString(),
                folder.resolve("county-reports.timer").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain("county-reports");
  }

  @Test
  void theCronJobIsOneAndItsVariablesExist() throws IOException {
    String text = Files.readString(FOLDER.resolve("cronjob.yaml"));
    Map<String, Object> job = new Yaml().load(text);
    assertThat(job).containsEntry("kind", "CronJob").containsEntry("apiVersion", "batch/v1");
    Matcher variables = VARIABLE.matcher(text);
    List<String> known =
        Stream.concat(
                Configuration.OPTIONS.stream().map(Configuration::variable),
                Configuration.SECRETS.values().stream())
            .toList();
    while (variables.find()) {
      assertThat(known).contains(variables.group());
    }
  }

  @Test
  void theExamplesOfSourcesAreTaken() {
    SourcesFile file = SourcesReader.read(FOLDER.resolve("sources.yml"), 1 << 20);
    assertThat(file.problems()).isEmpty();
    assertThat(Objects.requireNonNull(file.sources()).names())
        .containsExactly("longhui-gov", "hudong-paper");
  }

  @Test
  void theExampleOfSettingsIsTaken() {
    assertThat(Configuration.of(FOLDER.resolve("application.yml"), Map.of()).find("metrics-file"))
        .endsWith(".prom");
  }
}
