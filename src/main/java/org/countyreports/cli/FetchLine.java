package org.countyreports.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.countyreports.fetch.FetchProgress;
import org.countyreports.fetch.SourceReport;
import org.countyreports.job.FetchText;
import org.countyreports.job.show.Messages;

/** Shows how a fetch goes on: a line that moves on a terminal, a line now and then without one. */
final class FetchLine implements FetchProgress {

  private static final String CLEAR = "\u001b[K";

  private final PrintStream out;
  private final boolean terminal;
  private final MovingLine line;
  private final Messages messages;
  private int sources;
  private int ended;
  private long came;
  private long failed;

  FetchLine(PrintStream out, boolean terminal, LongSupplier nanoTime, Messages messages) {
    this.out = out;
    this.terminal = terminal;
    this.line = new MovingLine(out, terminal, nanoTime);
    this.messages = messages;
  }

  /** For a person at a terminal or the log of a scheduler. */
  static FetchLine onStandardError(Messages messages) {
    return new FetchLine(System.err, Terminal.isStandardError(), System::nanoTime, messages);
  }

  @Override
  public synchronized void started(int count) {
    sources = count;
    line.begin();
  }

  @Override
  public synchronized void page(String source, boolean well) {
    came += well ? 1 : 0;
    failed += well ? 0 : 1;
    if (line.isDue()) {
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
    line.close("\r" + CLEAR);
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
    line.show(CLEAR + text, text);
  }
}
