package org.countyreports.normalize.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.countyreports.text.time.Moment;
import org.jspecify.annotations.Nullable;

/** The lunar calendar and the solar terms of the years that the vocabulary knows. */
final class LunarCalendar {

  private static final int SHORT_MONTH = 29;
  private static final Map<Integer, LunarYear> YEARS = load();

  private LunarCalendar() {}

  /** A lunar month of a year that begins with its first; null where the year has no such month. */
  static @Nullable Days month(int year, int month, boolean leap) {
    LunarYear of = YEARS.get(year);
    int index = of == null ? -1 : of.indexOf(month, leap);
    if (of == null || index < 0) {
      return null;
    }
    LocalDate first = of.first.plusDays(of.daysBefore(index));
    return new Days(first, first.plusDays(of.lengthOf(index) - 1L));
  }

  /** A day of a lunar month; null where the month has no such day. */
  static @Nullable LocalDate day(int year, int month, boolean leap, int day) {
    Days days = month(year, month, leap);
    if (days == null) {
      return null;
    }
    LocalDate on = day == Moment.LAST_DAY ? days.to() : days.from().plusDays(day - 1L);
    return on.isAfter(days.to()) ? null : on;
  }

  /** A lunar year; null where the table does not reach. */
  static @Nullable Days year(int year) {
    Days last = month(year, 12, false);
    LunarYear of = YEARS.get(year);
    return of == null || last == null ? null : new Days(of.first, last.to());
  }

  /** The day of a solar term, counted from 小寒 on, in a year of the calendar; null where unknown. */
  static @Nullable LocalDate term(int year, int term) {
    LunarYear of = YEARS.get(year);
    return of == null || term < 1 || term > of.terms.length
        ? null
        : LocalDate.of(year, (term + 1) / 2, of.terms[term - 1]);
  }

  private static Map<Integer, LunarYear> load() {
    Map<Integer, LunarYear> years = new HashMap<>();
    try (InputStream in = LunarCalendar.class.getResourceAsStream("/vocabulary/lunar-years.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> years.put(Integer.valueOf(line.substring(0, 4)), LunarYear.of(line)));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own vocabulary cannot be read", e);
    }
    return years;
  }

  /** A line of the table. */
  private static final class LunarYear {

    private final LocalDate first;
    private final int leap;
    private final String lengths;
    private final int[] terms;

    private LunarYear(LocalDate first, int leap, String lengths, int[] terms) {
      this.first = first;
      this.leap = leap;
      this.lengths = lengths;
      this.terms = terms;
    }

    static LunarYear of(String line) {
      String[] cells = line.split("\t", -1);
      String[] days = cells[4].split(" ", -1);
      int[] terms = new int[days.length];
      for (int i = 0; i < terms.length; i++) {
        terms[i] = Integer.parseInt(days[i]);
      }
      LocalDate first = LocalDate.parse(cells[0] + "-" + cells[1]);
      return new LunarYear(first, Integer.parseInt(cells[2]), cells[3], terms);
    }

    /** The place of a month among the months of the year; -1 where it has none such. */
    int indexOf(int month, boolean isLeap) {
      if (month < 1 || month > 12 || (isLeap && month != leap)) {
        return -1;
      }
      boolean behindLeap = isLeap || (leap > 0 && month > leap);
      return behindLeap ? month : month - 1;
    }

    int lengthOf(int index) {
      return SHORT_MONTH + lengths.charAt(index) - '0';
    }

    int daysBefore(int index) {
      int days = 0;
      for (int i = 0; i < index; i++) {
        days += lengthOf(i);
      }
      return days;
    }
  }
}
