package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets show the texts of reports, whatever they are, and run none of them. */
class ExcelFilesTest {

  private static final String NUMBER = "-?\\d+(\\.\\d+)?";

  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  @TempDir static Path folder;
  private static ImportWorld world;

  @BeforeAll
  static void importHostileTexts() throws Exception {
    world = new ImportWorld(folder);
    world
        .file("a.txt", "-1+1\n=2\n+86=3\n-cmd|'/c calc'!A0=4\n＝SUM(A1)=5\n?=怪\n")
        .file("b.txt", "＝A1\n\t-7=8\n,\"逗号\"，和\"引号\"=-9.5\n𠀀字=10\n")
        .file("=c.txt", "@SUM(1)\n人=1\n")
        .run();
    assertThat(world.lines("observations.csv")).hasSize(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"observations", "reports", "issues", "regions", "indicators", "units", "changes"})
  void noCellRuns(String table) throws Exception {
    String text = Files.readString(world.output.resolve("excel/" + table + ".csv"));
    assertThat(text).startsWith("\uFEFF");
    List<CSVRecord> cells = parse(text.substring(1));
    List<CSVRecord> plain = parse(Files.readString(world.output.resolve(table + ".csv")));
    assertThat(cells).hasSameSizeAs(plain);
    for (int row = 0; row < cells.size(); row++) {
      for (int i = 0; i < cells.get(row).size(); i++) {
        String cell = cells.get(row).get(i);
        String original = plain.get(row).get(i);
        if (!cell.matches(NUMBER)) {
          assertThat(cell).doesNotStartWith("=").doesNotMatch("(?s)[-+@\t\r\n＝＋－＠].*");
        }
        assertThat(cell).isIn(original, "'" + original);
      }
    }
  }

  /** As its dialog opens a file with a byte order mark: UTF-8 between commas. */
  @Test
  void libreOfficeShowsThem() throws Exception {
    assumeThat(OFFICE).as("skipped: LibreOffice is not installed").isExecutable();
    Path opened = open(world.output.resolve("excel/observations.csv"), "fods");
    String document = Files.readString(opened);
    assertThat(
            Stream.of("＝SUM(A1)=5", "𠀀字", "table:formula", "Err:5", "#NAME?", "\uFFFD")
                .filter(document::contains))
        .containsExactly("＝SUM(A1)=5", "𠀀字");
    Path back = open(world.output.resolve("excel/observations.csv"), "csv");
    List<CSVRecord> shown = parse(Files.readString(back));
    List<CSVRecord> published =
        parse(Files.readString(world.output.resolve("excel/observations.csv")).substring(1));
    assertThat(shown.stream().map(row -> row.get(4)))
        .containsExactlyElementsOf(published.stream().map(row -> row.get(4)).toList());
    assertThat(shown.stream().map(row -> row.get(5)))
        .containsExactlyElementsOf(published.stream().map(row -> row.get(5)).toList());
  }

  private static Path open(Path file, String format) throws IOException, InterruptedException {
    Path out = folder.resolve("office");
    String as =
        format.equals("csv") ? "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false" : format;
    Process process =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--infilter=CSV:44,34,76,1",
                "--convert-to",
                as,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return out.resolve("observations." + format);
  }

  private static List<CSVRecord> parse(String text) throws IOException {
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }
}
