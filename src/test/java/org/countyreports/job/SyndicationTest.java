package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Republished reports and their figures name what they repeat, however they were imported. */
class SyndicationTest {

  private static final String STORY =
      """
      连日来人县各级党组织闻令而动广大党员干部和志愿者奔赴一线把守卡点入户排查为居家群众送去生活必需品
      志愿者=312
      爱心企业和社会各界人士纷纷伸出援手捐款捐物县红十字会连夜清点登记并送到各个乡镇和社区的防控点上
      捐款=56000
      口罩=2300
      大家表示疫情不退我们不退一定守好自己的家门口等到春暖花开的那一天再回到各自的工作岗位上继续努力
      """;

  private static final String OTHER =
      """
      和县农业农村局组织农技人员深入田间地头指导群众抢抓农时开展春耕备耕检修农机具调运种子化肥
      农机=86
      今年和县计划落实粮食播种面积稳中有增高标准农田建设项目也在加快推进各乡镇正在平整土地修建沟渠
      化肥=900
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void copiesNameTheirOriginal(boolean postgres) throws Exception {
    ImportWorld world = world("one", postgres);
    world.file("a.txt", "人县众志成城\n" + STORY).file("m.txt", OTHER);
    world.file("b/copy.txt", "守望相助\n" + STORY.replace("，", ",").replace("大家表示", "大家都表示"));
    world.file("c.txt", STORY.substring(0, STORY.length() * 4 / 5));
    world.file("d.txt", "人县、和县两地干部群众齐心协力\n" + STORY + OTHER).run();
    assertThat(duplicates(world, "reports", "source_file"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "a.txt",
                "",
                "b/copy.txt",
                "r-a.txt",
                "c.txt",
                "r-a.txt",
                "d.txt",
                "",
                "m.txt",
                "r-d.txt"));
    assertThat(duplicates(world, "observations", "observation_id"))
        .containsEntry("o-a.txt-志愿者", "")
        .containsEntry("o-b/copy.txt-志愿者", "o-a.txt-志愿者")
        .containsEntry("o-c.txt-捐款", "o-a.txt-捐款")
        .containsEntry("o-d.txt-口罩", "o-a.txt-口罩")
        .containsEntry("o-d.txt-农机", "")
        .containsEntry("o-m.txt-农机", "o-d.txt-农机")
        .containsEntry("o-m.txt-化肥", "o-d.txt-化肥");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatCopiesRepeatIsTheSameHoweverTheyCame(boolean postgres) throws Exception {
    ImportWorld world = world("some", postgres);
    world.file("b.txt", "乙\n" + STORY).file("m.txt", OTHER).run();
    world.file("c.txt", "丙\n" + STORY).run();
    world.file("a.txt", "甲\n" + STORY).run();
    assertThat(duplicates(world, "reports", "source_file")).containsEntry("b.txt", "r-a.txt");
    Map<String, String> all = dataset(world);
    ImportWorld fresh = world("fresh", postgres);
    fresh.file("a.txt", "甲\n" + STORY).file("b.txt", "乙\n" + STORY);
    fresh.file("c.txt", "丙\n" + STORY).file("m.txt", OTHER).run();
    assertThat(all).containsExactlyInAnyOrderEntriesOf(dataset(fresh));

    Files.delete(world.input.resolve("a.txt"));
    world.run(world.settings(2, false, true));
    assertThat(duplicates(world, "reports", "source_file"))
        .containsEntry("b.txt", "")
        .containsEntry("c.txt", "r-b.txt");
    world.file("a.txt", "甲\n" + OTHER).run();
    world.file("a.txt", "甲\n" + STORY).run();
    assertThat(dataset(world)).containsExactlyInAnyOrderEntriesOf(all);
    Map<String, String> before = world.published();
    world.run();
    assertThat(world.published()).isEqualTo(before);
  }

  @org.junit.jupiter.api.Test
  void aDryRunTellsOfNoLinkThatStays() throws Exception {
    ImportWorld world = world("dry", false);
    world.file("a.txt", "甲\n" + STORY).file("b.txt", "乙\n" + STORY).run();
    world.file("b.txt", "乙\n" + STORY.replace("口罩=2300", "口罩=2400"));
    ByteArrayOutputStream changes = new ByteArrayOutputStream();
    world.importer.dryRun(world.settings(2, false, false), ImportProgress.NONE, changes);
    assertThat(changes.toString(StandardCharsets.UTF_8).lines().skip(1))
        .noneMatch(line -> line.contains("duplicate_of"));
  }

  private ImportWorld world(String name, boolean postgres) throws Exception {
    return new ImportWorld(folder.resolve(name), postgres ? PostgresServer.newDatabase() : "");
  }

  private static Map<String, String> dataset(ImportWorld world) throws IOException {
    Map<String, String> files = new TreeMap<>(world.published());
    files.keySet().removeIf(name -> name.contains("changes") || name.endsWith(".json"));
    return files;
  }

  private static Map<String, String> duplicates(ImportWorld world, String table, String key)
      throws IOException {
    Map<String, String> duplicates = new TreeMap<>();
    for (CSVRecord row : rows(world.output.resolve(table + ".csv"))) {
      duplicates.put(row.get(key), row.get("duplicate_of"));
    }
    return duplicates;
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(file);
        var records = format.parse(reader)) {
      return new ArrayList<>(records.getRecords());
    }
  }
}
