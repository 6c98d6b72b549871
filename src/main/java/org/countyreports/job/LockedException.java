package org.countyreports.job;

/** Another run is at work on the same output folder or database. */
public final class LockedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The message says who holds the lock. */
  public LockedException(String message) {
    super(message);
  }
}
