package org.countyreports.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What the statuses of HTTP mean to us. */
final class Statuses {

  static final int NOT_MODIFIED = 304;

  private static final int LONGEST_NUMBER = 9;

  private Statuses() {}

  /** The page of a good status or a redirect; else why there is none. */
  static Answer judge(Answer.Page page, Instant now) {
    int status = page.status();
    if (status == 200 || status == 203 || (status >= 300 && status < 400)) {
      return page;
    }
    Failure why =
        switch (status) {
          case 204, 205 -> Failure.EMPTY;
          case 404 -> Failure.NOT_FOUND;
          case 410 -> Failure.GONE;
          case 429, 503 -> Failure.BUSY;
          default -> status >= 500 && status < 600 ? Failure.SERVER_ERROR : Failure.STATUS;
        };
    return new Answer.None(
        page.uri(), why, String.valueOf(status), retryAfter(page.header("retry-after"), now));
  }

  static boolean isRedirect(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /** 120 or Wed, 21 Oct 2026 07:28:00 GMT; null where it is neither. */
  static @Nullable Duration retryAfter(String header, Instant now) {
    String text = header.strip();
    if (text.isEmpty()) {
      return null;
    }
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      long seconds = text.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Long.parseLong(text);
      return Duration.ofSeconds(seconds);
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isBefore(now) ? Duration.ZERO : Duration.between(now, until);
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
