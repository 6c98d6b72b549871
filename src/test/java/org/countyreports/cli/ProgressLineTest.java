package org.countyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final AtomicLong clock = new AtomicLong(1);
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private Language language = Language.EN;

  @Test
  void aBarMovesOnATerminal() {
    ProgressLine progress = progress(true);
    progress.started(200);
    for (int i = 0; i < 100; i++) {
      clock.addAndGet(10_000_000L);
      progress.advanced();
    }
    progress.publishing();
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .contains("\r[###############---------------] 100 of 200 files, 100 a second, 1 s left")
        .endsWith(System.lineSeparator());
  }

  @Test
  void aLogGetsALineNowAndThen() {
    ProgressLine progress = progress(false);
    progress.started(200_000);
    for (int i = 0; i < 100; i++) {
      clock.addAndGet(1_000_000_000L);
      progress.advanced();
    }
    progress.finished();
    assertThat(shown.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .first()
        .asString()
        .isEqualTo("30 of 200000 files, 1 a second, 55 h 32 min left");
  }

  @Test
  void itSpeaksChinese() {
    language = Language.ZH;
    ProgressLine progress = progress(false);
    progress.started(200_000);
    for (int i = 0; i < 30; i++) {
      clock.addAndGet(1_000_000_000L);
      progress.advanced();
    }
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .isEqualTo("200000 个文件中的 30 个，每秒 1 个，还需 55 小时 32 分钟" + System.lineSeparator());
  }

  @Test
  void aShortRunSaysNothing() {
    ProgressLine progress = progress(false);
    progress.started(1);
    progress.advanced();
    progress.publishing();
    progress.finished();
    assertThat(shown.size()).isZero();
  }

  private ProgressLine progress(boolean terminal) {
    return new ProgressLine(
        new PrintStream(shown, true, StandardCharsets.UTF_8),
        terminal,
        clock::get,
        new Messages(language));
  }
}
