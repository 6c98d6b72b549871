package org.countyreports.job;

import java.util.List;
import java.util.stream.Collectors;
import org.countyreports.load.Notice;

/** Settings or options make no sense; the notices say which ones and what would be right. */
public final class WrongSettingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final String KEY = "usage.";

  private final transient List<Notice> notices;

  /** What is wrong: the key of a notice, and what it is about. */
  public WrongSettingException(String key, Object... words) {
    this(List.of(Notice.of(key, words)));
  }

  WrongSettingException(List<Notice> notices) {
    super(notices.stream().map(Notice::toString).collect(Collectors.joining("; ")));
    this.notices = List.copyOf(notices);
  }

  /** Each thing that is wrong by itself. */
  public List<WrongSettingException> each() {
    return notices.stream().map(notice -> new WrongSettingException(List.of(notice))).toList();
  }

  /** The setting that its key names: {@code threads} for {@code usage.threads}. */
  public String setting() {
    String key = notices.get(0).key();
    String name = key.startsWith(KEY) ? key.substring(KEY.length()) : key;
    int dot = name.indexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).replace('_', '-');
  }

  List<Notice> notices() {
    return notices;
  }

  Notice notice() {
    return notices.size() == 1
        ? notices.get(0)
        : Notice.of("failure.plain", String.valueOf(getMessage()));
  }
}
