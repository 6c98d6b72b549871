package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countyreports.load.Dimensions;
import org.countyreports.model.Unit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The views show the last publication until the next, whatever is loaded or held back meanwhile.
 */
class PublishedViewsTest {

  private static final String STORY =
      """
      连日来人县各级党组织闻令而动广大党员干部和志愿者奔赴一线把守卡点入户排查为居家群众送去生活必需品
      志愿者=312
      爱心企业和社会各界人士纷纷伸出援手捐款捐物县红十字会连夜清点登记并送到各个乡镇和社区的防控点上
      捐款=56000
      """;

  @TempDir Path folder;

  private ImportWorld published(boolean postgres) throws Exception {
    ImportWorld world =
        new ImportWorld(folder.resolve("one"), postgres ? PostgresServer.newDatabase() : "");
    for (int i = 0; i < 12; i++) {
      world.file("quiet" + i + ".txt", "静报\n其他" + i + "=1");
    }
    world.file("a.txt", "甲报\n口罩=5\n帐篷=2\n" + STORY).file("b.txt", "乙报\n口罩=6\n帐篷=2");
    world.file("copy.txt", "丙报\n" + STORY).run();
    return world;
  }

  /** Changes, removes and adds files, so that links and pairs of others change too. */
  private static void upset(ImportWorld world) throws Exception {
    world.file("b.txt", "乙报\n口罩=5\n帐篷=9").file("0.txt", "丁报\n" + STORY + "口罩=7");
    for (String gone : List.of("quiet0", "quiet1", "quiet2", "quiet3", "quiet4", "a")) {
      Files.delete(world.input.resolve(gone + ".txt"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsHeldBackIsNotSeen(boolean postgres) throws Exception {
    ImportWorld world = published(postgres);
    Map<String, List<String>> before = views(world);
    assertThat(before.get("v_conflict")).isNotEmpty();
    assertThat(before.get("v_syndication")).isNotEmpty();
    upset(world);
    for (int night = 0; night < 2; night++) {
      assertThat(world.run().status()).isEqualTo(ImportResult.Status.HELD_BACK);
      assertThat(views(world)).isEqualTo(before);
    }
    world.run(world.settings(2, false, true));
    assertThat(views(world)).isNotEqualTo(before).isEqualTo(fresh(postgres));
    assertThat(kept(world)).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsHalfLoadedIsNotSeen(boolean postgres) throws Exception {
    ImportWorld world = published(postgres);
    Map<String, List<String>> before = views(world);
    upset(world);
    // The run ends at the last step before it publishes.
    world
        .database()
        .execute(
            "alter table statement_pair add constraint none"
                + " check (source_file <> '0.txt' and other_source_file <> '0.txt')");
    assertThat(world.run(world.settings(2, false, true)).status())
        .isEqualTo(ImportResult.Status.FAILED);
    assertThat(views(world)).isEqualTo(before);
    world.database().execute("alter table statement_pair drop constraint none");
    world.run(world.settings(2, false, true));
    assertThat(views(world)).isEqualTo(fresh(postgres));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void dimensionsAreHeldBackWithTheRows(boolean postgres) throws Exception {
    ImportWorld world = published(postgres);
    Map<String, List<String>> before = views(world);
    upset(world);
    for (int i = 5; i < 12; i++) {
      world.file("quiet" + i + ".txt", "静报");
    }
    world.file("copy.txt", "丙报").file("a.txt", "甲报\n口罩=5\n帐篷=2\n" + STORY);
    for (int i = 0; i < 5; i++) {
      world.file("quiet" + i + ".txt", "静报");
    }
    world.database().update("update program_state set content = '' where name = 'dimensions'");
    Dimensions others =
        new Dimensions(
            StubInterpreter.DIMENSIONS.regions(),
            StubInterpreter.DIMENSIONS.indicators(),
            List.of(new Unit("{item}", "个", "pieces", "count")));
    Importer importer = new Importer(new StubInterpreter(), others);
    ImportResult held = importer.run(world.settings(2, false, false), ImportProgress.NONE);
    assertThat(held.status()).isEqualTo(ImportResult.Status.HELD_BACK);
    assertThat(views(world)).isEqualTo(before);
    importer.run(world.settings(2, false, true), ImportProgress.NONE);
    assertThat(views(world)).extractingByKey("dim_unit").asString().contains("pieces");
  }

  private Map<String, List<String>> fresh(boolean postgres) throws Exception {
    ImportWorld world =
        new ImportWorld(folder.resolve("fresh"), postgres ? PostgresServer.newDatabase() : "");
    for (int i = 5; i < 12; i++) {
      world.file("quiet" + i + ".txt", "静报\n其他" + i + "=1");
    }
    world.file("b.txt", "乙报\n口罩=5\n帐篷=9").file("0.txt", "丁报\n" + STORY + "口罩=7");
    world.file("copy.txt", "丙报\n" + STORY).run();
    return views(world);
  }

  /** The rows of all views for analysts, as text; the table of days is always the same. */
  private static Map<String, List<String>> views(ImportWorld world) {
    Map<String, List<String>> views = new TreeMap<>();
    for (String view :
        world
            .database()
            .queryForList(
                "select lower(table_name) from information_schema.views"
                    + " where lower(table_schema) = 'public' and lower(table_name) not in"
                    + " ('dim_date', 'v_observation_history')",
                String.class)) {
      views.put(
          view,
          world.database().queryForList("select * from " + view).stream()
              .map(row -> row.values().toString())
              .sorted()
              .toList());
    }
    assertThat(views).hasSizeGreaterThan(8);
    return views;
  }

  private static long kept(ImportWorld world) {
    return List.of("file", "report", "observation", "report_copy", "thing", "statement_pair")
        .stream()
        .mapToLong(
            table ->
                world
                    .database()
                    .queryForObject("select count(*) from published.replaced_" + table, Long.class))
        .sum();
  }
}
