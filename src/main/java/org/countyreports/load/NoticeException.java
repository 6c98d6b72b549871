package org.countyreports.load;

/** A run cannot go on, and its notice says why and what to do. */
public final class NoticeException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  /** The message of the exception is the notice in English. */
  public NoticeException(Notice notice) {
    super(notice.toString());
    this.notice = notice;
  }

  /** Why, and what to do. */
  public Notice notice() {
    return notice;
  }
}
