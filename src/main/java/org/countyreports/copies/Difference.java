package org.countyreports.copies;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must not differ between two statements that are the same. */
public enum Difference {
  /** Number, range or unit. */
  VALUE,
  /** The division. */
  PLACE,
  /** The township. */
  TOWN,
  /** The days that both reports tell. */
  DAY,
  /** The hours up to which they count. */
  HOUR,
  /** One is a plan, the other a fact. */
  PLAN,
  /** Others give or act. */
  GIVER;

  /** The first difference of two statements; null where nothing tells them apart. */
  static @Nullable Difference of(Statement a, Wording aWords, Statement b, Wording bWords) {
    if (a.value().compareTo(b.value()) != 0 || !sameRange(a, b) || !a.unit().equals(b.unit())) {
      return VALUE;
    }
    return besidesValue(a, aWords, b, bWords);
  }

  /** The first difference of two statements, whatever their numbers. */
  static @Nullable Difference besidesValue(
      Statement a, Wording aWords, Statement b, Wording bWords) {
    if (!mayBeOnePlace(a, b)) {
      return PLACE;
    }
    if (!a.town().isEmpty() && !b.town().isEmpty() && !a.town().equals(b.town())) {
      return TOWN;
    }
    if (a.days().told() && b.days().told() && !sameDays(a.days(), b.days())) {
      return DAY;
    }
    if (a.hour() != b.hour() && a.hour() >= 0 && b.hour() >= 0) {
      return HOUR;
    }
    if (aWords.planned() != bWords.planned()) {
      return PLAN;
    }
    return aWords.differsInGiver(bWords) ? GIVER : null;
  }

  /** Whether both divisions are the same or one lies in the other. */
  static boolean mayBeOnePlace(Statement a, Statement b) {
    return isWithin(a.place(), b.place()) || isWithin(b.place(), a.place());
  }

  private static boolean sameRange(Statement a, Statement b) {
    return a.valueMax() == null
        ? b.valueMax() == null
        : b.valueMax() != null && a.valueMax().compareTo(b.valueMax()) == 0;
  }

  /** Whether a division is, or lies in, another; an unknown one may be any. */
  private static boolean isWithin(String inner, String outer) {
    String stem = outer;
    while (stem.endsWith("00")) {
      stem = stem.substring(0, stem.length() - 2);
    }
    return inner.isEmpty() || stem.isEmpty() || inner.startsWith(stem);
  }

  /** The same days, or some of them. */
  private static boolean sameDays(Statement.Days a, Statement.Days b) {
    return Objects.equals(a.from(), b.from()) && Objects.equals(a.to(), b.to())
        || isWithin(a, b)
        || isWithin(b, a);
  }

  private static boolean isWithin(Statement.Days inner, Statement.Days outer) {
    LocalDate from = outer.from();
    LocalDate to = outer.to();
    return from != null
        && to != null
        && inner.from() != null
        && inner.to() != null
        && !inner.from().isBefore(from)
        && !inner.to().isAfter(to);
  }
}
