package org.countyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.countyreports.job.TinyDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a run says on standard error, plain and as objects. */
class RunLogTest {

  private static final List<String> FORM = List.of("timestamp", "level", "event", "message");

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void writeReports() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 40; i++) {
      StringBuilder text = new StringBuilder("隆回县工作简报" + i + "\n来源：隆回县融媒体中心 2022-03-06\n\n");
      for (int j = 0; j < 40; j++) {
        text.append("县里发放大米").append(30 + i + j).append("吨，坚持一盘棋。\n");
      }
      Files.writeString(input.resolve("r" + i + ".txt"), text);
    }
  }

  @AfterEach
  void plainAgain() {
    System.clearProperty(Logging.FORMAT);
  }

  @Test
  void theLastLineHasTheExitCode() throws IOException {
    assertEnds(0, "INFO", "run_done", "import");
    for (int i = 0; i < 30; i++) {
      Files.delete(input.resolve("r" + i + ".txt"));
    }
    assertThat(assertEnds(3, "WARN", "run_held_back", "import"))
        .contains("observations would vanish with 30 files that are gone")
        .contains("--accept")
        .doesNotContain("{");
    assertEnds(0, "INFO", "run_done", "import", "--accept");
    assertThat(assertEnds(2, "ERROR", "run_wrong_usage", "import", "--threads", "0"))
        .contains("--threads must be 1 or more");
    assertThat(assertEnds(2, "ERROR", "run_wrong_usage", "reimport", "--file", "r99.txt"))
        .contains("the nearest names are r39.txt, r30.txt, r31.txt");
  }

  @Test
  void linesOfTheLogHaveTheSameForm() {
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      LogLines lines = new LogLines(true);
      ch.qos.logback.classic.Logger logger =
          (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("org.countyreports.job.Some");
      lines.setContext(logger.getLoggerContext());
      lines.start();
      logger.setAdditive(false);
      logger.addAppender(lines);
      logger.warn("{} of {} files", 3, 5);
      logger.error("failed", new IllegalStateException("why"));
      logger.detachAppender(lines);
    } finally {
      System.setErr(before);
    }
    List<JsonNode> objects = objects(err.toString(StandardCharsets.UTF_8));
    assertThat(objects).hasSize(2);
    assertThat(objects.get(0).get("message").asString()).isEqualTo("3 of 5 files");
    assertThat(objects.get(0).get("level").asString()).isEqualTo("WARN");
    assertThat(objects.get(1).get("exception").asString()).contains("IllegalStateException: why");
  }

  @Test
  void aFullDiskIsOneLine() throws IOException {
    TinyDisk.assumeMountable();
    Path output = folder.resolve("disk/out");
    for (int kilobytes : new int[] {4, 300, 1200, 2200}) {
      try (TinyDisk disk = TinyDisk.mount(folder.resolve("disk"), kilobytes)) {
        for (int i = 0; i < 2; i++) {
          String said = said(5, "import", "--input", "" + input, "--output", "" + output);
          assertThat(said.lines()).hasSize(1);
          assertThat(said).contains("the disk is full: " + output, "make room there");
        }
        disk.grow();
        assertThat(said(0, "import", "--input", "" + input, "--output", "" + output)).isEmpty();
        assertThat(Files.readAllLines(output.resolve("observations.csv"))).hasSize(1601);
      }
    }
  }

  /** Runs a command with a log of objects; what the last line says. */
  private String assertEnds(int exitCode, String level, String event, String... args) {
    List<String> all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of("--log", "json", "--input", "" + input, "--output", folder + "/out"));
    List<JsonNode> lines = objects(said(exitCode, all.toArray(String[]::new)));
    for (JsonNode line : lines.subList(0, lines.size() - 1)) {
      assertThat(line.has("exit_code")).isFalse();
    }
    JsonNode last = lines.get(lines.size() - 1);
    assertThat(last.get("level").asString()).isEqualTo(level);
    assertThat(last.get("event").asString()).isEqualTo(event);
    assertThat(last.get("exit_code").asInt()).isEqualTo(exitCode);
    return last.get("message").asString();
  }

  private static List<JsonNode> objects(String text) {
    List<JsonNode> objects = text.lines().map(line -> new ObjectMapper().readTree(line)).toList();
    for (JsonNode object : objects) {
      assertThat(FORM).allMatch(object::has);
    }
    return objects;
  }

  private static String said(int exitCode, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream before = System.err;
    PrintStream out = System.out;
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try {
      assertThat(CountyReports.run(Map.of("COUNTY_REPORTS_LANG", "en"), args)).isEqualTo(exitCode);
    } finally {
      System.setErr(before);
      System.setOut(out);
    }
    return err.toString(StandardCharsets.UTF_8);
  }
}
