package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countyreports.job.show.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What publications changed stands in the database, with its reason, and nothing else does. */
class HistoryTest {

  @TempDir Path folder;
  private ImportWorld world;

  @BeforeEach
  void importSome() throws Exception {
    world = some("");
  }

  private ImportWorld some(String database) throws Exception {
    ImportWorld some = new ImportWorld(folder.resolve("w" + database.hashCode()), database);
    for (int i = 0; i < 12; i++) {
      some.file("quiet" + i + ".txt", "静报\n其他" + i + "=1");
    }
    some.file("a.txt", "甲报\n口罩=5\n帐篷=2").run();
    return some;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void eachChangeHasItsReason(boolean postgres) throws Exception {
    if (postgres) {
      world = some(PostgresServer.newDatabase());
    }
    assertThat(history()).as("what is new changes nothing").isEmpty();
    world.file("a.txt", "甲报\n口罩=6\n棉被=4").file("new.txt", "新报\n车=9").run();
    assertThat(history())
        .containsExactly(
            "changed o-a.txt-口罩 a.txt value 5 6 report_changed",
            "added o-a.txt-棉被 a.txt value null 4 report_changed",
            "removed o-a.txt-帐篷 a.txt value 2 null report_changed");
    forget();
    world.run();
    assertThat(history()).isEmpty();
    Files.delete(world.input.resolve("new.txt"));
    world.run(world.settings(2, false, true));
    assertThat(history()).containsExactly("removed o-new.txt-车 new.txt value 9 null file_gone");
  }

  @Test
  void aVocabularyThatReadsOtherwiseIsTold() throws Exception {
    Importer other =
        new Importer(
            file -> new StubInterpreter().apply(file.path().equals("a.txt") ? doubled(file) : file),
            StubInterpreter.DIMENSIONS);
    world.database().update("update source_file set program_version = 'before'");
    other.run(world.settings(2, false, false), ImportProgress.NONE);
    assertThat(history()).containsExactly("changed o-a.txt-口罩 a.txt value 5 55 vocabulary_changed");
  }

  private static org.countyreports.model.SourceFile doubled(
      org.countyreports.model.SourceFile file) {
    return new org.countyreports.model.SourceFile(
        file.path(),
        new String(file.bytes(), StandardCharsets.UTF_8)
            .replace("=5", "=55")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aRenamedFileAndOneOfALostDatabase() throws Exception {
    Files.move(world.input.resolve("a.txt"), world.input.resolve("b.txt"));
    world.run(world.settings(2, false, true));
    assertThat(history())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).contains(" b.txt ").endsWith("file_renamed"));
    Files.delete(world.output.resolve("county-reports.mv.db"));
    world.file("b.txt", "甲报\n口罩=7\n帐篷=2").run();
    assertThat(history()).containsExactly("changed o-b.txt-口罩 b.txt value 5 7 other_database");
  }

  @Test
  void aHeldBackPublicationChangesNothing() throws Exception {
    for (int i = 0; i < 6; i++) {
      Files.delete(world.input.resolve("quiet" + i + ".txt"));
    }
    assertThat(world.run().status()).isEqualTo(ImportResult.Status.HELD_BACK);
    assertThat(history()).isEmpty();
    world.run(world.settings(2, false, true));
    assertThat(history()).hasSize(6);
  }

  @Test
  void aPublicationWhoseRunWasKilledIsTold() throws Exception {
    // Files put in place, transaction rolled back: the database is as it was, the files are not.
    Path copy = folder.resolve("before.mv.db");
    Path file = world.output.resolve("county-reports.mv.db");
    Files.copy(file, copy);
    world.file("a.txt", "甲报\n口罩=6\n帐篷=2").run();
    Files.move(copy, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    world.run();
    assertThat(history()).containsExactly("changed o-a.txt-口罩 a.txt value 5 6 report_changed");
    world.run();
    assertThat(history()).hasSize(1);
  }

  @Test
  void explainTellsWhatChangedAndWhatIsGone() throws Exception {
    world.file("a.txt", "甲报\n口罩=6").run();
    assertThat(explained("o-a.txt-口罩")).contains("value: 5 → 6: the report changed");
    assertThat(explained("o-a.txt-帐篷"))
        .contains("the dataset holds o-a.txt-帐篷 no more", "removed, value was 2");
    assertThat(explained("o-quiet0.txt-其他0")).doesNotContain("→");
  }

  private String explained(String id) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Explanation(world.address(), world.output, world.input, ExplanationTest.view(Language.EN))
        .write(id, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void forget() {
    world.database().update("delete from observation_change");
  }

  private List<String> history() {
    return world
        .database()
        .queryForList(
            "select change, observation_id, source_file, column_name, old_value, new_value, reason"
                + " from observation_change where column_name in ('value', 'source_file')"
                + " order by change_id")
        .stream()
        .map(row -> String.join(" ", row.values().stream().map(String::valueOf).toList()))
        .toList();
  }
}
