package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.countyreports.Browser;
import org.countyreports.model.Bound;
import org.countyreports.model.Issue;
import org.countyreports.model.Measure;
import org.countyreports.model.Region;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookTest {

  private static final String PAGE =
      new Codebook(rows("indicators", "covers"), rows("units", "dimension")).html();

  @TempDir Path folder;

  @Test
  void everyTableAndColumnIsThereInBothLanguages() {
    for (PublishedTable table : PublishedTables.all()) {
      assertThat(PAGE).contains("<section id=\"" + table.name() + "\">");
      assertThat(PAGE).contains(Html.text(table.description()), Html.text(table.descriptionZh()));
      for (Column column : table.columns()) {
        assertThat(column.descriptionZh()).as(column.name()).isNotBlank();
        assertThat(PAGE)
            .contains("<code>" + column.name() + "</code>")
            .contains(Html.text(column.titleEn() + ": " + column.description()))
            .contains(Html.text(column.titleZh() + "：" + column.descriptionZh()))
            .contains(Html.text(column.example()));
      }
    }
  }

  @Test
  void everyIndicatorUnitAndCodeIsThere() {
    for (CSVRecord row : ResourceCsv.read("/vocabulary/indicators.csv")) {
      assertThat(PAGE).contains(Html.text(row.get("code")), Html.text(row.get("covers")));
    }
    assertThat(PAGE).contains("千瓦时", "person-times", "Adds up over places, never over time");
  }

  @Test
  void codesAreThoseOfTheProgram() {
    assertThat(codes("bound")).isEqualTo(Arrays.stream(Bound.values()).map(Bound::code).toList());
    assertThat(codes("measure"))
        .isEqualTo(Arrays.stream(Measure.values()).map(Measure::code).toList());
    assertThat(codes("role")).isEqualTo(Arrays.stream(Role.values()).map(Role::code).toList());
    assertThat(codes("region_status"))
        .isEqualTo(
            Arrays.stream(RegionReference.Status.values())
                .map(RegionReference.Status::code)
                .toList());
    assertThat(codes("severity")).containsExactlyInAnyOrder(lower(Issue.Severity.values()));
    assertThat(codes("level")).containsExactlyInAnyOrder(lower(Region.Level.values()));
    assertThat(codes("per"))
        .containsExactlyInAnyOrderElementsOf(distinct("/vocabulary/rates.csv", "per"));
    assertThat(codes("dimension"))
        .containsExactlyInAnyOrderElementsOf(distinct("/vocabulary/units.csv", "dimension"));
  }

  @Test
  void nothingIsLoadedAndNoClockIsInIt() {
    assertThat(PAGE)
        .contains("prefers-color-scheme: dark", "@media print", "width=device-width")
        .doesNotContain("<script", "<link", "url(", "@import", "src=")
        .isEqualTo(new Codebook(rows("indicators", "covers"), rows("units", "dimension")).html());
    for (String target : PAGE.split("href=\"#")) {
      if (!target.startsWith("<!DOCTYPE")) {
        assertThat(PAGE).contains("id=\"" + target.substring(0, target.indexOf('"')) + "\"");
      }
    }
  }

  @Test
  void aBrowserDrawsIt() throws Exception {
    Path page = Files.writeString(folder.resolve("codebook.html"), PAGE);
    for (int width : new int[] {1200, 390}) {
      Browser.draw(page, folder, width);
    }
  }

  private static List<String> codes(String column) {
    return PublishedTables.codes().stream()
        .filter(code -> code.column().equals(column))
        .map(Code::code)
        .toList();
  }

  private static String[] lower(Enum<?>[] values) {
    return Stream.of(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);
  }

  private static List<String> distinct(String resource, String column) {
    return ResourceCsv.read(resource).stream().map(row -> row.get(column)).distinct().toList();
  }

  private static List<String[]> rows(String vocabulary, String last) {
    return ResourceCsv.read("/vocabulary/" + vocabulary + ".csv").stream()
        .map(r -> new String[] {r.get("code"), r.get("label_zh"), r.get("label_en"), r.get(last)})
        .toList();
  }
}
