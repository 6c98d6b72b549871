package org.countyreports.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.countyreports.fetch.FetchProgress;
import org.countyreports.fetch.SourceReport;
import org.countyreports.job.FetchText;
import org.countyreports.job.show.Messages;

/** Shows how a fetch goes on: a line that moves on a terminal, a line now and then without one. */
final class FetchLine implements FetchProgress {

  private static final long TERMINAL_NANOS = 100_000_000L;
  private static final long LOG_NANOS = 30_000_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private final Messages messages;
  private int sources;
  private int ended;
  private long came;
  private long failed;
  private long shown;
  private boolean lineOpen;

  FetchLine(PrintStream out, boolean terminal, LongSupplier nanoTime, Messages messages) {
    this.out = out;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.messages = messages;
  }

  /** For a person at a terminal or the log of a scheduler. */
  static FetchLine onStandardError(Messages messages) {
    return new FetchLine(System.err, Terminal.isStandardError(), System::nanoTime, messages);
  }

  @Override
  public synchronized void started(int count) {
    sources = count;
    shown = nanoTime.getAsLong();
  }

  @Override
  public synchronized void page(String source, boolean well) {
    came += well ? 1 : 0;
    failed += well ? 0 : 1;
    long now = nanoTime.getAsLong();
    if (now - shown >= (terminal ? TERMINAL_NANOS : LOG_NANOS)) {
      shown = now;
      show(source);
    }
  }

  @Override
  public synchronized void ended(SourceReport report) {
    ended++;
    if (terminal) {
      finished();
      out.println(FetchText.line(report, messages));
    }
  }

  @Override
  public synchronized void finished() {
    if (lineOpen) {
      out.print("\r\u001b[K");
      out.flush();
      lineOpen = false;
    }
  }

  private void show(String source) {
    String text =
        messages.text(
            "fetch.progress",
            String.valueOf(ended),
            String.valueOf(sources),
            source,
            String.valueOf(came),
            String.valueOf(failed));
    if (terminal) {
      out.print("\r\u001b[K" + text);
      out.flush();
      lineOpen = true;
    } else {
      out.println(text);
    }
  }
}
