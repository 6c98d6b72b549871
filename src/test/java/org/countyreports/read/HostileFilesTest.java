package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile files are read or rejected with a reason by a virtual machine with 256 MiB of heap: a few
 * of the largest size that is let in, and all kinds at the size that costs most, just inside the
 * limits of tags and characters.
 */
class HostileFilesTest {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path folder;

  @Test
  void largestFilesEndInTimeAndInLittleMemory() throws Exception {
    List<String> kinds = List.of("NESTED_BLOCKS", "ENTITIES", "ONE_TEXT", "LATIN_AND_ONE");
    assertThat(outcomes(64 << 20, kinds)).hasSize(kinds.size()).allMatch(this::isFine);
  }

  @Test
  void everyKindEndsInTimeAndInLittleMemory() throws Exception {
    assertThat(outcomes(1 << 20, List.of()))
        .hasSize(HostileFile.values().length)
        .allMatch(this::isFine);
  }

  /** KIND outcome milliseconds. */
  private boolean isFine(String line) {
    return !line.contains("FAILED");
  }

  private List<String> outcomes(int size, List<String> kinds) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.add(HostileReading.class.getName());
    command.add(String.valueOf(size));
    command.addAll(kinds);
    Path output = folder.resolve("outcomes.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return lines(output);
  }

  private static List<String> lines(Path output) throws IOException {
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }
}
