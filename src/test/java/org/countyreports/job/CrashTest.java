package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.countyreports.job.ImportResult.Status;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports in a process of their own that dies: the next one ends as if nothing had happened, to the
 * byte. {@code -Dcrash.kills=50} kills that often at random points.
 */
class CrashTest {

  private static final int RANDOM_KILLS = Integer.getInteger("crash.kills", 2);
  private static final boolean LONG = RANDOM_KILLS > 10;

  @TempDir Path folder;

  @Test
  void h2DiesAtChosenPoints() throws Exception {
    CrashSeries series = new CrashSeries(folder, "");
    for (String point : points()) {
      series.dieAt(point);
    }
    series.report("H2 at chosen points");
  }

  @Test
  void postgresDiesAtChosenPoints() throws Exception {
    CrashSeries series = new CrashSeries(folder, PostgresServer.newDatabase());
    for (String point : points()) {
      series.dieAt(point);
    }
    series.report("PostgreSQL at chosen points");
  }

  @Test
  void h2IsKilledAtRandomPoints() throws Exception {
    killAtRandom(new CrashSeries(folder, ""), "H2 at random points");
  }

  @Test
  void postgresIsKilledAtRandomPoints() throws Exception {
    killAtRandom(
        new CrashSeries(folder, PostgresServer.newDatabase()), "PostgreSQL at random points");
  }

  @Test
  void diesSeveralTimesBeforeItIsDone() throws Exception {
    CrashSeries series = new CrashSeries(folder, "");
    series.dieAt("before 2", "file 1", "after 9", "file 200", "publishing", "whole 0");
    series.report("H2, six in a row");
  }

  @Test
  void aFirstInstallationDies() throws Exception {
    for (int millis : LONG ? new int[] {900, 1200, 1500, 1800, 2100} : new int[] {1300}) {
      Path home = Files.createDirectories(folder.resolve("first" + millis));
      CrashSeries series = new CrashSeries(home, "", false);
      series.killAfter(Duration.ofMillis(millis));
      series.report("H2, first installation after " + millis + " ms");
    }
  }

  @Test
  void stopsWithinFiveSecondsOfSigterm() throws Exception {
    CrashSeries series = new CrashSeries(folder, "");
    series.change();
    Process child = CrashChild.start(folder, "", "linger");
    while (!Files.exists(series.world().output.resolve("lingers"))) {
      Thread.onSpinWait();
      assertThat(child.isAlive()).isTrue();
    }
    Instant asked = Instant.now();
    child.destroy();
    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(6));
    assertThat(RunHistory.lines(series.world().address(), 1, new Messages(Language.EN)))
        .first()
        .asString()
        .contains("stopped");
    series.assertRunsToTheEnd("SIGTERM");
  }

  @Test
  void aDiskThatIsFullCostsNothingButTime() throws Exception {
    TinyDisk.assumeMountable();
    // What fits decides where the run fails: in the schema, in the rows, in the publication.
    for (int kilobytes : LONG ? new int[] {64, 300, 800, 1500, 3000} : new int[] {1500}) {
      Path home = Files.createDirectories(folder.resolve("disk" + kilobytes));
      CrashSeries series = new CrashSeries(home, "", false);
      try (TinyDisk disk = TinyDisk.mount(series.world().output, kilobytes)) {
        String outcome = outcome(series);
        System.out.println("CrashTest: disk of " + kilobytes + " kB: " + outcome);
        disk.grow();
        series.assertRunsToTheEnd("disk of " + kilobytes + " kB");
      }
    }
  }

  /** How the run on a full disk ended; it must not hang, and may even succeed. */
  private static String outcome(CrashSeries series) {
    try {
      ImportResult result = series.world().run(series.world().settings(2, false, true));
      assertThat(result.status()).isIn(Status.FAILED, Status.DONE);
      return result.status() + " " + result.message();
    } catch (Exception e) {
      return e.getClass().getSimpleName() + " " + Failures.explain(e);
    }
  }

  private static void killAtRandom(CrashSeries series, String name) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int kills = (RANDOM_KILLS + 1) / 2;
    assumeThat(kills).isPositive();
    while (series.kills() < kills) {
      if (random.nextInt(3) == 0) {
        series.dieAt((random.nextBoolean() ? "before " : "after ") + (1 + random.nextInt(25)));
      } else {
        series.killAfter(Duration.ofMillis(300 + random.nextInt(3000)));
      }
    }
    series.report(name + ", seed " + seed);
  }

  private static String[] points() {
    return LONG
        ? new String[] {
          "file 1",
          "file 200",
          "before 1",
          "after 1",
          "before 8",
          "after 8",
          "publishing",
          "aside 0",
          "aside 20000",
          "whole 0",
          "whole 300",
          "whole 1000"
        }
        : new String[] {"after 9", "whole 300"};
  }
}
