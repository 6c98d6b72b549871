package org.countyreports.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.countyreports.job.ImportProgress;
import org.countyreports.job.show.Messages;

/** Shows how an import goes on: a bar that moves on a terminal, a line now and then without one. */
final class ProgressLine implements ImportProgress {

  private static final int BAR_WIDTH = 30;
  private static final long TERMINAL_NANOS = 100_000_000L;
  private static final long LOG_NANOS = 30_000_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private final Messages messages;
  private long begun;
  private long shown;
  private int total;
  private int done;
  private boolean lineOpen;

  ProgressLine(PrintStream out, boolean terminal, LongSupplier nanoTime, Messages messages) {
    this.out = out;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.messages = messages;
  }

  /** For a person at a terminal or the log of a scheduler. */
  static ProgressLine onStandardError(Messages messages) {
    return new ProgressLine(System.err, Terminal.isStandardError(), System::nanoTime, messages);
  }

  @Override
  public synchronized void started(int files) {
    total = files;
    done = 0;
    begun = nanoTime.getAsLong();
    shown = begun;
  }

  @Override
  public synchronized void advanced() {
    done++;
    long now = nanoTime.getAsLong();
    if (now - shown >= (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
      shown = now;
      show(now);
    }
  }

  @Override
  public synchronized void publishing() {
    if (terminal && total > 0) {
      show(nanoTime.getAsLong());
    }
    finished();
  }

  @Override
  public synchronized void finished() {
    if (lineOpen) {
      out.println();
      lineOpen = false;
    }
  }

  private void show(long now) {
    double seconds = Math.max(1e-3, (now - begun) / 1e9);
    double rate = done / seconds;
    String text =
        messages.text(
            "progress.line",
            String.valueOf(done),
            String.valueOf(total),
            String.valueOf(Math.round(rate)),
            duration((long) ((total - done) / Math.max(rate, 1e-3))));
    if (terminal) {
      out.print("\r" + bar() + " " + text + "   ");
      out.flush();
      lineOpen = true;
    } else {
      out.println(text);
    }
  }

  private String bar() {
    int filled = total == 0 ? BAR_WIDTH : (int) ((long) BAR_WIDTH * Math.min(done, total) / total);
    return "[" + "#".repeat(filled) + "-".repeat(BAR_WIDTH - filled) + "]";
  }

  private String duration(long seconds) {
    if (seconds < 3600) {
      return seconds < 60
          ? messages.text("report.seconds", String.valueOf(seconds))
          : messages.text("report.minutes", String.valueOf(seconds / 60));
    }
    return messages.text(
        "progress.hours",
        String.valueOf(seconds / 3600),
        String.format(Locale.ROOT, "%02d", seconds / 60 % 60));
  }
}
