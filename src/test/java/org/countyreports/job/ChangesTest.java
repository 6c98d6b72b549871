package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.countyreports.job.ImportResult.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every publication says what it changes, and rewrites no more than that. */
class ChangesTest {

  private static final String HEADER =
      "change,observation_id,source_file,article,quote,item,indicator,region_code,column,"
          + "old_value,new_value";

  @TempDir Path folder;
  private ImportWorld world;

  @BeforeEach
  void createWorld() throws Exception {
    world = new ImportWorld(folder);
  }

  @Test
  void theFirstPublicationAddsEverything() throws Exception {
    world.file("a.txt", "甲报\n人=3").run();
    assertThat(world.lines("changes.csv"))
        .containsExactly(HEADER, "added,o-a.txt-人,a.txt,1,人=3,人,goods,990121,value,,3");
    assertThat(world.lines("excel/changes.csv").get(0)).startsWith("\uFEFFchange,");
  }

  @Test
  void addedChangedAndRemovedObservationsAreTold() throws Exception {
    world.file("a.txt", "甲报\n人=3\n车=1\n灯=5").file("b.txt", "乙报\n人=7").run();
    world.file("a.txt", "甲报\n人=4\n灯=5\n狗=1").run();
    assertThat(world.lines("changes.csv"))
        .containsExactly(
            HEADER,
            "changed,o-a.txt-人,a.txt,1,人=4,人,goods,990121,quote,人=3,人=4",
            "changed,o-a.txt-人,a.txt,1,人=4,人,goods,990121,value,3,4",
            "changed,o-a.txt-人,a.txt,1,人=4,人,goods,990121,raw_value,3,4",
            "changed,o-a.txt-人,a.txt,1,人=4,人,goods,990121,sentence,人=3,人=4",
            "changed,o-a.txt-灯,a.txt,1,灯=5,灯,goods,990121,start,11,7",
            "changed,o-a.txt-灯,a.txt,1,灯=5,灯,goods,990121,end,14,10",
            "added,o-a.txt-狗,a.txt,1,狗=1,狗,goods,990121,value,,1",
            "removed,o-a.txt-车,a.txt,1,车=1,车,goods,990121,value,1,");
  }

  @Test
  void aRenamedFileKeepsItsObservations() throws Exception {
    world.file("a.txt", "甲报\n人=3").file("b.txt", "乙报\n人=7").run();
    Files.move(world.input.resolve("a.txt"), world.input.resolve("z.txt"));
    world.run();
    assertThat(world.lines("changes.csv"))
        .containsExactly(
            HEADER,
            "changed,o-z.txt-人,z.txt,1,人=3,人,goods,990121,observation_id,o-a.txt-人,o-z.txt-人",
            "changed,o-z.txt-人,z.txt,1,人=3,人,goods,990121,report_id,r-a.txt,r-z.txt",
            "changed,o-z.txt-人,z.txt,1,人=3,人,goods,990121,source_file,a.txt,z.txt");
  }

  @Test
  void aRunThatChangesNothingLeavesWhatTheLastOneChanged() throws Exception {
    world.file("a.txt", "甲报\n人=3").run();
    var published = world.published();
    var times = world.times();
    world.run();
    Selection all = new Selection(List.of(), "", null, null, false, true);
    world.run(new ImportSettings(world.input, world.output, null, 1, false, false, false, all));
    assertThat(world.published()).isEqualTo(published);
    assertThat(world.times()).isEqualTo(times);
  }

  @Test
  void aDryRunForeseesThatAFileHasAnotherName() throws Exception {
    world.file("a.txt", "甲报\n人=3").file("b.txt", "乙报\n人=7").run();
    Files.move(world.input.resolve("a.txt"), world.input.resolve("z.txt"));
    ByteArrayOutputStream foreseen = new ByteArrayOutputStream();
    var settings = world.settings(2, false, true);
    world.importer.dryRun(settings, ImportProgress.NONE, foreseen);
    world.run(settings);
    assertThat(Files.readString(world.output.resolve("changes.csv")))
        .isEqualTo(foreseen.toString(StandardCharsets.UTF_8))
        .contains("changed,")
        .doesNotContain("added,", "removed,");
  }

