package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.countyreports.job.ImportResult.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports in a process of their own that dies: the next one ends as if nothing had happened. */
class CrashTest {

  private static final int FILES = 300;
  private static final int RANDOM_KILLS = Integer.getInteger("crash.kills", 3);

  @TempDir Path folder;
  private ImportWorld world;

  @BeforeEach
  void writeReports() throws IOException {
    world = new ImportWorld(folder);
    for (int i = 0; i < FILES; i++) {
      world.file(i % 5 + "/" + i + ".txt", "报" + i + "\n人=" + i + "\n车=7\n? 怪\n");
    }
  }

  @Test
  void diesAtChosenPointsAndOnceMoreBeforeItIsDone() throws Exception {
    Map<String, String> undisturbed = undisturbed();
    for (String point : new String[] {"1", "64", "200", "300", "publishing"}) {
      assertThat(child(point).waitFor()).as("dies at " + point).isEqualTo(137);
    }
    assertRunsToTheEnd(undisturbed);
  }

  @Test
  void isKilledAtRandomPoints() throws Exception {
    Map<String, String> undisturbed = undisturbed();
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < RANDOM_KILLS; i++) {
      Process child = child("never");
      if (!child.waitFor(500 + random.nextInt(3000), TimeUnit.MILLISECONDS)) {
        child.destroyForcibly().waitFor();
      }
    }
    System.out.println("CrashTest: " + RANDOM_KILLS + " kills at random points, seed " + seed);
    assertRunsToTheEnd(undisturbed);
  }

  @Test
  void stopsCleanlyWhenAskedTo() throws Exception {
    Map<String, String> undisturbed = undisturbed();
    Process child = child("linger");
    while (!Files.exists(folder.resolve("lingers"))) {
      Thread.onSpinWait();
      assertThat(child.isAlive()).isTrue();
    }
    child.destroy();
    assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(RunHistory.lines(DatabaseAddress.of(null, world.output), 1))
        .first()
        .asString()
        .contains("stopped");
    assertRunsToTheEnd(undisturbed);
  }

  private Map<String, String> undisturbed() throws Exception {
    Path elsewhere = folder.resolve("undisturbed");
    ImportSettings settings =
        new ImportSettings(world.input, elsewhere, null, 2, false, false, false, Selection.NONE);
    assertThat(world.run(settings).status()).isEqualTo(Status.DONE);
    return ImportWorld.published(elsewhere);
  }

  private void assertRunsToTheEnd(Map<String, String> undisturbed) throws Exception {
    ImportResult result = world.run();
    assertThat(result.status()).isEqualTo(Status.DONE);
    assertThat(result.counts().read()).isEqualTo(FILES);
    assertThat(world.published()).isEqualTo(undisturbed);
    assertThat(world.run().counts().unchanged()).isEqualTo(FILES);
  }

  private Process child(String point) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            folder.toString(),
            point)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("child.log").toFile())
        .start();
  }

  /** The program with the interpreter of tests; dies when it comes to its point. */
  static final class Child {

    private Child() {}

    /** Waits until it is told to stop, as a hook of the machine's shutdown sees it. */
    private static void lingers(Path folder) {
      CountDownLatch stopping = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(stopping::countDown));
      try {
        Files.writeString(folder.resolve("lingers"), "");
        stopping.await();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    public static void main(String[] args) throws Exception {
      ImportWorld world = new ImportWorld(Path.of(args[0]));
      ImportProgress dying =
          new ImportProgress() {
            private final AtomicInteger done = new AtomicInteger();

            @Override
            public void advanced() {
              int files = done.incrementAndGet();
              if (args[1].equals("linger") && files == 100) {
                lingers(Path.of(args[0]));
              }
              if (args[1].equals(String.valueOf(files))) {
                Runtime.getRuntime().halt(137);
              }
            }

            @Override
            public void publishing() {
              if (args[1].equals("publishing")) {
                Runtime.getRuntime().halt(137);
              }
            }
          };
      world.importer.run(world.settings(2, false, false), dying);
    }
  }
}
