package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.countyreports.model.InterpretedReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a file between the list of the folder and the reading. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FileBytesTest {

  private static final int MOST = 20_000;

  @TempDir Path folder;
  private Path file;
  private InputFile listed;

  @BeforeEach
  void list() throws IOException {
    file = folder.resolve("r.txt");
    Files.write(file, new byte[10_000]);
    listed = InputFolder.list(folder).get(0);
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "9999, ''", "10000, ''", "10001, ''", "20000, ''", "20001, TOO_LARGE"})
  void theLimitHoldsForWhatIsRead(int size, String code) throws IOException {
    Files.write(file, new byte[size]);
    Content content = read();
    assertThat(code(content)).isEqualTo(code);
    assertThat(content.bytes()).hasSize(code.isEmpty() ? size : 0);
  }

  /** A file whose system says that it is empty, though it is not. */
  @ParameterizedTest
  @CsvSource({"1000000, ''", "10, TOO_LARGE"})
  void theSizeThatASystemTellsIsNotTrusted(long most, String code) throws IOException {
    Path status = Path.of("/proc/self/status");
    org.assertj.core.api.Assumptions.assumeThat(status).exists();
    listed = new InputFile("r.txt", status, 0, 0, null);
    Content content = new ReportFiles(FileBytesTest::nothing, most).read(listed);
    assertThat(code(content)).isEqualTo(code);
    assertThat(content.bytes().length > 100).isEqualTo(code.isEmpty());
  }

  @Test
  void aFolderInItsPlaceIsNoFile() throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(code(read())).isEqualTo("NOT_A_FILE");
  }

  @Test
  void aPipeInItsPlaceIsNotWaitedFor() throws Exception {
    Files.delete(file);
    Process mkfifo = new ProcessBuilder("mkfifo", file.toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
    assertThat(code(read())).isEqualTo("NOT_A_FILE");
  }

  @Test
  void aLinkInItsPlaceIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret"), "x");
    Files.delete(file);
    Files.createSymbolicLink(file, secret);
    Content content = read();
    assertThat(code(content)).isEqualTo("NOT_A_FILE");
    assertThat(content.bytes()).isEmpty();
  }

  @Test
  void oneThatIsGoneIsUnreadable() throws IOException {
    Files.delete(file);
    assertThat(code(read())).isEqualTo("UNREADABLE");
  }

  private Content read() {
    return new ReportFiles(FileBytesTest::nothing, MOST).read(listed);
  }

  private static String code(Content content) {
    return content.problem() == null ? "" : Objects.requireNonNull(content.problem()).code();
  }

  private static InterpretedReport nothing(org.countyreports.model.SourceFile file) {
    throw new AssertionError("not interpreted here");
  }
}
