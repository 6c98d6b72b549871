package org.countyreports.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bytes of a file are a promise, whichever thread writes them; so is what stops it. */
@Timeout(60)
class ParquetBytesTest {

  private static final List<ParquetColumn> COLUMNS =
      List.of(
          new ParquetColumn("id", ParquetType.TEXT, true),
          new ParquetColumn("odd", ParquetType.TEXT, false),
          new ParquetColumn("half", ParquetType.TEXT, false),
          new ParquetColumn("value", ParquetType.NUMBER, true),
          new ParquetColumn("start", ParquetType.INTEGER, false),
          new ParquetColumn("day", ParquetType.DATE, false));

  /**
   * Quotes, line ends, half and whole pairs of surrogates, what is as long as eight bytes. Of
   * halves one kind only: all of them become the same question mark, and none gets into a database.
   */
  private static final List<String> ODD =
      List.of(
          "",
          "\"",
          "\"\"",
          "a,b\r\n",
          "\0",
          "\uD83D",
          "",
          "\uD83D\uDE00",
          "县",
          "12345678",
          "123456789",
          "县县县县县县");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0.000001",
          "12345678901234567890123456789012.999999",
          "-99999999999999999999999999999999.999999",
          "-3.5");

  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  @AfterEach
  void noThreadIsLeft() {
    thread.shutdownNow();
  }

  /** The digest is that of the first release which wrote such files. */
  @Test
  void bytesAreThoseOfAlways() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Random random = new Random(7);
    Utf8Row cells = new Utf8Row();
    try (ParquetFile file = new ParquetFile(out, "t", COLUMNS, thread)) {
      for (int i = 0; i < 65_000; i++) {
        file.add(cells.set(row(i, random)));
      }
    }
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
    assertThat(HexFormat.of().formatHex(digest))
        .isEqualTo("cc777bc3caff488a6a3d4566441602c7d0765b524cb706f22b1d83b1233f6468");
  }

  @Test
  void whatStopsTheThreadStopsTheFile() throws IOException {
    FullDisk disk = new FullDisk();
    ParquetFile file = new ParquetFile(disk, "t", COLUMNS, thread);
    assertThatThrownBy(() -> addRows(file, 70_000))
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage("No space left");
    assertThatThrownBy(file::close).hasRootCauseMessage("No space left");
    assertThat(disk.closed).isTrue();
  }

  @Test
  void theLastRowsStopItToo() throws IOException {
    FullDisk disk = new FullDisk();
    ParquetFile file = new ParquetFile(disk, "t", COLUMNS, thread);
    addRows(file, 100);
    assertThatThrownBy(file::close).hasRootCauseMessage("No space left");
    assertThat(disk.closed).isTrue();
  }

  @Test
  void aCellThatIsNoNumberIsTold() throws IOException {
    ParquetFile file = new ParquetFile(new ByteArrayOutputStream(), "t", COLUMNS, thread);
    file.add(new Utf8Row().set("a", "", "", "many", "", ""));
    assertThatThrownBy(file::close).hasRootCauseInstanceOf(NumberFormatException.class);
  }

  private static void addRows(ParquetFile file, int count) throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      file.add(new Utf8Row().set(row(i, random)));
    }
  }

  private static String[] row(int i, Random random) {
    return new String[] {
      "o" + i % 39_000,
      ODD.get(random.nextInt(ODD.size())),
      // About half of them differ: some groups have a dictionary, others none.
      ODD.get(i % 12) + random.nextInt(2_000),
      NUMBERS.get(random.nextInt(NUMBERS.size())),
      i % 3 == 0 ? "" : String.valueOf(random.nextInt()),
      i % 5 == 0 ? "" : "20%02d-0%d-1%d".formatted(i % 30, 1 + i % 9, i % 10)
    };
  }

  /** Takes the first bytes only. */
  private static final class FullDisk extends OutputStream {
    private int left = 4;
    private boolean closed;

    @Override
    public void write(int b) throws IOException {
      if (left-- == 0) {
        throw new IOException("No space left");
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
