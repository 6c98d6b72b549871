package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.countyreports.job.ImportResult.Status;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked while an import has the database open is answered from a copy. */
class DatabaseInUseTest {

  private static final Messages ENGLISH = new Messages(Language.EN);

  @TempDir Path folder;
  private ImportWorld world;
  private Path copy;

  @BeforeEach
  void world() throws Exception {
    world = new ImportWorld(folder).file("a.txt", "甲报\n人=3\n");
    copy = world.output.resolve(".county-reports.published.mv.db");
  }

  @Test
  void aHundredQuestionsDuringAnImportHaveAHundredAnswers() throws Exception {
    assertThat(world.run().status()).isEqualTo(Status.DONE);
    List<String> before = status();
    assertThat(before).hasSize(1);
    for (int i = 0; i < 150; i++) {
      world.file("more/" + i + ".txt", "报" + i + "\n人=" + i + "\n");
    }
    Process importing = CrashChild.start(folder, "", "linger");
    try {
      while (!Files.exists(world.output.resolve("lingers"))) {
        Thread.onSpinWait();
        assertThat(importing.isAlive()).isTrue();
      }
      for (int i = 0; i < 100; i++) {
        assertThat(status()).isEqualTo(before);
      }
      assertThat(RunHistory.conflicts(world.address(), ENGLISH)).isEmpty();
      ImportSettings dry =
          new ImportSettings(
              world.input, world.output, null, 2, false, false, true, Selection.NONE);
      assertThat(
              world.importer.dryRun(dry, ImportProgress.NONE, new ByteArrayOutputStream()).counts())
          .isEqualTo(ImportWorld.counts(151, 150, 1, 0, 0, 150, 0, 0));
    } finally {
      importing.destroyForcibly().waitFor();
    }
    Files.delete(world.output.resolve("lingers"));
    assertThat(world.run().status()).isEqualTo(Status.DONE);
    assertThat(status().size()).isGreaterThan(1);
  }

  @Test
  void withoutACopyTheAnswerIsWhoHasItOpen() throws Exception {
    world.run();
    Files.delete(copy);
    try (FileChannel other =
        FileChannel.open(world.output.resolve("county-reports.mv.db"), StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      assertThatThrownBy(this::status).isInstanceOf(LockedException.class);
    }
  }

  @Test
  void aRunWithoutNewsLeavesTheCopyAndAPublicationMakesANewOne() throws Exception {
    world.run();
    FileTime longAgo = FileTime.from(Instant.now().minusSeconds(1000));
    try (var files = Files.walk(world.output)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, longAgo);
      }
    }
    world.run();
    assertThat(Files.getLastModifiedTime(copy)).isEqualTo(longAgo);
    world.file("b.txt", "乙报\n人=5\n").run();
    assertThat(Files.getLastModifiedTime(copy)).isGreaterThan(longAgo);
    assertThat(world.output.resolve(".county-reports.published.tmp")).doesNotExist();
  }

  /** As {@code status} does, in a process of its own; here the lock is let go at the third try. */
  @Test
  void aLookOfAMomentDoesNotStopAnImport() throws Exception {
    world.run();
    Path file = world.output.resolve("county-reports.mv.db");
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
      FileLock lock = other.lock();
      AtomicInteger tries = new AtomicInteger();
      int answer =
          Backoff.MOMENT.retry(
              () -> {
                if (tries.incrementAndGet() == 3) {
                  lock.release();
                }
                try (Engine engine = new Engine(world.address(), 1)) {
                  return engine.connections().getConnection().isValid(1) ? tries.get() : 0;
                }
              },
              (wait, failure) -> {},
              DatabaseFailures::isInUse);
      assertThat(answer).isEqualTo(3);
    }
  }

  private List<String> status() {
    return RunHistory.lines(world.address(), 10, ENGLISH);
  }
}
