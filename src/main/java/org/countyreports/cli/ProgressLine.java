package org.countyreports.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.countyreports.job.ImportProgress;
import org.countyreports.job.show.Messages;

/** Shows how an import goes on: a bar that moves on a terminal, a line now and then without one. */
final class ProgressLine implements ImportProgress {

  private static final int BAR_WIDTH = 30;

  private final MovingLine line;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private final Messages messages;
  private long begun;
  private int total;
  private int done;

  ProgressLine(PrintStream out, boolean terminal, LongSupplier nanoTime, Messages messages) {
    this.line = new MovingLine(out, terminal, nanoTime);
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
    begun = line.begin();
  }

  @Override
  public synchronized void advanced() {
    done++;
    if (line.isDue()) {
      show();
    }
  }

  @Override
  public synchronized void publishing() {
    if (terminal && total > 0) {
      show();
    }
    finished();
  }

  @Override
  public synchronized void finished() {
    line.close(System.lineSeparator());
  }

  private void show() {
    double seconds = Math.max(1e-3, (nanoTime.getAsLong() - begun) / 1e9);
    double rate = done / seconds;
    String text =
        messages.text(
            "progress.line",
            String.valueOf(done),
            String.valueOf(total),
            String.valueOf(Math.round(rate)),
            duration((long) ((total - done) / Math.max(rate, 1e-3))));
    line.show(bar() + " " + text + "   ", text);
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
