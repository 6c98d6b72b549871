package org.countyreports.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The opening by which an office announces something: 2月10日，某某指挥部发布最新通报. */
record Announcement(String office, Optional<LocalDate> date) {

  private static final int LONGEST = 120;

  // 2月10日，某某指挥部发布…
  private static final Pattern OPENING =
      Pattern.compile("^(\\d{1,2})月(\\d{1,2})日[,，]?([\\u4e00-\\u9fff]{4,30}?)(?:发布|通报|公布)");

  /** The announcement that a text opens with; empty where it does not. Its year is the text's. */
  static Optional<Announcement> find(String text) {
    String head = Folding.fold(text.substring(0, Math.min(LONGEST, text.length())));
    Matcher opening = OPENING.matcher(head);
    if (!opening.find() || !Offices.isOffice(opening.group(3))) {
      return Optional.empty();
    }
    String office = text.substring(opening.start(3), opening.end(3));
    Optional<LocalDate> date =
        Dates.find(Folding.fold(text.substring(0, Math.min(300, text.length()))))
            .flatMap(found -> inYear(found.date(), opening));
    return Optional.of(new Announcement(office, date));
  }

  private static Optional<LocalDate> inYear(LocalDate other, Matcher opening) {
    int month = Integer.parseInt(opening.group(1));
    int day = Integer.parseInt(opening.group(2));
    try {
      LocalDate date = LocalDate.of(other.getYear(), month, day);
      return Optional.of(date.isBefore(other) ? date.plusYears(1) : date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
