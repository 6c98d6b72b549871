package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.countyreports.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fuzzing. Always: every page fixture, damaged in fixed ways. With {@code -Pfuzz}: Jazzer for a
 * minute ({@code -Dfuzz.seconds=60}), starting from the fixtures.
 */
class FuzzTest {

  private static final Path PAGES = Path.of("src/test/resources/read/pages");
  private static final int VARIANTS = 8;

  static List<Path> pages() throws IOException {
    return Fixtures.files(PAGES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void damagedPagesAreReadOrRejected(Path page) throws IOException {
    byte[] bytes = Files.readAllBytes(page);
    Random random = new Random(page.getFileName().toString().hashCode());
    IntStream.range(0, VARIANTS)
        .mapToObj(variant -> damaged(bytes, random, variant))
        .forEach(ReadFuzzer::fuzzerTestOneInput);
  }

  /** A copy that is cut, doubled, or has bytes or stretches changed. */
  private static byte[] damaged(byte[] bytes, Random random, int variant) {
    int at = random.nextInt(bytes.length);
    return switch (variant) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
      case 2 -> doubled(bytes, at);
      case 3 -> changed(bytes, random, bytes.length / 50 + 1, "<>\"'/=&;");
      case 4 -> changed(bytes, random, bytes.length / 200 + 1, "\0\u00ff\u0080\u00a1");
      default -> moved(bytes, random);
    };
  }

  private static byte[] doubled(byte[] bytes, int at) {
    byte[] doubled = Arrays.copyOf(bytes, bytes.length + at);
    System.arraycopy(bytes, 0, doubled, bytes.length, at);
    return doubled;
  }

  private static byte[] changed(byte[] bytes, Random random, int times, String alphabet) {
    byte[] changed = bytes.clone();
    for (int i = 0; i < times; i++) {
      changed[random.nextInt(bytes.length)] =
          (byte) alphabet.charAt(random.nextInt(alphabet.length()));
    }
    return changed;
  }

  private static byte[] moved(byte[] bytes, Random random) {
    byte[] moved = bytes.clone();
    int length = random.nextInt(Math.min(bytes.length, 400));
    int from = random.nextInt(bytes.length - length);
    int to = random.nextInt(bytes.length - length);
    System.arraycopy(bytes, from, moved, to, length);
    return moved;
  }

  @Test
  @EnabledIfSystemProperty(named = "fuzz.seconds", matches = "\\d+")
  void jazzerFindsNothing(@TempDir Path folder) throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (Path page : pages()) {
      Files.copy(page, corpus.resolve(page.getFileName()));
    }
    Process jazzer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReadFuzzer.class.getName(),
                "--instrumentation_includes=org.countyreports.read.**",
                "-max_total_time=" + System.getProperty("fuzz.seconds"),
                "-timeout=20",
                "-max_len=20000",
                corpus.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("jazzer.log").toFile())
            .start();
    try {
      assertThat(jazzer.waitFor(30, TimeUnit.MINUTES)).isTrue();
    } finally {
      jazzer.destroyForcibly();
    }
    assertThat(jazzer.exitValue()).as(Files.readString(folder.resolve("jazzer.log"))).isZero();
  }
}
