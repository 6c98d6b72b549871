package org.countyreports.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8RowTest {

  private static final List<String> PARTS =
      List.of("a", "bc", "é", "县", "志愿者", "\uD83D\uDE00", "\uD83D", "12345678", "");

  @Test
  void holdsTheCellsAndCountsTheirCharacters() {
    Random random = new Random(3);
    Utf8Row row = new Utf8Row();
    Utf8Row all = new Utf8Row();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      String[] cells = {cell(random), cell(random), cell(random)};
      row.set(cells);
      for (int cell = 0; cell < cells.length; cell++) {
        assertThat(text(row, cell)).isEqualTo(encodable(cells[cell]));
      }
      assertThat(row.characters(0)).isEqualTo(String.join("", cells).length());
      all.append(row);
      text.append(String.join("", cells));
      assertThat(text(all, all.cells() - 1)).isEqualTo(encodable(cells[2]));
    }
    assertThat(all.cells()).isEqualTo(9_000);
    assertThat(all.characters(0)).isEqualTo(text.length());
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int n = random.nextInt(6); n > 0; n--) {
      // A half of a pair before another would be no half.
      cell.append(PARTS.get(random.nextInt(PARTS.size()))).append('|');
    }
    return cell.toString();
  }

  private static String text(Utf8Row row, int cell) {
    int start = row.start(cell);
    return new String(row.bytes(), start, row.end(cell) - start, StandardCharsets.UTF_8);
  }

  private static String encodable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
