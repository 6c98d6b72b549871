package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyreports.job.ImportWorld.counts;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.countyreports.job.ImportResult.Status;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.countyreports.load.Delta;
import org.countyreports.load.RunCounts;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.Observation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImporterTest {

  @TempDir Path folder;
  private ImportWorld world;

  @BeforeEach
  void createWorld() throws Exception {
    world = new ImportWorld(folder);
  }

  @Test
  void importsAndPublishesEverything() throws Exception {
    world.file("b.txt", "乙报\n口罩=28600\n蔬菜=1550.50").file("a/1.txt", "甲报\n人=3\n? 怪");
    ImportResult result = world.run();
    assertThat(result)
        .isEqualTo(new ImportResult(Status.DONE, counts(2, 2, 0, 0, 0, 3, 0, 0), 3, ""));
    assertThat(world.published().keySet())
        .contains("observations.csv", "reports.csv", "issues.csv", "regions.csv", "indicators.csv")
        .contains("units.csv", "datapackage.json", "excel/observations.csv");
    assertThat(world.lines("observations.csv"))
        .containsExactly(
            "observation_id,report_id,source_file,article,quote,value,value_max,bound,unit,per,"
                + "raw_value,raw_unit,item,indicator,region_code,region_name,region_status,"
                + "township,township_code,period_start,period_end,sentence,start,end,duplicate_of,"
                + "measure,role,part_of,corrected",
            "o-a/1.txt-人,r-a/1.txt,a/1.txt,1,人=3,3,,exact,{item},,3,件,人,goods,990121,,exact,,,"
                + "2022-03-06,2022-03-06,人=3,3,6,,flow,whole,,",
            "o-b.txt-口罩,r-b.txt,b.txt,1,口罩=28600,28600,,exact,{item},,28600,件,口罩,goods,"
                + "990121,,exact,,,2022-03-06,2022-03-06,口罩=28600,3,11,,flow,whole,,",
            "o-b.txt-蔬菜,r-b.txt,b.txt,1,蔬菜=1550.50,1550.5,,exact,{item},,1550.50,件,蔬菜,goods,"
                + "990121,,exact,,,2022-03-06,2022-03-06,蔬菜=1550.50,12,22,,flow,whole,,");
    assertThat(world.lines("reports.csv").get(1))
        .startsWith("r-a/1.txt,a/1.txt,1,甲报,人县报,张三;李四,2022-03-06,990121,,,UTF-8,")
        .endsWith(",1,1,,0");
    assertThat(world.lines("issues.csv"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("a/1.txt,1,warning,ODD,");
    assertThat(world.lines("regions.csv")).hasSize(5);
  }

  @Test
  void theViewJoinsEverything() throws Exception {
    world.file("a.txt", "甲报\n人=3\n@\n口罩=4").run();
    List<Map<String, Object>> rows =
        world.database().queryForList("select * from v_observation order by item");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("PROVINCE", "天省")
        .containsEntry("PREFECTURE", "地市")
        .containsEntry("COUNTY", "人县")
        .containsEntry("CURRENT_REGION_NAME", "人县")
        .containsEntry("INDICATOR_ZH", "物资")
        .containsEntry("UNIT_EN", "items")
        .containsEntry("year", 2022)
        .containsEntry("month", 3);
    assertThat(rows.get(1)).containsEntry("PROVINCE", null);
  }

  @Test
  void importingTwiceChangesNothing() throws Exception {
    world.file("a.txt", "甲报\n人=3").file("empty.txt", "").run();
    var files = world.published();
    var times = world.times();
    ImportResult result = world.run();
    assertThat(result.counts()).isEqualTo(counts(2, 0, 1, 1, 0, 0, 0, 0));
    assertThat(world.published()).isEqualTo(files);
    assertThat(world.times()).isEqualTo(times);
  }

  @Test
  void aChangedFileReplacesItsOwnRows() throws Exception {
    world.file("a.txt", "甲报\n人=3\n车=1\n灯=5").file("b.txt", "乙报\n人=7").run();
    world.file("a.txt", "甲报\n人=4\n狗=1\n灯=5");
    assertThat(world.run().counts()).isEqualTo(counts(2, 1, 1, 0, 0, 1, 1, 1));
    assertThat(world.lines("observations.csv")).hasSize(5).noneMatch(l -> l.contains("车"));
  }

  @Test
  void aVanishedFileTakesItsRowsAlong() throws Exception {
    world.file("a.txt", "甲报\n人=3\n车=1\n灯=2\n狗=1").file("b.txt", "乙报\n人=7").run();
    Files.delete(world.input.resolve("b.txt"));
    assertThat(world.run(world.settings(1, true, false)).counts())
        .isEqualTo(counts(1, 0, 1, 0, 0, 0, 0, 0));
    assertThat(world.lines("observations.csv")).hasSize(6);
    assertThat(world.run().counts()).isEqualTo(counts(1, 0, 1, 0, 1, 0, 0, 1));
    assertThat(world.lines("observations.csv")).hasSize(5);
    assertThat(world.lines("reports.csv")).hasSize(2);
  }

  @Test
  void badFilesCostOnlyThemselves() throws Exception {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};
    byte[] noise = new byte[4096];
    Arrays.fill(noise, (byte) 0xFF);
    world.file("empty.txt", "").file("photo.html", jpeg).file("noise.txt", noise);
    world.file("broken.txt", "!").file("good.txt", "好报\n人=3");
    ImportResult result = world.run();
    assertThat(result.status()).isEqualTo(Status.DONE);
    assertThat(result.counts()).isEqualTo(counts(5, 1, 0, 4, 0, 1, 0, 0));
    assertThat(world.lines("observations.csv")).hasSize(2);
    assertThat(world.lines("issues.csv").stream().skip(1))
        .satisfiesExactly(
            l -> assertThat(l).startsWith("broken.txt,,error,INTERNAL_ERROR,"),
            l -> assertThat(l).startsWith("empty.txt,,error,EMPTY_FILE,"),
            l -> assertThat(l).startsWith("noise.txt,,error,NOT_TEXT,"),
            l -> assertThat(l).startsWith("photo.html,,error,NOT_TEXT,"));
    assertThat(world.lines("issues.csv").get(1)).contains("IllegalStateException: broken by)");
  }

  @Test
  void theNumberOfThreadsLeavesNoTrace() throws Exception {
    for (int i = 0; i < 150; i++) {
      world.file("d" + i % 7 + "/" + i + ".txt", "报" + i + "\n人=" + i + "\n车=" + 2 * i);
    }
    ImportWorld other = new ImportWorld(folder.resolve("other"));
    world.run(world.settings(4, false, false));
    ImportResult alone =
        other.run(
            new ImportSettings(
                world.input, other.output, null, 1, false, false, false, Selection.NONE));
    assertThat(alone.counts().imported()).isEqualTo(150);
    assertThat(world.published()).isEqualTo(other.published());
  }

  @Test
  void muchVanishingIsHeldBackUntilAccepted() throws Exception {
    world.file("a.txt", "甲报\n人=3\n车=1").file("b.txt", "乙报\n人=7\n车=7").run();
    var files = world.published();
    Files.delete(world.input.resolve("b.txt"));
    ImportResult held = world.run();
    assertThat(held.status()).isEqualTo(Status.HELD_BACK);
    assertThat(held.message()).contains("2 of 4");
    assertThat(world.published()).isEqualTo(files);
    assertThat(world.run().status()).isEqualTo(Status.HELD_BACK);
    assertThat(held.observations()).as("the database keeps them too").isEqualTo(4);
    assertThat(world.run(world.settings(1, false, true)).status()).isEqualTo(Status.DONE);
    assertThat(world.lines("observations.csv")).hasSize(3);
  }

  @Test
  void renamedFilesAreNoLoss() throws Exception {
    world.file("old/a.txt", "甲报\n人=3\n车=1").run();
    Files.move(world.input.resolve("old"), world.input.resolve("new"));
    ImportResult result = world.run();
    assertThat(result.status()).isEqualTo(Status.DONE);
    assertThat(result.counts()).isEqualTo(new RunCounts(1, 0, 0, 0, 0, 1, Delta.NONE));
    assertThat(world.lines("observations.csv")).hasSize(3).noneMatch(l -> l.contains("old/"));
  }

  @Test
  void renamedFilesAreToldFromOthers() throws Exception {
    world.file("a.txt", "甲报\n人=3").file("b.txt", "乙报\n车=1").file("c.txt", "").file("d.txt", "丁报");
    world.run();
    // One is renamed, one changed and renamed, a rejected one renamed, a copy made of another.
    Files.move(world.input.resolve("a.txt"), world.input.resolve("aa.txt"));
    Files.delete(world.input.resolve("b.txt"));
    world.file("bb.txt", "乙报\n车=2").file("dd.txt", "丁报");
    Files.move(world.input.resolve("c.txt"), world.input.resolve("cc.txt"));
    RunCounts expected = new RunCounts(5, 2, 1, 1, 1, 1, new Delta(1, 0, 1));
    assertThat(world.run(dry()).counts()).isEqualTo(expected);
    assertThat(world.run(world.settings(2, false, true)).counts()).isEqualTo(expected);
  }

  @Test
  void aWholeCountyVanishingIsHeldBack() throws Exception {
    world.file("a.txt", "甲报\n人=3\n车=1\n灯=1\n狗=1\n@990122\n猫=1").run();
    world.file("a.txt", "甲报\n人=3\n车=1\n灯=1\n狗=1\n猫=1");
    ImportResult held = world.run();
    assertThat(held.status()).isEqualTo(Status.HELD_BACK);
    assertThat(held.message()).contains("990122");
  }

  @ParameterizedTest
  @CsvSource({"2, true", "1, false"})
  void aRuleThatChangesMuchIsHeldBackUntilAccepted(int changed, boolean held) throws Exception {
    String text = "甲报\n人=3\n车=1\n灯=1\n狗=1\n猫=1";
    world.file("a.txt", text).run();
    var files = world.published();
    Importer other =
        new Importer(
            file -> withOtherValues(new StubInterpreter().apply(file), changed),
            StubInterpreter.DIMENSIONS);
    ImportSettings all =
        new ImportSettings(
            world.input,
            world.output,
            null,
            1,
            false,
            false,
            false,
            new Selection(List.of(), "", null, null, false, true));
    ImportResult result = other.run(all, ImportProgress.NONE);
    assertThat(result.status()).isEqualTo(held ? Status.HELD_BACK : Status.DONE);
    assertThat(world.published().equals(files)).isEqualTo(held);
    if (held) {
      assertThat(result.message()).contains("2 of 5", "value 2", "人=3", "value 3 → 4");
      other.run(world.settings(1, false, true), ImportProgress.NONE);
      assertThat(world.lines("observations.csv").get(1)).contains(",4,");
    }
  }

  /** The same report with the first values one larger, as a wrong rule would have it. */
  private static InterpretedReport withOtherValues(InterpretedReport report, int changed) {
    InterpretedArticle article = report.articles().get(0);
    List<Observation> observations = new ArrayList<>();
    for (Observation o : article.observations()) {
      boolean other = observations.size() < changed;
      observations.add(
          new Observation(
              o.id(),
              o.quote(),
              o.start(),
              o.end(),
              o.sentence(),
              other ? o.value().add(BigDecimal.ONE) : o.value(),
              o.valueMax(),
              o.bound(),
              o.unit(),
              o.per(),
              o.rawValue(),
              o.rawUnit(),
              o.item(),
              o.indicator(),
              o.region(),
              o.period(),
              o.measure(),
              o.standing()));
    }
    return new InterpretedReport(
        report.sourceFile(),
        report.sha256(),
        List.of(
            new InterpretedArticle(
                article.id(),
                article.article(),
                article.region(),
                observations,
                article.issues(),
                article.leftOut())),
        report.issues());
  }

  @Test
  void aSecondRunIsToldWhoHoldsTheLock() throws Exception {
    Files.createDirectories(world.output);
    try (OutputLock lock = OutputLock.acquire(world.output)) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> world.run())
          .isInstanceOf(LockedException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
    assertThat(world.run().status()).isEqualTo(Status.DONE);
  }

  @Test
  void whatAKilledRunLeftBehindIsClearedUp() throws Exception {
    world.file("a.txt", "甲报\n人=3").run();
    var jdbc = world.database();
    jdbc.update("update batch.batch_job_execution set status = 'STARTED', end_time = null");
    jdbc.update(
        "update batch.batch_step_execution set status = 'STARTED' where step_name = 'files'");
    jdbc.update("update import_run set status = 'running', ended_at = null");
    jdbc.update(
        "insert into batch.batch_job_instance (job_instance_id, version, job_name, job_key)"
            + " values (next value for batch.batch_job_instance_seq, 0, 'import', 'dead')");
    Files.createDirectories(world.output.resolve(".publishing/excel"));
    Files.delete(world.output.resolve("reports.csv"));
    assertThat(world.run().status()).isEqualTo(Status.DONE);
    assertThat(world.lines("reports.csv")).hasSize(2);
    assertThat(world.output.resolve(".publishing")).doesNotExist();
    assertThat(RunHistory.lines(world.address(), 5, new Messages(Language.EN)))
        .hasSize(2)
        .last()
        .asString()
        .contains("run 1 interrupted");
  }

  @Test
  void aDryRunSaysWhatWouldChangeAndTouchesNothing() throws Exception {
    world.file("a.txt", "甲报\n人=3\n车=1").file("b.txt", "乙报\n人=7");
    assertThat(world.run(dry()).counts()).isEqualTo(counts(2, 2, 0, 0, 0, 3, 0, 0));
    assertThat(world.output).doesNotExist();
    world.run();
    var files = world.published();
    var database = Files.readAllBytes(world.output.resolve("county-reports.mv.db"));
    Files.delete(world.input.resolve("b.txt"));
    world.file("a.txt", "甲报\n人=4\n灯=1");
    ImportResult result = world.run(dry());
    assertThat(result.counts()).isEqualTo(counts(1, 1, 0, 0, 1, 1, 1, 2));
    assertThat(result.observations()).isEqualTo(2);
    assertThat(world.published()).isEqualTo(files);
    assertThat(Files.readAllBytes(world.output.resolve("county-reports.mv.db")))
        .isEqualTo(database);
  }

  @Test
  void aReimportTakesWhatIsSelected() throws Exception {
    world.file("2022/a.txt", "甲报\n人=3").file("2022/b.txt", "乙报\n@990122\n人=7");
    world.file("c.txt", "丙报\n人=3").file("d.txt", "").run();
    Map<Selection, Integer> imported =
        Map.of(
            select("2022/*.txt", "", false), 2,
            select("?.txt", "", false), 3,
            select("b*", "", false), 1,
            select("", "990122", false), 1,
            select("", "990100", false), 3,
            select("", "990200", false), 0,
            select("", "", true), 0);
    for (var expected : imported.entrySet()) {
      ImportSettings settings =
          new ImportSettings(
              world.input, world.output, null, 2, false, false, true, expected.getKey());
      assertThat(world.run(settings).counts().imported())
          .as(expected.getKey().toString())
          .isEqualTo((long) expected.getValue());
    }
    Selection all = new Selection(List.of(), "", null, null, false, true);
    ImportResult result =
        world.run(new ImportSettings(world.input, world.output, null, 2, false, false, false, all));
    assertThat(result.counts()).isEqualTo(counts(4, 3, 0, 1, 0, 0, 0, 0));
  }

  @Test
  void filesWhoseNamesReadAlikeAreTwoFiles() throws Exception {
    RawNames.write(world.input, "E4B8ADE696872E747874", "甲报\n人=3");
    RawNames.write(world.input, "D6D0CEC42E747874", "乙报\n人=4");
    RawNames.write(world.input, "642F782E747874", "丙报\n人=5");
    RawNames.write(world.input, "645C782E747874", "丁报\n人=6");
    RawNames.write(world.input, "FF5C2E747874", "");
    ImportResult foreseen = world.run(dry());
    assertThat(world.output).doesNotExist();
    ImportResult result = world.run();
    assertThat(result.status()).isEqualTo(ImportResult.Status.DONE);
    assertThat(result.counts()).isEqualTo(counts(5, 4, 0, 1, 0, 4, 0, 0));
    assertThat(foreseen.counts()).isEqualTo(result.counts());
    assertThat(world.lines("reports.csv"))
        .extracting(line -> line.split(",", -1)[1])
        .containsExactly("source_file", "\\g中文.txt", "d/x.txt", "d\\\\x.txt", "中文.txt");
    assertThat(world.lines("issues.csv").get(1)).startsWith("\\xFF\\\\.txt,");
    assertThat(world.run().counts()).isEqualTo(counts(5, 0, 4, 1, 0, 0, 0, 0));
  }

  @Test
  void aLinkThatLeadsOutIsToldAndItsRowsComeWhereAsked() throws Exception {
    world.file("a.txt", "甲报\n人=3");
    Path outside = Files.writeString(folder.resolve("outside.txt"), "乙报\n人=4");
    Files.createSymbolicLink(world.input.resolve("b.txt"), outside);
    assertThat(world.run().counts()).isEqualTo(counts(2, 1, 0, 1, 0, 1, 0, 0));
    assertThat(world.lines("issues.csv").get(1)).startsWith("b.txt,,error,LINK_LEADS_OUT,");
    ImportSettings settings = world.settings(2, false, false);
    ImportSettings all =
        new ImportSettings(
            settings.input(),
            settings.output(),
            settings.database(),
            2,
            false,
            false,
            false,
            Selection.NONE,
            Limits.DEFAULT,
            Aftermath.DEFAULT,
            Links.ALL);
    assertThat(world.run(all).counts()).isEqualTo(counts(2, 1, 1, 0, 0, 1, 0, 0));
    assertThat(world.lines("issues.csv")).hasSize(1);
  }

  private static Selection select(String glob, String region, boolean rejected) {
    return new Selection(
        glob.isEmpty() ? List.of() : List.of(glob), region, null, null, rejected, false);
  }

  private ImportSettings dry() {
    return new ImportSettings(
        world.input, world.output, null, 2, false, false, true, Selection.NONE);
  }
}
