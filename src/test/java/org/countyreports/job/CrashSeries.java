package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.countyreports.job.ImportResult.Status;

/**
 * Runs that die one after the other. The input goes back and forth between two states, so that each
 * run has something to load, to remove and to publish, and what it must end with is known.
 */
final class CrashSeries {

  private static final int FILES = 240;
  private static final int KILLED = 137;

  private final Path folder;
  private final String url;
  private final ImportWorld world;
  private final List<Map<String, String>> expected = new ArrayList<>();
  private int state;
  private int kills;
  private int misses;

  /** A series on a dataset that is there already. */
  CrashSeries(Path folder, String url) throws Exception {
    this(folder, url, true);
  }

  CrashSeries(Path folder, String url, boolean imported) throws Exception {
    this.folder = folder;
    this.url = url;
    this.world = new ImportWorld(folder, url);
    ImportWorld undisturbed = new ImportWorld(folder.resolve("undisturbed"));
    List<Integer> states = imported ? List.of(0, 1, 0) : List.of(0);
    for (int i : states) {
      write(undisturbed, i);
      assertThat(undisturbed.run(undisturbed.settings(2, false, true)).status())
          .isEqualTo(Status.DONE);
      expected.add(undisturbed.published());
    }
    write(world, 0);
    if (imported) {
      // The second time in state 0 is the one that every later one is like.
      expected.remove(0);
      expected.add(0, expected.remove(1));
      world.run();
    }
  }

  ImportWorld world() {
    return world;
  }

  int kills() {
    return kills;
  }

  /** Brings the input into the other state. */
  void change() throws IOException {
    if (expected.size() > 1) {
      state = 1 - state;
      write(world, state);
    }
  }

  /** Lets a run die at some points, one after the other, and the next one end. */
  void dieAt(String... points) throws Exception {
    change();
    for (String point : points) {
      count(CrashChild.start(folder, url, point).waitFor(), point);
    }
    assertRunsToTheEnd(String.join(", ", points));
  }

  /** Kills a run some time after its start, and lets the next one end. */
  void killAfter(Duration time) throws Exception {
    change();
    Process child = CrashChild.start(folder, url, "never");
    if (!child.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
      child.destroyForcibly().waitFor();
    }
    count(child.exitValue(), time + " after its start");
    assertRunsToTheEnd(time + " after its start");
  }

  /**
   * The next run ends with what an undisturbed one ends with, and the one after changes nothing.
   */
  void assertRunsToTheEnd(String as) throws Exception {
    ImportResult result = run();
    assertThat(result.status()).as(as).isEqualTo(Status.DONE);
    assertThat(world.published()).as(as).isEqualTo(expected.get(state));
    try (var hidden = Files.list(world.output)) {
      assertThat(hidden.map(path -> path.getFileName().toString()))
          .as(as)
          .doesNotContain(".publishing", ".published");
    }
  }

  /** Says how often was killed. */
  void report(String name) throws Exception {
    assertThat(run().counts().imported()).as("nothing is left to do").isZero();
    System.out.printf(
        "CrashTest: %s: %d kills, %d came too late, the same bytes after each%n",
        name, kills, misses);
  }

  /** The server may need a moment to see that a process is dead. */
  private ImportResult run() throws Exception {
    for (int i = 0; ; i++) {
      try {
        return world.run(world.settings(2, false, true));
      } catch (LockedException e) {
        if (i == 50) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  private void count(int exit, String point) {
    assertThat(exit).as(point).isIn(0, KILLED);
    kills += exit == KILLED ? 1 : 0;
    misses += exit == KILLED ? 0 : 1;
  }

  private static void write(ImportWorld world, int state) throws IOException {
    for (int i = 0; i < FILES; i++) {
      String path = i % 5 + "/" + i + ".txt";
      boolean gone = state == 1 && i % 10 == 3;
      if (gone) {
        Files.deleteIfExists(world.input.resolve(path));
      } else {
        int people = state == 1 && i % 3 == 0 ? i + 1 : i;
        world.file(path, "报" + i + "\n人=" + people + "\n车=7\n? 怪\n");
      }
    }
  }
}
