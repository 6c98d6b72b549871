package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyreports.job.ImportWorld.counts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.countyreports.job.ImportResult.Status;
import org.countyreports.load.RunCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A dataset that the program made when it had H2 2.4 and nine migrations: three runs over some of
 * the samples, one of them twice, a file that is rejected and one that was taken away again.
 */
class UpgradeTest {

  private static final Path MADE = Path.of("src/test/resources/upgrade/dataset-h2-2.4.zip");

  private static final List<String> TABLES =
      List.of("source_file", "report", "observation", "issue", "report_copy", "statement_pair");

  private static final RunCounts NOTHING_NEW = counts(6, 0, 5, 1, 0, 0, 0, 0);

  @TempDir Path folder;
  private final Map<String, List<String>> columnsOfThen = new TreeMap<>();

  @BeforeEach
  void unpack() throws IOException {
    unpack(MADE, folder);
  }

  static void unpack(Path file, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        Files.copy(zip, target);
      }
    }
  }

  @Test
  void whereTheRulesDidNotChangeNothingIsImportedAgain() throws Exception {
    JdbcTemplate before = database();
    // Rules of today, as if they had been those of then: what is left of the upgrade is the file,
    // its tables and the job repository.
    String today = ProgramVersion.current();
    before.update("update source_file set program_version = ?", today);
    before.update("update program_state set content = ? where name = 'dimensions'", today);
    Map<String, List<String>> rows = rows();
    Map<String, String> published = ImportWorld.published(output());

    ImportResult result = run();

    assertThat(result.status()).isEqualTo(Status.DONE);
    assertThat(result.counts()).isEqualTo(NOTHING_NEW);
    assertThat(rows()).isEqualTo(rows);
    for (String table : List.of("observations.csv", "reports.csv", "issues.csv")) {
      assertSameRows(table, Objects.requireNonNull(published.get(table)));
    }
    assertThat(run().counts()).isEqualTo(NOTHING_NEW);
    assertThat(distinct("run_id", "import_run")).isEqualTo(5);
    assertThat(distinct("job_instance_id", "batch.batch_job_instance")).isEqualTo(5);
    assertThat(distinct("step_execution_id", "batch.batch_step_execution")).isGreaterThan(3 * 7);
    assertThat(distinct("column_name", "column_description")).isPositive();
  }

  @Test
  void whereTheRulesChangedEachFileIsReadAgainAndItsFiguresKeepTheirIds() throws Exception {
    database().update("update source_file set program_version = 'of other rules'");
    Map<String, String> before = ids();
    RunCounts counts = run().counts();
    assertThat(counts.imported()).isEqualTo(5);
    assertThat(counts.rejected()).isEqualTo(1);
    Map<String, String> after = ids();
    int told = before.size();
    before.keySet().retainAll(after.keySet());
    // Rules may come to leave a figure out; hardly ever many.
    assertThat(before).hasSizeGreaterThan(told * 9 / 10);
    after.keySet().retainAll(before.keySet());
    assertThat(after).isEqualTo(before);
    assertThat(run().counts()).isEqualTo(NOTHING_NEW);
  }

  /** The number of each figure, by where it stands. */
  private Map<String, String> ids() {
    Map<String, String> ids = new TreeMap<>();
    database()
        .query(
            "select r.source_file, r.article, o.\"start\", o.quote, o.observation_id"
                + " from observation o join report r on r.report_id = o.report_id",
            rs -> {
              ids.put(
                  "%s %d %d %s"
                      .formatted(rs.getString(1), rs.getInt(2), rs.getInt(3), rs.getString(4)),
                  rs.getString(5));
            });
    return ids;
  }

  /** The rows of the tables in the columns that they had then. */
  private Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : TABLES) {
      List<String> columns = columns(table);
      rows.put(
          table,
          database()
              .query(
                  "select " + String.join(", ", columns) + " from " + table,
                  (rs, n) -> {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= columns.size(); i++) {
                      row.append(rs.getString(i)).append('|');
                    }
                    return row.toString();
                  })
              .stream()
              .sorted()
              .toList());
    }
    return rows;
  }

  private List<String> columns(String table) {
    return columnsOfThen.computeIfAbsent(
        table,
        name ->
            database()
                .queryForList(
                    "select '\"' || column_name || '\"' from information_schema.columns"
                        + " where table_schema = 'PUBLIC' and lower(table_name) = ?"
                        + " order by ordinal_position",
                    String.class,
                    name));
  }

  /** New columns of a published table come last. */
  private void assertSameRows(String table, String then) throws IOException {
    List<String> now = Files.readAllLines(output().resolve(table));
    List<String> lines = then.lines().toList();
    assertThat(now).as(table).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(now.get(i)).as(table).startsWith(lines.get(i));
    }
  }

  private long distinct(String column, String table) {
    return database()
        .queryForList("select distinct " + column + " from " + table, String.class)
        .size();
  }

  private ImportResult run() throws Exception {
    return Importer.withOwnInterpreter()
        .run(
            new ImportSettings(
                folder.resolve("input"),
                output(),
                DatabaseAddress.of(null, output(), Map.of()),
                2,
                false,
                true,
                false,
                Selection.NONE,
                Limits.DEFAULT,
                Aftermath.DEFAULT),
            ImportProgress.NONE);
  }

  private Path output() {
    return folder.resolve("output");
  }

  private JdbcTemplate database() {
    return NewerDatabaseTest.jdbc(DatabaseAddress.of(null, output(), Map.of()));
  }
}
