package org.countyreports.job;

import org.countyreports.load.Notice;

/** A setting or option makes no sense; the notice says which one and what would be right. */
public final class WrongSettingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  /** What is wrong: the key of a notice, and what it is about. */
  public WrongSettingException(String key, Object... words) {
    this(Notice.of(key, words));
  }

  private WrongSettingException(Notice notice) {
    super(notice.toString());
    this.notice = notice;
  }

  Notice notice() {
    return notice;
  }
}
