package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.countyreports.job.ImportResult.Status;
import org.countyreports.load.SuspectFiles;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One file that breaks, loops or uses up the memory costs its own rows alone. */
class ContainmentTest {

  @TempDir Path folder;

  private ImportWorld world;
  private volatile boolean over;

  @BeforeEach
  void threeGoodFiles() throws IOException {
    world = new ImportWorld(folder);
    world.file("a.txt", "大米=1").file("b/b.txt", "面粉=2").file("z.txt", "食油=3");
  }

  @AfterEach
  void loopsEnd() {
    over = true;
  }

  @ParameterizedTest
  @CsvSource({
    "StackOverflowError, INTERNAL_ERROR",
    "AssertionError, INTERNAL_ERROR",
    "NoClassDefFoundError, INTERNAL_ERROR",
    "IllegalStateException, INTERNAL_ERROR",
    "OutOfMemoryError, OUT_OF_MEMORY",
    "loop, OVERTIME",
    "deaf loop, OVERTIME"
  })
  void aFileThatBreaksHasItsIssueAndTheOthersTheirRows(String how, String code) throws Exception {
    world.file("m.txt", "!" + how);
    ImportResult result = run(breaking());
    assertThat(result.status()).isEqualTo(Status.DONE);
    assertThat(result.counts()).isEqualTo(ImportWorld.counts(4, 3, 0, 1, 0, 3, 0, 0));
    assertThat(world.lines("observations.csv")).hasSize(4);
    assertThat(world.lines("issues.csv"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("m.txt,,error," + code);
  }

  @ParameterizedTest
  @CsvSource({"OutOfMemoryError, OUT_OF_MEMORY", "loop, OVERTIME"})
  void whatDidNotEndKeepsItsRowsAndIsTriedAgain(String how, String code) throws Exception {
    world.file("m.txt", "玉米=4");
    run(new StubInterpreter());
    List<String> before = world.lines("observations.csv");
    world.file("m.txt", "!" + how);
    ImportResult result = run(breaking());
    assertThat(result.counts().rejected()).isEqualTo(1);
    assertThat(world.lines("observations.csv")).isEqualTo(before);
    assertThat(world.lines("issues.csv")).last().asString().startsWith("m.txt,,error," + code);
    assertThat(run(breaking()).counts().unchanged()).isEqualTo(3);
    assertThat(world.lines("issues.csv")).hasSize(2);
    world.file("m.txt", "玉米=5");
    run(breaking());
    assertThat(world.lines("observations.csv")).hasSize(5).isNotEqualTo(before);
    assertThat(world.lines("issues.csv")).hasSize(1);
  }

  @Test
  void whatUsesUpTheMemoryBesideOthersIsReadAlone() throws Exception {
    world.file("m.txt", "玉米=4");
    ImportResult result = run(new OnceOutOfMemory());
    assertThat(result.counts()).isEqualTo(ImportWorld.counts(4, 4, 0, 0, 0, 4, 0, 0));
    assertThat(world.lines("issues.csv")).hasSize(1);
  }

  @Test
  void whatEndedProcessesAloneIsSetAsideUntilItIsTriedOnPurpose() throws Exception {
    world.file("m.txt", "玉米=4");
    run(new StubInterpreter());
    world.file("m.txt", "玉米=5");
    dieWhileReading("m.txt", true);
    suspects().takeOver(world.output);
    dieWhileReading("m.txt", true);
    run(breaking());
    assertThat(world.lines("issues.csv")).last().asString().startsWith("m.txt,,error,SET_ASIDE");
    assertThat(world.lines("observations.csv")).hasSize(4);
    assertThat(run(breaking()).counts().rejected()).isEqualTo(1);
    Selection rejected = new Selection(List.of(), "", null, null, true, false);
    assertThat(run(breaking(), rejected).hasRejected()).isFalse();
    assertThat(world.lines("observations.csv")).hasSize(5);
    assertThat(suspects().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void oneDeathMayBeAKillFromOutside(boolean alone) throws Exception {
    run(new StubInterpreter());
    world.file("m.txt", "玉米=5");
    dieWhileReading("m.txt", alone);
    assertThat(run(breaking()).hasRejected()).isFalse();
    assertThat(world.lines("observations.csv")).hasSize(5);
    assertThat(suspects().isEmpty()).isTrue();
  }

  /** Leaves what a process leaves that was killed. */
  @SuppressWarnings("MustBeClosedChecker")
  private void dieWhileReading(String path, boolean alone) throws IOException {
    ReadingLog.open(world.output).begin(path, alone);
  }

  private Suspects suspects() {
    return new Suspects(new SuspectFiles(world.database()));
  }

  private ImportResult run(Function<SourceFile, InterpretedReport> interpreter) throws Exception {
    return run(interpreter, Selection.NONE);
  }

  private ImportResult run(Function<SourceFile, InterpretedReport> interpreter, Selection selection)
      throws Exception {
    ImportSettings settings =
        new ImportSettings(
            world.input,
            world.output,
            world.address(),
            2,
            false,
            true,
            false,
            selection,
            new Limits(1 << 20, 0.25, 0.25, 64, 2, 1),
            Aftermath.DEFAULT);
    return new Importer(interpreter, StubInterpreter.DIMENSIONS).run(settings, ImportProgress.NONE);
  }

  private Function<SourceFile, InterpretedReport> breaking() {
    StubInterpreter good = new StubInterpreter();
    Map<String, Runnable> faults =
        Map.of(
            "!StackOverflowError", ContainmentTest::recurse,
            "!AssertionError",
                () -> {
                  throw new AssertionError("of a test");
                },
            "!NoClassDefFoundError",
                () -> {
                  throw new NoClassDefFoundError("of a test");
                },
            "!IllegalStateException",
                () -> {
                  throw new IllegalStateException("of a test");
                },
            "!OutOfMemoryError",
                () -> {
                  throw new OutOfMemoryError("of a test");
                },
            "!loop", () -> loop(true),
            "!deaf loop", () -> loop(false));
    return file -> {
      Runnable fault = faults.get(new String(file.bytes(), StandardCharsets.UTF_8));
      if (fault != null) {
        fault.run();
      }
      return good.apply(file);
    };
  }

  @SuppressWarnings("InfiniteRecursion") // that is the fault
  private static void recurse() {
    recurse();
  }

  private void loop(boolean listens) {
    while (!over && !(listens && Thread.currentThread().isInterrupted())) {
      Thread.onSpinWait();
    }
    throw new CancellationException("of a test");
  }

  /** Fails each file where it is read beside others. */
  private static final class OnceOutOfMemory implements Function<SourceFile, InterpretedReport> {
    private final StubInterpreter good = new StubInterpreter();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Override
    public InterpretedReport apply(SourceFile file) {
      if (seen.add(file.path())) {
        throw new OutOfMemoryError("of a test");
      }
      return good.apply(file);
    }
  }
}
