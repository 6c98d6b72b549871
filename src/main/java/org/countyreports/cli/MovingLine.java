package org.countyreports.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** How far something is: a line that moves on a terminal, a line now and then in a log. */
final class MovingLine {

  private static final long TERMINAL_NANOS = 100_000_000L;
  private static final long LOG_NANOS = 30_000_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private long shown;
  private boolean open;

  MovingLine(PrintStream out, boolean terminal, LongSupplier nanoTime) {
    this.out = out;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
  }

  /** The next line is due some time from now; gives that time. */
  long begin() {
    shown = nanoTime.getAsLong();
    return shown;
  }

  /** Whether the last line is old enough for another one, which then counts as shown. */
  boolean isDue() {
    long now = nanoTime.getAsLong();
    boolean due = now - shown >= (terminal ? TERMINAL_NANOS : LOG_NANOS);
    shown = due ? now : shown;
    return due;
  }

  /** Shows {@code moving} in the place of the line before, or {@code logged} in a log. */
  void show(String moving, String logged) {
    if (terminal) {
      out.print("\r" + moving);
      out.flush();
      open = true;
    } else {
      out.println(logged);
    }
  }

  /** Ends a line that moves; nothing where none does. */
  void close(String end) {
    if (open) {
      out.print(end);
      out.flush();
      open = false;
    }
  }
}
