package org.countyreports.text.time;

import org.jspecify.annotations.Nullable;

/**
 * Dates with a point between month and day where only a date can stand: 2.14：全县…, 2.14-2.20：…,
 * 2.14日. Everywhere else such a number is a decimal.
 */
final class ShortDates {

  private final NumericDates dates = new NumericDates();

  /** The short date that begins at a place, null where none does. */
  @Nullable TimeSpan at(String text, int at) {
    Draft first = new Draft();
    if (!Texts.isClauseStart(text, at) || !dates.readShort(text, at, first)) {
      return null;
    }
    Draft last = first;
    int link = Connectors.lengthAt(text, first.end);
    Draft second = new Draft();
    if (link > 0 && dates.readShort(text, first.end + link, second)) {
      last = second;
    }
    int end = last.end;
    boolean named = text.startsWith("日", end);
    if (!named && !isHeading(text, at, end)) {
      return null;
    }
    TimeKind kind = last == first ? TimeKind.DATE : TimeKind.RANGE;
    return new TimeSpan(at, named ? end + 1 : end, kind, first.moment(), last.moment());
  }

  /** A colon behind, and in front the beginning of a line, sentence or item. */
  private static boolean isHeading(String text, int at, int end) {
    boolean begins = at == 0 || Texts.isAnyAt(text, at - 1, "\n。;；[【 ,");
    return begins && Texts.isAnyAt(text, end, ":]】");
  }
}
