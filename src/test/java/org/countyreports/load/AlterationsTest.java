package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would be altered is counted by kind, the largest changes first. */
class AlterationsTest {

  private static final List<String> COLUMNS = PublishedTables.get("observations").columnNames();

  private final Alterations alterations = new Alterations();

  @Test
  void showsTheLargestOfEachKind() {
    for (int i = 1; i <= 30; i++) {
      alterations.add(row(i, "value", "100"), row(i, "value", String.valueOf(100 + i)));
    }
    alterations.add(row(31, "value", "-5"), row(31, "value", "5"));
    alterations.add(row(32, "period_start", "2022-03-01"), row(32, "period_start", "2022-03-02"));
    alterations.add(row(33, "period_start", "2022-03-01"), row(33, "period_start", "2021-03-01"));
    alterations.add(row(34, "unit", "kg"), row(34, "unit", "m2"));
    alterations.add(row(35, "region_code", ""), row(35, "region_code", "430524"));
    assertThat(alterations.total()).isEqualTo(35);
    assertThat(alterations.byKind()).isEqualTo("value 31, period 2, unit 1, region 1");
    HeldBack heldBack = alterations.heldBack(100, 0);
    assertThat(heldBack.kinds())
        .extracting(HeldBack.Kind::code)
        .containsExactly("value", "period", "unit", "region");
    assertThat(heldBack.kinds().get(0).largest())
        .hasSize(10)
        .extracting(HeldBack.Change::id)
        .startsWith("o31", "o30", "o29");
    assertThat(heldBack.kinds().get(1).largest())
        .extracting(HeldBack.Change::after)
        .containsExactly("2021-03-01", "2022-03-02");
  }

  @Test
  void otherWordsAreNoAlteration() {
    String[] now = row(1, "value", "2");
    now[COLUMNS.indexOf("quote")] = "2人";
    alterations.add(row(1, "value", "1"), now);
    alterations.add(row(2, "item", "人"), row(2, "item", "群众"));
    assertThat(alterations.total()).isZero();
    assertThat(alterations.heldBack(1, 0).kinds()).isEmpty();
  }

  @Test
  void namesTheFilesThatLoseMost() {
    for (int i = 0; i < 25; i++) {
      for (int n = 0; n <= i; n++) {
        String[] row = row(n, "value", "1");
        row[COLUMNS.indexOf("source_file")] = "f" + i;
        alterations.gone(row);
      }
    }
    HeldBack heldBack = alterations.heldBack(500, 325);
    assertThat(heldBack.files()).hasSize(20);
    assertThat(heldBack.files().get(0))
        .isEqualTo(new HeldBack.Loss("f24", 25, List.of("q0", "q1", "q2")));
    assertThat(heldBack.moreFiles()).isEqualTo(5);
  }

  private static String[] row(int number, String column, String value) {
    String[] row = new String[COLUMNS.size()];
    Arrays.fill(row, "");
    row[COLUMNS.indexOf("observation_id")] = "o" + number;
    row[COLUMNS.indexOf("quote")] = "q" + number;
    row[COLUMNS.indexOf("source_file")] = "a.html";
    row[COLUMNS.indexOf("value")] = "7";
    row[COLUMNS.indexOf(column)] = value;
    return row;
  }
}
