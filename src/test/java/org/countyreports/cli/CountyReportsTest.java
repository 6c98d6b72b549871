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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          imprt                        | 或许是指 import
          import --thraeds 3           | 或许是指 --threads
          import --threads x           | --threads 须为数字，而不是 x
          import --missing lose        | 须为以下之一：remove, keep，而不是 lose
          import --output              | --output 后面缺少值
          import --max-file-size huge  | 64MB 或 500kB
          import --lang zh --lang zh   | --lang 只能给出一次
          reimport                     | 缺少 --file
          reimport --all --rejected    | 以下选项只能给出一个：--rejected, --all
          reimport --published may     | 2022-03-01..2022-03-31，而不是 may
          preview                      | 缺少 PATH
          explain a b                  | b 既不是选项也不是命令
          import --log loud            | --log 须为以下之一：plain, json
          import --config /no/such     | /no/such 无法读取
          import --database jdbc:postgresql://a:b@c/d | COUNTY_REPORTS_DB_PASSWORD_FILE
          """)
  void wrongUsageIsToldInChinese(String line, String complaint) {
    int code = CountyReports.run(Map.of("COUNTY_REPORTS_LANG", "zh"), line.split(" "));
    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(complaints()).hasLineCount(1).contains(complaint).contains("用法见 county-reports");
  }

  @Test
  void everyOptionIsExplainedInChineseToo() {
    ResourceBundle texts = new Messages(Language.ZH).help();
    Set<String> chinese = new TreeSet<>();
    texts.keySet().forEach(key -> chinese.add(texts.getString(key)));
    Set<String> missing = new TreeSet<>();
    Consumer<CommandSpec> check =
        spec -> {
          missing.add(spec.usageMessage().description()[0]);
          spec.args().forEach(argument -> missing.add(argument.description()[0]));
        };
    CommandLine top = CountyReports.commandLine(List.of()).setResourceBundle(texts);
    check.accept(top.getCommandSpec());
    top.getSubcommands().values().forEach(command -> check.accept(command.getCommandSpec()));
    assertThat(missing).hasSizeGreaterThan(30);
    // Defaults are filled in.
    missing.removeIf(text -> chinese.stream().anyMatch(known -> isSame(known, text)));
    assertThat(missing).isEmpty();
  }

  private static boolean isSame(String known, String filled) {
    int gap = known.indexOf("${");
    return gap < 0 ? known.equals(filled) : filled.startsWith(known.substring(0, gap));
  }

  @Test
  void helpSpeaksTheLanguageThatIsAskedFor() {
    assertThat(CountyReports.run(Map.of("COUNTY_REPORTS_LANG", "zh"), "import", "--help")).isZero();
    assertThat(answers()).contains("用法").contains("导入新增和有变化的文件").doesNotContain("Imports");
    assertThat(CountyReports.run(Map.of("COUNTY_REPORTS_LANG", "en"), "import", "--help")).isZero();
    assertThat(answers()).contains("Usage").contains("Imports what is new");
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
  void aDatabaseOfALaterVersionFailsWithOneLine() throws Exception {
    write("in/a.txt", "");
    assertThat(importing()).isZero();
    try (Connection database =
            DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("out/county-reports"), "sa", "");
        Statement statement = database.createStatement()) {
      statement.execute("update program_state set content = 'x H2 9.9.9999' where name = 'schema'");
    }
    assertThat(importing()).isEqualTo(5);
    assertThat(complaints()).hasLineCount(1).contains("a newer version of the program wrote");
    assertThat(run("status", "--output", folder.resolve("out").toString(), "--lang", "zh"))
        .isEqualTo(5);
    assertThat(complaints()).hasLineCount(1).contains("更新版本");
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
