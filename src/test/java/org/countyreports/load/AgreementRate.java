package org.countyreports.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What linking statements of the same thing costs: {@code AgreementRate 100000 [h2|postgres]} fills
 * a database with so many reports of twelve figures each, and prints the seconds for all of them,
 * for one report in a hundred changed, and for nothing new.
 */
public final class AgreementRate {

  private static final int FIGURES = 12;
  private static final int AT_ONCE = 5_000;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final Random random = new Random(7);

  private AgreementRate(DataSource source) {
    this.jdbc = new JdbcTemplate(source);
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
  }

  /** Prints the seconds. */
  public static void main(String[] args) throws Exception {
    int reports = Integer.parseInt(args[0]);
    if (args.length > 1 && args[1].equals("postgres")) {
      try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
        new AgreementRate(server.getPostgresDatabase()).run(reports);
      }
    } else {
      Path file = Files.createTempDirectory("agreement").resolve("h2");
      String url = "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1";
      new AgreementRate(new DriverManagerDataSource(url, "sa", "")).run(reports);
    }
  }

  private void run(int reports) {
    Flyway.configure().dataSource(Objects.requireNonNull(jdbc.getDataSource())).load().migrate();
    jdbc.update(
        "insert into import_run (run_id, started_at, status, input, program_version, manifest)"
            + " values (1, current_timestamp, 'running', '', '', '')");
    time("filling", () -> fill(reports));
    jdbc.update(
        "insert into unpublished_file (source_file, compared)"
            + " select source_file, true from report");
    time("all", () -> new Agreement(jdbc).update());
    jdbc.update("delete from unpublished_file");
    jdbc.update(
        "insert into unpublished_file (source_file, compared)"
            + " select source_file, true from report where mod(article, 100) = 1");
    time("one in a hundred changed", () -> new Agreement(jdbc).update());
    jdbc.update("delete from unpublished_file");
    time("nothing changed", () -> new Agreement(jdbc).update());
    time("reading for the report", () -> System.out.println(new ConflictReader(jdbc).read()));
    System.out.println(
        jdbc.queryForList("select agrees, count(*) from statement_pair group by agrees"));
  }

  private void time(String what, Runnable work) {
    long start = System.nanoTime();
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    transaction.executeWithoutResult(status -> work.run());
    System.out.printf(
        "%s: %.2f s, of which %.2f s of this processor%n",
        what,
        (System.nanoTime() - start) / 1e9,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9);
  }

  private void fill(int reports) {
    List<Object[]> files = new ArrayList<>();
    List<Object[]> articles = new ArrayList<>();
    List<Object[]> figures = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      String id = Long.toHexString(random.nextLong());
      LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(365));
      files.add(new Object[] {id, "", 1, "", "imported", 1, FIGURES, 0, 1});
      articles.add(
          new Object[] {
            id, id, i, "标题", null, null, day, null, null, null, null, null, "", 0, 0, 0
          });
      int county = random.nextInt(100);
      for (int j = 0; j < FIGURES; j++) {
        figures.add(figure(id, j, county, day));
      }
      if (files.size() == AT_ONCE || i == reports - 1) {
        Dataset.INSERT_FILE.insert(jdbc, files);
        ReportRow.INSERT.insert(jdbc, articles);
        ObservationRow.INSERT.insert(jdbc, figures);
        files.clear();
        articles.clear();
        figures.clear();
      }
    }
  }

  private Object[] figure(String report, int position, int county, LocalDate day) {
    String indicator = "theme.indicator" + random.nextInt(100);
    BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(1000));
    String sentence = "全县共出动志愿者" + value + "名，为群众送去生活物资，开展核酸采样和环境消杀工作，切实筑牢防线。";
    return new ObservationRow(
            report + position,
            report,
            position,
            "志愿者" + value + "名",
            value,
            null,
            "exact",
            "{person}",
            null,
            value.toString(),
            "名",
            "对象" + random.nextInt(3),
            indicator,
            "63" + (1000 + county),
            "某县" + county,
            "k" + county,
            "exact",
            null,
            null,
            day,
            day,
            sentence,
            0,
            9,
            "flow",
            "whole",
            null,
            null)
        .values();
  }
}