  @Test
  void whatSomebodyEditedIsPublishedAnew() throws Exception {
    world.file("a.txt", "甲报\n人=3").file("b.txt", "乙报\n人=7").file("c.txt", "丙报\n车=7").run();
    Path excel = world.output.resolve("excel/observations.csv");
    Files.writeString(excel, "saved by a spreadsheet\n", StandardOpenOption.APPEND);
    world.file("b.txt", "乙报\n人=8").run();
    assertThat(world.published()).isEqualTo(fresh("excel edited"));
    assertThat(world.lines("changes.csv")).hasSize(5).noneMatch(line -> line.startsWith("added"));
    Files.writeString(world.output.resolve("observations.csv"), "\"no table");
    world.file("b.txt", "乙报\n人=9").run();
    assertThat(world.published()).isEqualTo(fresh("table broken"));
    assertThat(world.lines("changes.csv")).as("nothing to compare with").hasSize(4);
  }

  @Test
  void aPublicationThatWasWholeIsCompleted() throws Exception {
    world.file("a.txt", "甲报\n人=3").run();
    var before = world.published();
    world.file("a.txt", "甲报\n人=4").run();
    var after = world.published();
    // As a kill leaves it that comes when only some files are in their place.
    Path whole = Files.createDirectories(world.output.resolve(".published/excel"));
    for (Map.Entry<String, String> file : after.entrySet()) {
      if (!file.getKey().startsWith("o") && !file.getKey().endsWith(".parquet")) {
        Files.writeString(whole.resolveSibling(file.getKey()), file.getValue());
        Files.writeString(world.output.resolve(file.getKey()), before.get(file.getKey()));
      }
    }
    world.run();
    assertThat(world.published()).isEqualTo(after);
    assertThat(whole).doesNotExist();
  }

  @Test
  void manyEditsInARowGiveTheSameAsOneImportAndADryRunForeseesThem() throws Exception {
    // -DargLine=-Dseed=… tells a failure again.
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < 8; round++) {
      edit(random);
      ByteArrayOutputStream foreseen = new ByteArrayOutputStream();
      var settings = world.settings(2, false, true);
      ImportResult dry = world.importer.dryRun(settings, ImportProgress.NONE, foreseen);
      boolean stranded = random.nextInt(3) == 0;
      if (stranded) {
        // Loaded but not published: the next publication has to tell it all the same.
        ImportResult held = world.run(world.settings(2, false, false));
        stranded = held.status() == Status.HELD_BACK;
      }
      ImportResult result = world.run(settings);
      assertThat(result.status()).isEqualTo(Status.DONE);
      String as = "seed " + seed + " round " + round;
      boolean changed = dry.changes() != null && !dry.changes().equals(NOTHING);
      if (changed) {
        assertThat(Files.readString(world.output.resolve("changes.csv")))
            .as(as)
            .isEqualTo(foreseen.toString(StandardCharsets.UTF_8));
      }
      assertThat(world.published()).as(as).isEqualTo(fresh(as));
    }
  }

  private static final ImportResult.Changes NOTHING = new ImportResult.Changes(0, 0, 0);

  /** What one import of everything publishes; changes and description come from the world. */
  private Map<String, String> fresh(String name) throws Exception {
    Path elsewhere = folder.resolve("fresh " + name);
    ImportSettings settings =
        new ImportSettings(world.input, elsewhere, null, 2, false, true, false, Selection.NONE);
    world.run(settings);
    Map<String, String> published = new TreeMap<>(ImportWorld.published(elsewhere));
    Map<String, String> ours = world.published();
    for (String own :
        List.of(
            "changes.csv", "excel/changes.csv", "parquet/changes.parquet", "datapackage.json")) {
      published.put(own, ours.getOrDefault(own, ""));
    }
    return published;
  }

  private void edit(Random random) throws IOException {
    for (int i = random.nextInt(6); i >= 0; i--) {
      Path file = world.input.resolve(random.nextInt(4) + "/" + random.nextInt(9) + ".txt");
      if (Files.exists(file) && random.nextInt(3) == 0) {
        Path other = world.input.resolve(random.nextInt(4) + "/" + random.nextInt(9) + ".txt");
        if (random.nextBoolean() || Files.exists(other)) {
          Files.delete(file);
        } else {
          Files.createDirectories(other.getParent());
          Files.move(file, other);
        }
      } else {
        world.file(world.input.relativize(file).toString(), report(random));
      }
    }
  }

  private static String report(Random random) {
    StringBuilder text = new StringBuilder("报,\"" + random.nextInt(3) + "\n");
    for (String item : List.of("人", "=车", "\"灯\"", "狗,", "@", "?怪")) {
      if (random.nextBoolean()) {
        text.append(item);
        text.append(item.startsWith("@") || item.startsWith("?") ? "" : "=" + random.nextInt(3));
        text.append('\n');
      }
    }
    return random.nextInt(9) == 0 ? "" : text.toString();
  }
}
