package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.countyreports.job.ImportResult.Status;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.countyreports.load.NoticeException;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that is lost, damaged, too new or in use, while the published files are there. */
class LostDatabaseTest {

  @TempDir Path folder;
  private ImportWorld world;
  private Path file;
  private Map<String, String> published;

  @BeforeEach
  void publish() throws Exception {
    world = new ImportWorld(folder);
    world.file("a.txt", "甲报\n人=3\n车=4\n").file("b.txt", "乙报\n人=5\n车=6\n");
    world.file("c.txt", "丙报\n人=7\n车=8\n").file("d.txt", "丁报\n人=9\n车=10\n");
    assertThat(run(false).status()).isEqualTo(Status.DONE);
    published = tables();
    file = world.output.resolve("county-reports.mv.db");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void anUnchangedInputGivesTheSame(boolean keepMissing) throws Exception {
    Files.delete(file);
    assertThat(run(keepMissing).status()).isEqualTo(Status.DONE);
    assertThat(tables()).isEqualTo(published);
    world.file("e.txt", "戊报\n人=1\n");
    assertThat(run(keepMissing).status()).isEqualTo(Status.DONE);
    assertThat(world.lines("observations.csv")).hasSize(1 + 9);
    Files.delete(world.input.resolve("a.txt"));
    assertThat(run(keepMissing).status()).isEqualTo(Status.DONE);
    assertThat(world.lines("observations.csv")).hasSize(1 + (keepMissing ? 9 : 7));
  }

  @Test
  void anEmptiedInboxHoldsThePublicationBackEveryNight() throws Exception {
    Files.delete(file);
    Files.delete(world.input.resolve("a.txt"));
    for (int night = 0; night < 3; night++) {
      ImportResult result = run(true);
      assertThat(result.status()).as("night %d", night).isEqualTo(Status.HELD_BACK);
      assertThat(result.message()).contains("1 published files with 2 observations");
      assertThat(tables()).isEqualTo(published);
    }
    world.file("a.txt", "甲报\n人=3\n车=4\n");
    assertThat(run(true).status()).isEqualTo(Status.DONE);
    assertThat(tables()).isEqualTo(published);
  }

  @Test
  void whoAcceptsTheLossIsAskedOnce() throws Exception {
    Files.delete(file);
    Files.delete(world.input.resolve("a.txt"));
    assertThat(world.run(world.settings(2, true, true)).status()).isEqualTo(Status.DONE);
    assertThat(world.lines("observations.csv")).hasSize(1 + 6);
    assertThat(run(true).status()).isEqualTo(Status.DONE);
  }

  @Test
  void aFileOfAnotherNameIsNotLost() throws Exception {
    Files.delete(file);
    Files.move(world.input.resolve("a.txt"), world.input.resolve("z.txt"));
    assertThat(run(true).status()).isEqualTo(Status.DONE);
    assertThat(world.lines("observations.csv")).hasSize(1 + 8);
  }

  @Test
  void whatWouldVanishIsCountedAgainstThePublishedFiles() throws Exception {
    Files.delete(file);
    Files.delete(world.input.resolve("a.txt"));
    assertThat(run(false).status()).as("a quarter").isEqualTo(Status.DONE);
    Files.delete(file);
    Files.delete(world.input.resolve("b.txt"));
    for (int night = 0; night < 2; night++) {
      ImportResult result = run(false);
      assertThat(result.status()).isEqualTo(Status.HELD_BACK);
      assertThat(result.message()).isEqualTo("2 of 6 published observations would vanish");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 8192, 1", "0, 100000000, 1", "0, 4096, 0", "4096, 100000000, 0"})
  void aDamagedFileIsSetAsideAndMadeAnew(int from, int to, int aside) throws Exception {
    byte[] damaged = Files.readAllBytes(file);
    Arrays.fill(damaged, from, Math.min(to, damaged.length), (byte) 0);
    Files.write(file, damaged);
    assertThat(run(true).status()).isEqualTo(Status.DONE);
    assertThat(tables()).isEqualTo(published);
    // H2 itself mends one header by the other, and takes a file with nothing else for an empty one.
    assertThat(setAside()).hasSize(aside);
    for (Path kept : setAside()) {
      assertThat(Files.readAllBytes(kept)).isEqualTo(damaged);
    }
    assertThat(run(true).counts().unchanged()).isEqualTo(4);
  }

  @Test
  void aDamagedFileIsHeldToTheSameRule() throws Exception {
    Files.write(file, new byte[50_000]);
    Files.delete(world.input.resolve("a.txt"));
    assertThat(run(true).status()).isEqualTo(Status.HELD_BACK);
    assertThat(setAside()).hasSize(1);
    assertThat(run(true).status()).isEqualTo(Status.HELD_BACK);
    assertThat(tables()).isEqualTo(published);
  }

  @Test
  void aFileOfALaterVersionIsNotDamaged() throws Exception {
    byte[] later = Files.readAllBytes(file);
    for (int block = 0; block < 8192; block += 4096) {
      String header = new String(later, block, 4096, StandardCharsets.ISO_8859_1);
      String fields = header.substring(0, header.indexOf(",fletcher:"));
      byte[] bytes = fields.replace("format:3", "format:9").getBytes(StandardCharsets.ISO_8859_1);
      int sum = DataUtils.getFletcher32(bytes, 0, bytes.length);
      String whole =
          new String(bytes, StandardCharsets.ISO_8859_1) + ",fletcher:%x\n".formatted(sum);
      byte[] written = whole.getBytes(StandardCharsets.ISO_8859_1);
      Arrays.fill(later, block, block + 4096, (byte) 0);
      System.arraycopy(written, 0, later, block, written.length);
    }
    Files.write(file, later);
    assertThatThrownBy(() -> run(false))
        .isInstanceOf(NoticeException.class)
        .hasMessageContaining("later version of H2");
    assertThat(setAside()).isEmpty();
    assertThat(Files.readAllBytes(file)).isEqualTo(later);
  }

  @Test
  void aFileInUseIsALock() throws Exception {
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      assertThatThrownBy(() -> run(false))
          .isInstanceOf(LockedException.class)
          .satisfies(
              e ->
                  assertThat(Failures.explain(e, new Messages(Language.EN)))
                      .isEqualTo("another program has the database open; close it or wait for it"));
      other.write(ByteBuffer.allocate(0));
    }
    assertThat(run(false).status()).isEqualTo(Status.DONE);
  }

  private ImportResult run(boolean keepMissing) throws Exception {
    return world.run(world.settings(2, keepMissing, false));
  }

  /** All published but the table of changes, and the description that holds its digest. */
  private Map<String, String> tables() throws IOException {
    Map<String, String> tables = world.published();
    tables.keySet().removeIf(name -> name.contains("changes") || name.endsWith(".json"));
    return tables;
  }

  private List<Path> setAside() throws IOException {
    try (var all = Files.list(world.output)) {
      return all.filter(path -> path.getFileName().toString().contains("damaged")).toList();
    }
  }
}
