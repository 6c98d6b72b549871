package org.countyreports.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in the opening words of a report: 云岭网7月8日讯. */
final class Dateline {

  private static final int OPENING = 40;

  private static final int NEAR = 400;

  /** A full date tells the year of a dateline that follows it closely. */
  private static final int MOST_DAYS = 45;

  // 云岭网7月8日讯(…  某某社平山6月7日电
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})日(?:讯|电|消息)");

  private Dateline() {}

  /** The day of the dateline, in the year of the full date close before it; else empty. */
  static Optional<LocalDate> date(String text) {
    String head = Folding.fold(text.substring(0, Math.min(NEAR, text.length())));
    Matcher day = DAY.matcher(head.substring(0, Math.min(OPENING, head.length())));
    return day.find()
        ? Dates.find(head).flatMap(found -> inYear(found.date(), day))
        : Optional.empty();
  }

  private static Optional<LocalDate> inYear(LocalDate before, Matcher day) {
    try {
      int month = Integer.parseInt(day.group(1));
      LocalDate date = LocalDate.of(before.getYear(), month, Integer.parseInt(day.group(2)));
      LocalDate later = date.isBefore(before) ? date.plusYears(1) : date;
      return Optional.of(later).filter(d -> !d.isAfter(before.plusDays(MOST_DAYS)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
