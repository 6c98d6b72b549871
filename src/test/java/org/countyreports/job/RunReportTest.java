package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countyreports.Browser;
import org.countyreports.job.show.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunReportTest {

  @TempDir Path folder;
  private ImportWorld world;

  @BeforeEach
  void importTwice() throws Exception {
    world = new ImportWorld(folder);
    StringBuilder many = new StringBuilder("甲报\n");
    for (int i = 10; i < 30; i++) {
      many.append("人").append(i).append('=').append(i).append('\n');
    }
    world.file("a.txt", many.toString()).file("empty.txt", "").file("b.txt", "<b>报\n? <script>怪");
    run(Language.EN);
    world.file("a.txt", many.append("<i>钱=99000000\n").toString().replace("人11=11", "人11=12"));
  }

  @Test
  void showsWhatTheRunDid() throws Exception {
    run(Language.EN);
    String page = page();
    assertThat(page)
        .contains("<h1>County reports: last run</h1>", "1 added, 1 changed, 0 removed")
        .contains("<del>11</del> <ins>12</ins>", "EMPTY_FILE", "ODD", "× ", "人县", "Goods")
        .contains("<svg ", "prefers-color-scheme: dark", "@media print", "width=device-width")
        .as("nothing of a report is markup")
        .doesNotContain("<script", "<i>")
        .as("nothing is loaded")
        .doesNotContain("http:", "https:", "url(", "@import");
  }

  @Test
  void speaksChineseToo() throws Exception {
    run(Language.ZH);
    assertThat(page()).contains("lang=\"zh-CN\"", "新增 1，改变 1，移除 0", "已发布", "文件被拒绝", "物资");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aBrowserDrawsIt(Language language) throws Exception {
    run(language);
    for (int width : new int[] {1200, 390}) {
      Browser.draw(world.output.resolve(RunReport.FILE), folder, width);
    }
  }

  @Test
  void showsWhatIsHeldBackSinceFilesAreGone() throws Exception {
    Files.delete(world.input.resolve("a.txt"));
    run(Language.EN);
    assertThat(page())
        .contains("held back", "20 of 20 published observations would vanish", "--accept")
        .contains("<td>a.txt</td><td>人10=10 · 人11=11 · 人12=12</td><td class=\"number\">20</td>")
        .contains(tile(20, "observations, as before"), tile(20, "would vanish"))
        .doesNotContain("last publication changed", ">imported<", ">reports<");
  }

  @Test
  void showsWhatIsHeldBackSinceMuchIsAltered() throws Exception {
    world.file("a.txt", "甲报\n@990122\n" + lines(10));
    run(Language.EN);
    assertThat(page())
        .contains("would say something else of the same words (region 20)", "--accept")
        .contains("Regions: 20 would be others", "<del>990121</del> → <ins>990122</ins>")
        .contains(tile(20, "would say something else"), tile(0, "would vanish"))
        .doesNotContain("Figures that would vanish");
    run(Language.ZH);
    assertThat(page()).contains("地区：20 个将改变", "import --accept", "内容将改变");
  }

  @Test
  void alterationsHaveAShareOfTheirOwn() throws Exception {
    world.file("a.txt", "甲报\n@990122\n人10=10\n@990121\n" + lines(11));
    Limits strict = new Limits(1 << 20, 0.25, 0.04, 64, 60, 1);
    assertThat(world.run(settings(strict)).status()).isEqualTo(ImportResult.Status.HELD_BACK);
    Limits wide = new Limits(1 << 20, 0.25, 0.25, 64, 60, 1);
    assertThat(world.run(settings(wide)).status()).isEqualTo(ImportResult.Status.DONE);
  }

  private static String lines(int first) {
    StringBuilder lines = new StringBuilder();
    for (int i = first; i < 30; i++) {
      lines.append("人").append(i).append('=').append(i).append('\n');
    }
    return lines.toString();
  }

  private ImportSettings settings(Limits limits) {
    return new ImportSettings(
        world.input,
        world.output,
        world.address(),
        2,
        false,
        false,
        false,
        Selection.NONE,
        limits,
        new Aftermath(Language.EN, null));
  }

  private static String tile(int number, String label) {
    return "<b class=\"number\">%d</b><span class=\"label\">%s</span>".formatted(number, label);
  }

  @Test
  void metricsAreReadableForPrometheus() throws Exception {
    Path metrics = folder.resolve("county.prom");
    run(new Aftermath(Language.EN, metrics));
    assertThat(Files.readAllLines(metrics))
        .contains("county_reports_last_run_success 1", "county_reports_observations 21")
        .contains("county_reports_last_run_files{outcome=\"rejected\"} 1")
        .contains("county_reports_last_run_observations{change=\"added\"} 1")
        .allMatch(line -> line.matches("# (HELP|TYPE) .+|county_reports_[a-z_{}=\"]+ [0-9.]+"));
  }

  private void run(Language language) throws Exception {
    run(new Aftermath(language, null));
  }

  private void run(Aftermath aftermath) throws Exception {
    world.run(
        new ImportSettings(
            world.input,
            world.output,
            world.address(),
            2,
            false,
            false,
            false,
            Selection.NONE,
            Limits.DEFAULT,
            aftermath));
  }

  private String page() throws IOException {
    return Files.readString(world.output.resolve(RunReport.FILE));
  }
}
