package org.countyreports.text;

import java.util.concurrent.CancellationException;

/**
 * What reading one report may cost: steps, which are the same on every machine, so that a report
 * that costs too many does so everywhere, and figures. Scanners count them for the thread that
 * reads.
 */
public final class Work {

  /** A page of one line has the same vocabulary to ask as a long one. */
  private static final long LEAST_STEPS = 200_000;

  /** Real reports cost at most three steps a byte. */
  private static final long STEPS_A_BYTE = 100;

  /** A yearbook has some hundred thousand; more than this take more memory than a night has. */
  private static final int MOST_FIGURES = 250_000;

  private static final long UNTIL_NEXT_LOOK = 4_095;

  private static final ThreadLocal<Work> CURRENT = ThreadLocal.withInitial(Work::new);

  private long most = Long.MAX_VALUE;
  private long left = Long.MAX_VALUE;
  private int figures;

  private Work() {}

  /** The work of this thread. */
  public static Work current() {
    return CURRENT.get();
  }

  /** Begins a report of so many bytes. */
  public void begin(long bytes) {
    most = LEAST_STEPS + STEPS_A_BYTE * bytes;
    left = most;
    figures = 0;
  }

  /** Ends the report; what follows is not bounded. */
  public void end() {
    most = Long.MAX_VALUE;
    left = Long.MAX_VALUE;
    figures = Integer.MIN_VALUE;
  }

  /** How many steps the report has cost so far. */
  public long done() {
    return most - left;
  }

  /**
   * Counts one step.
   *
   * @throws TooMuchWork where the report has used up its steps
   * @throws CancellationException where its thread was told to stop
   */
  public void step() {
    left--;
    if ((left & UNTIL_NEXT_LOOK) == 0 || left < 0) {
      look();
    }
  }

  /**
   * Counts stated figures; a figure shared by several places is stated once for each.
   *
   * @throws TooMuchWork where the report has stated as many as it may
   */
  public void figures(int more) {
    step();
    figures += more;
    if (figures > MOST_FIGURES) {
      throw new TooMuchWork(
          "TOO_MANY_FIGURES", "the file states more than " + MOST_FIGURES + " figures, the limit");
    }
  }

  private void look() {
    if (left < 0) {
      throw new TooMuchWork(
          "TOO_MUCH_WORK", "the file costs more than " + most + " steps, the limit for its size");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("told to stop");
    }
  }

  /** Ends the reading of a report; the road turns it into an issue of the file. */
  public static final class TooMuchWork extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    TooMuchWork(String code, String message) {
      super(message, null, false, false);
      this.code = code;
    }

    /** The code of the issue. */
    public String code() {
      return code;
    }
  }
}
