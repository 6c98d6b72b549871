package org.countyreports.text.time;

import org.jspecify.annotations.Nullable;

/** Times too long or loose for days: 20世纪90年代, 80年代, 2020—2021学年, 正月初八, 农历八月十五. */
final class Eras {

  private static final Moment NOTHING = new Moment(0, 0, 0, -1, Anchor.NONE, 0);

  private final Numeral numeral = new Numeral();

  /** The era that begins at a place, null where none does. */
  @Nullable TimeSpan at(String text, int at) {
    int end = century(text, at);
    end = Math.max(end, decade(text, end > 0 ? end : at));
    end = Math.max(end, schoolYear(text, at));
    return end <= 0 ? null : new TimeSpan(at, end, TimeKind.VAGUE, NOTHING, NOTHING);
  }

  private int century(String text, int at) {
    return numeral.read(text, at) && text.startsWith("世纪", numeral.end) ? numeral.end + 2 : 0;
  }

  private int decade(String text, int at) {
    return numeral.read(text, at) && text.startsWith("年代", numeral.end) ? numeral.end + 2 : 0;
  }

  private int schoolYear(String text, int at) {
    if (!numeral.read(text, at) || !NumericDates.isYear(numeral.value)) {
      return 0;
    }
    int end = numeral.end;
    int link = Connectors.lengthAt(text, text.startsWith("年", end) ? end + 1 : end);
    if (link > 0 && numeral.read(text, end + link)) {
      end = numeral.end;
    }
    if (text.startsWith("学年", end) || text.startsWith("财年", end)) {
      return end + 2;
    }
    return text.startsWith("届", end) ? end + 1 : 0;
  }
}
