package org.countyreports.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.countyreports.parquet.Utf8Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRecordTest {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /** What decides about quotes, what is no ASCII, a half and a whole pair of surrogates. */
  private static final String[] PARTS = {
    "",
    "",
    "a",
    "县",
    "\uD83D\uDE00",
    "\uD83D",
    ",",
    "\"",
    "\n",
    "\r",
    "\t",
    " ",
    "#",
    "!",
    "-",
    "=",
    "\u00E9",
    "\0",
    "0",
    "余名"
  };

  @TempDir Path folder;

  @Test
  void writesWhatTheLibraryWrites() throws IOException {
    Random random = new Random(1);
    CsvRecord record = new CsvRecord();
    for (int i = 0; i < 20_000; i++) {
      String[] cells = cells(random);
      assertThat(written(record, cells)).isEqualTo(expected(cells));
    }
    String[] large = {"\"".repeat(100_000), "县".repeat(100_000), "a"};
    assertThat(written(record, large)).isEqualTo(expected(large));
  }

  @Test
  void recordsAreReadBackWhereverTheyEnd() throws IOException {
    Random random = new Random(2);
    CsvRecord record = new CsvRecord();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List<String[]> rows = random.ints(5000).mapToObj(i -> cells(random)).toList();
    for (String[] cells : rows) {
      record.set(new Utf8Row().set(cells));
      record.writeTo(all);
    }
    Path file = Files.write(folder.resolve("a.csv"), all.toByteArray());
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (RecordScanner scanner = new RecordScanner(file, 0)) {
      for (String[] cells : rows) {
        assertThat(scanner.next()).isTrue();
        assertThat(scanner.cells()).containsExactly(encodable(cells));
        assertThat(scanner.cell(1)).isEqualTo(encodable(cells)[1]);
        scanner.copyTo(copy);
        assertThat(row(scanner)).containsExactly(encodable(cells));
      }
      assertThat(scanner.next()).isFalse();
    }
    assertThat(copy.toByteArray()).isEqualTo(all.toByteArray());
  }

  /** Two files of many equal records, some of which only begin alike. */
  @Test
  void recordsOfAnotherFileAreReadAlong() throws IOException {
    Random random = new Random(3);
    CsvRecord record = new CsvRecord();
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    List<String[]> rows = random.ints(20_000).mapToObj(i -> cells(random)).toList();
    for (String[] cells : rows) {
      record.set(new Utf8Row().set(cells));
      record.writeTo(one);
      cells[2] += random.nextInt(5) == 0 ? "'" : "";
      record.set(new Utf8Row().set(cells));
      record.writeTo(other);
    }
    Path first = Files.write(folder.resolve("a.csv"), one.toByteArray());
    Path second = Files.write(folder.resolve("b.csv"), other.toByteArray());
    try (RecordScanner scanner = new RecordScanner(first, 0);
        RecordScanner along = new RecordScanner(second, 0)) {
      for (String[] cells : rows) {
        assertThat(scanner.next()).isTrue();
        assertThat(along.nextLike(scanner)).isTrue();
        assertThat(along.cells()).containsExactly(encodable(cells));
      }
      assertThat(scanner.next()).isFalse();
      assertThat(along.nextLike(scanner)).isFalse();
      assertThat(along.position()).isEqualTo(other.size());
    }
  }

  private static List<String> row(RecordScanner scanner) {
    Utf8Row row = new Utf8Row();
    for (int i = 0; i < 3; i++) {
      scanner.copyCell(i, row);
    }
    return IntStream.range(0, row.cells())
        .mapToObj(
            i ->
                new String(
                    row.bytes(), row.start(i), row.end(i) - row.start(i), StandardCharsets.UTF_8))
        .toList();
  }

  private static String expected(String[] cells) throws IOException {
    StringBuilder out = new StringBuilder();
    new CSVPrinter(out, FORMAT).printRecord((Object[]) encodable(cells));
    return out.toString();
  }

  private static String[] cells(Random random) {
    String[] cells = new String[3];
    for (int i = 0; i < cells.length; i++) {
      StringBuilder cell = new StringBuilder();
      for (int n = random.nextInt(6); n > 0; n--) {
        cell.append(PARTS[random.nextInt(PARTS.length)]);
      }
      cells[i] = cell.toString();
    }
    return cells;
  }

  private static String written(CsvRecord record, String[] cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    record.set(new Utf8Row().set(cells));
    record.writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Half a pair of surrogates is no text in UTF-8. */
  private static String[] encodable(String[] cells) {
    String[] encodable = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      encodable[i] = new String(cells[i].getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
    return encodable;
  }
}
