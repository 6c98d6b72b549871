package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with a JSON beside them that tells where they are from. */
class FetchedFilesTest {

  private static final String PAGE =
      "<html><body><h1>清理河道</h1><p>镇上志愿者清理河道，共运走垃圾300吨，参加劳动的有120人，两岸面貌一新。</p></body></html>";

  @TempDir Path folder;

  private ImportWorld world;
  private final Importer importer = Importer.withOwnInterpreter();

  @BeforeEach
  void open() throws Exception {
    world = new ImportWorld(folder);
    world.file("longhui/2026/03/02-aa.html", PAGE.getBytes(Charset.forName("GB18030")));
    origin("https://www.longhui.example/a?id=1", "2026-03-02");
  }

  private void origin(String url, String day) {
    world.file(
        "longhui/2026/03/02-aa.html.origin.json",
        """
        {"url": "%s", "fetched": "%sT20:00:00Z", "region": "湖南省隆回县",
         "headers": {"content-type": "text/html; charset=GBK"}}
        """
            .formatted(url, day));
  }

  private ImportResult run() throws Exception {
    return importer.run(world.settings(2, false, true), ImportProgress.NONE);
  }

  @Test
  void tellWhereAndWhenWhereThePageDoesNot() throws Exception {
    assertThat(run().counts().read()).isEqualTo(1);
    List<String> reports = world.lines("reports.csv");
    assertThat(reports).hasSize(2);
    // 20:00 in Greenwich is the next morning in China.
    assertThat(reports.get(1))
        .contains(
            "清理河道", "https://www.longhui.example/a?id=1", "GB18030", ",2026-03-03,", "430524");
    assertThat(world.lines("observations.csv").get(1)).contains("430524", "2026-03-03");
    assertThat(world.lines("issues.csv")).hasSize(1);
  }

  @Test
  void areImportedAgainWhereOnlyTheirJsonChanged() throws Exception {
    run();
    assertThat(run().counts().unchanged()).isEqualTo(1);
    String digest = world.lines("reports.csv").get(1);
    origin("https://www.longhui.example/b", "2026-03-05");
    ImportResult again = run();
    assertThat(again.counts().imported()).isEqualTo(1);
    assertThat(world.lines("reports.csv").get(1)).contains("longhui.example/b", "2026-03-06");
    assertThat(world.lines("reports.csv").get(1).replaceAll(".*([0-9a-f]{64}).*", "$1"))
        .as("the digest is that of the page alone")
        .isEqualTo(digest.replaceAll(".*([0-9a-f]{64}).*", "$1"));
    Files.delete(world.input.resolve("longhui/2026/03/02-aa.html.origin.json"));
    assertThat(run().counts().imported()).isEqualTo(1);
    assertThat(world.lines("reports.csv").get(1)).doesNotContain("longhui.example");
  }

  @Test
  void aJsonAloneIsNothing() throws Exception {
    world.file("longhui/2026/03/02-bb.html.origin.json", "{\"url\": \"https://a.example/\"}");
    world.file("longhui/.fetched.jsonl", "{}");
    assertThat(run().counts().read()).isEqualTo(1);
    assertThat(world.lines("issues.csv")).hasSize(1);
  }

  @Test
  void aBrokenJsonIsAnIssueOfItsFileAndCostsNothingElse() throws Exception {
    world.file("longhui/2026/03/02-aa.html.origin.json", "{\"url\": ");
    assertThat(run().counts().imported()).isEqualTo(1);
    assertThat(world.lines("issues.csv").get(1)).contains("warning", "ORIGIN_UNREADABLE");
    assertThat(world.lines("observations.csv")).hasSizeGreaterThan(1);
  }

  @Test
  void aDryRunSeesTheJsonToo() throws Exception {
    run();
    origin("https://www.longhui.example/b", "2026-03-05");
    ImportResult dry =
        importer.dryRun(
            world.settings(2, false, true),
            ImportProgress.NONE,
            java.io.OutputStream.nullOutputStream());
    assertThat(dry.counts().imported()).isEqualTo(1);
  }

  @Test
  void previewShowsWhatAnImportSees() throws Exception {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    new Preview(complaint -> {})
        .writeJson(List.of(world.input.resolve("longhui/2026/03/02-aa.html")), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("2026-03-03", "430524");
  }
}
