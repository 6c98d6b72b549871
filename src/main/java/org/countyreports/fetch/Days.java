package org.countyreports.fetch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of lists, feeds and addresses. */
final class Days {

  /** The day of a moment is that of a reader in China. */
  static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private static final int LONGEST = 300;

  // [2021-10-22], 2021/10/22, 2021.10.22, 2021年10月22日: beside a link. The year tells it from a
  // number.
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d|19\\d\\d)\\s?[-/.年]\\s?(1[0-2]|0?[1-9])\\s?[-/.月]\\s?(3[01]|[12]\\d|0?[1-9])(?!\\d)");

  // /202110/t20211022_1234.html, /2021-10/22/content_1.htm, /2021/10/22/: in an address.
  private static final Pattern PATH =
      Pattern.compile(
          "(?<!\\d)(20[0-4]\\d)[-/_]?(1[0-2]|0[1-9])[-/_]?(3[01]|[12]\\d|0[1-9])(?!\\d)");

  private Days() {}

  /** The first day of a text; empty where it has none. */
  static Optional<LocalDate> beside(String text) {
    return first(BESIDE.matcher(cut(text)));
  }

  /** The day in an address; empty where it has none. */
  static Optional<LocalDate> inPath(URI uri) {
    return first(PATH.matcher(cut(String.valueOf(uri.getRawPath()))));
  }

  /** The day of a date as feeds and sitemaps write it; empty where it is none. */
  static Optional<LocalDate> ofMachine(String text) {
    String date = text.strip();
    try {
      if (date.length() > 10 && date.charAt(4) == '-') {
        return Optional.of(OffsetDateTime.parse(date).atZoneSameInstant(BEIJING).toLocalDate());
      }
      if (date.length() > 10) {
        return Optional.of(
            ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                .withZoneSameInstant(BEIJING)
                .toLocalDate());
      }
    } catch (DateTimeException noSuchFormat) {
      // Feeds made by hand write dates as pages do.
    }
    return beside(date);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static Optional<LocalDate> first(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
