package org.countyreports.job;

import org.countyreports.load.Notice;

/** Another run is at work on the same output folder or database. */
public final class LockedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  /** The notice says who holds the lock; in English it is the message. */
  public LockedException(Notice notice) {
    super(notice.toString());
    this.notice = notice;
  }

  Notice notice() {
    return notice;
  }
}
