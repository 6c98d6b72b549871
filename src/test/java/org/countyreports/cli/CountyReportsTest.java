package org.countyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CountyReportsTest {

  @TempDir Path folder;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import --input /no/such",
        "--input /no/such",
        "import --no-such-option",
        "nosuchcommand",
        "import --threads 0",
        "import --threads many",
        "import --missing perhaps",
        "preview",
        "preview /no/such",
        "preview / --format xml",
        "preview / --lang fr",
        "explain",
        "explain o1 --output /no/such",
        "reimport",
        "reimport --all --input /no/such"
      })
  void wrongUsageIsOneClearLine(String line) {
    assertThat(run(line.split(" ", -1))).isEqualTo(2);
    assertThat(complaints().lines()).hasSize(1);
    assertThat(complaints()).contains("--help");
  }

  @Test
  void importsSaysWhatItDidAndRemembers() throws IOException {
    write("in/empty.txt", "");
    assertThat(importing()).isZero();
    assertThat(answers())
        .contains("files: 1 read, 0 imported, 0 unchanged, 1 rejected, 0 removed, 0 renamed")
        .contains("0 added, 0 changed, 0 removed");
    assertThat(run("status", "--output", folder.resolve("out").toString())).isZero();
    assertThat(answers()).contains("run 1 completed").contains("1 rejected");
    assertThat(importing("--fail-on-reject")).isEqualTo(1);
  }

  @Test
  void statusKnowsOfNoRun() {
    assertThat(run("status", "--output", folder.toString())).isZero();
    assertThat(answers()).isEqualTo("no run yet\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLockIsToldByItsOwnCode() throws IOException {
    write("in/a.txt", "");
    Files.createDirectories(folder.resolve("out"));
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve("out/.county-reports.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      assertThat(lock.lock().isValid()).isTrue();
      assertThat(importing("--lang", "en")).isEqualTo(4);
      assertThat(complaints()).hasLineCount(1).contains("another run is at work on");
      assertThat(importing("--lang=zh")).isEqualTo(4);
      assertThat(complaints()).hasLineCount(1).contains("另一次运行正在使用");
    }
  }

  @Test
  void aBrokenDatabaseFailsWithOneLine() throws IOException {
    write("in/a.txt", "");
    write("out/county-reports.mv.db", "this is no database");
    assertThat(importing()).isEqualTo(5);
    assertThat(complaints()).contains("the run failed");
    assertThat(importing("--lang", "zh")).isEqualTo(5);
    assertThat(complaints()).hasLineCount(1).contains("运行失败");
  }

  @Test
  void previewPrintsAnObjectAnArticle() throws IOException {
    write(
        "in/a.txt",
        "某县组织志愿者清理垃圾\n来源：某县报 2022-03-06\n连日来，某县1200余名志愿者清理垃圾300吨。" + "全县各乡镇干部群众纷纷参加，清理河道20公里。\n");
    assertThat(run("preview", folder.resolve("in").toString(), "--format", "json")).isZero();
    JsonMapper mapper = new JsonMapper();
    for (String line : answers().lines().toList()) {
      JsonNode article = mapper.readTree(line);
      assertThat(article.propertyNames())
          .containsExactly(
              "source_file",
              "article",
              "title",
              "publisher",
              "author",
              "published",
              "region_code",
              "body",
              "tables",
              "observations",
              "issues");
      assertThat(article.get("source_file").asString()).isEqualTo("a.txt");
    }
  }

  private int importing(String... more) {
    String[] base = {
      "import",
      "--input",
      folder.resolve("in").toString(),
      "--output",
      folder.resolve("out").toString()
    };
    return run(
        java.util.stream.Stream.concat(java.util.Arrays.stream(base), java.util.Arrays.stream(more))
            .toArray(String[]::new));
  }

  private int run(String... args) {
    said.reset();
    complained.reset();
    return CountyReports.run(args);
  }

  private String answers() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private String complaints() {
    return complained.toString(StandardCharsets.UTF_8);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }
}
