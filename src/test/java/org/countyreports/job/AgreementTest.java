package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports say of the same thing is linked, shown, and kept right by every later import. */
class AgreementTest {

  @TempDir Path folder;
  private ImportWorld world;

  @BeforeEach
  void importSome() throws Exception {
    world = new ImportWorld(folder);
    for (int i = 0; i < 20; i++) {
      world.file("quiet" + i + ".txt", "静报\n其他" + i + "=1");
    }
    world.file("a.txt", "甲报\n口罩=5\n帐篷=2").file("b.txt", "乙报\n口罩=6\n帐篷=2").run();
  }

  @Test
  void contradictionsAreShownWithBothSentences() throws Exception {
    assertThat(Files.readString(world.output.resolve(RunReport.FILE)))
        .contains("<mark>口罩=5</mark>", "<mark>口罩=6</mark>", "a.txt", "b.txt")
        .doesNotContain("<mark>帐篷=2</mark>");
    assertThat(status(Language.EN))
        .contains(
            "contradictions between reports: 1; all in the view v_conflict",
            "  口罩 ·  · 2022-03-06",
            "    5 {item} – a.txt: 口罩=5",
            "    6 {item} – b.txt: 口罩=6");
    assertThat(status(Language.ZH)).contains("报告之间的矛盾：1 处；全部见视图 v_conflict");
  }

  @Test
  void aLaterImportLeavesWhatAFirstOneWouldFind() throws Exception {
    List<String> linked = new ArrayList<>();
    world.file("b.txt", "乙报\n口罩=5\n帐篷=3").run();
    linked.add(pairs().toString());
    world.file("c.txt", "丙报\n口罩=7").run();
    linked.add(pairs().toString());
    Files.delete(world.input.resolve("a.txt"));
    world.run();
    linked.add(pairs().toString());
    Files.delete(world.input.resolve("b.txt"));
    world.run();
    linked.add(pairs().toString());
    assertThat(linked)
        .containsExactly(
            "[a.txt 口罩 b.txt true, a.txt 帐篷 b.txt false]",
            "[a.txt 口罩 c.txt false, a.txt 帐篷 b.txt false, b.txt 口罩 c.txt false]",
            "[b.txt 口罩 c.txt false]",
            "[]");
  }

  @Test
  void nothingIsLookedUpWhereNothingChanged() throws Exception {
    world.database().update("delete from statement_pair");
    world.run();
    assertThat(pairs()).isEmpty();
  }

  private List<String> status(Language language) {
    return RunHistory.conflicts(world.address(), new Messages(language));
  }

  private List<String> pairs() {
    return world
        .database()
        .queryForList(
            "select source_file, item, other_source_file, agrees from v_agreement"
                + " order by 1, 2, 3")
        .stream()
        .map(row -> String.join(" ", row.values().stream().map(Object::toString).toList()))
        .toList();
  }
}
