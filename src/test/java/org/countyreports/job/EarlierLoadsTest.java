package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.countyreports.job.ImportResult.Status;
import org.countyreports.load.RunCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that publishes what an earlier one loaded counts what it publishes. */
class EarlierLoadsTest {

  @TempDir Path folder;
  private ImportWorld world;

  @BeforeEach
  void publish() throws Exception {
    world = new ImportWorld(folder);
    prepare(world);
  }

  @ParameterizedTest
  @ValueSource(strings = {"publishing", "before 6", "after 4", "whole 0", "never"})
  void aKillChangesNoCounts(String point) throws Exception {
    ImportWorld undisturbed = new ImportWorld(folder.resolve("undisturbed"));
    prepare(undisturbed);
    change(undisturbed);
    RunCounts expected = accepted(undisturbed).counts();
    assertThat(expected).isEqualTo(ImportWorld.counts(6, 3, 2, 1, 1, 2, 1, 2));

    change(world);
    int exit = CrashChild.start(folder, "", point).waitFor();
    assertThat(exit).isEqualTo(point.equals("never") ? 0 : 137);
    RunCounts counts = accepted(world).counts();
    assertThat(world.published()).isEqualTo(undisturbed.published());
    if (point.equals("never")) {
      assertThat(counts).isEqualTo(ImportWorld.counts(6, 0, 5, 1, 0, 0, 0, 0));
    } else if (!point.startsWith("whole")) {
      // Where the files were whole, the next run puts them in place and finds nothing to publish.
      assertThat(counts).isEqualTo(expected);
    }
    assertThat(accepted(world).counts()).isEqualTo(ImportWorld.counts(6, 0, 5, 1, 0, 0, 0, 0));
  }

  @Test
  void whatWasHeldBackIsCountedByTheRunThatPublishesIt() throws Exception {
    world.file("a.txt", "甲报\n人=4\n").file("b.txt", "乙报\n人=5\n").file("d.txt", "丁报\n");
    for (int night = 0; night < 2; night++) {
      ImportResult held = world.run();
      assertThat(held.status()).isEqualTo(Status.HELD_BACK);
      assertThat(held.counts().imported()).isEqualTo(night == 0 ? 3 : 0);
    }
    assertThat(accepted(world).counts()).isEqualTo(ImportWorld.counts(5, 3, 1, 1, 0, 0, 1, 4));
  }

  private static void prepare(ImportWorld world) throws Exception {
    world.file("a.txt", "甲报\n人=3\n车=4\n").file("b.txt", "乙报\n人=5\n车=6\n");
    world.file("c.txt", "丙报\n人=7\n").file("d.txt", "丁报\n人=9\n车=1\n").file("e.txt", "");
    assertThat(world.run().status()).isEqualTo(Status.DONE);
  }

  private static void change(ImportWorld world) throws Exception {
    world.file("a.txt", "甲报\n人=4\n车=4\n").file("f.txt", "己报\n人=5\n").file("g.txt", "庚报\n人=5\n");
    Files.delete(world.input.resolve("d.txt"));
  }

  private static ImportResult accepted(ImportWorld world) throws Exception {
    return world.run(world.settings(2, false, true));
  }
}
