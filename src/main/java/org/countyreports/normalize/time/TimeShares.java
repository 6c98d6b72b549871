package org.countyreports.normalize.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Period;
import org.countyreports.text.InTurn;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind 分别, each of another time: 一季度、上半年、全年增速分别为3%、4%和5%, and
 * 2015年至2017年收案分别为2件、3件、5件.
 */
final class TimeShares {

  private static final int MOST_TIMES = 12;
  private static final String SEPARATORS = "、,和及与";

  private final String text;
  private final List<Governor> governors;

  /** Where the text says 分别 first; most never do. */
  private final int first;

  TimeShares(String text, List<Governor> governors) {
    this.text = text;
    this.governors = governors;
    this.first = InTurn.firstIn(text);
  }

  /**
   * The period of the figure at an offset; null where its clause shares none.
   *
   * @param next index of the first governor that does not stand in front of the figure
   */
  @Nullable Period at(int start, int next) {
    boolean never = next == 0 || first < 0 || start < first;
    int word = never ? -1 : InTurn.wordBefore(text, start);
    if (word < 0) {
      return null;
    }
    List<Governor> times = timesBefore(word, next);
    int behind = word + InTurn.LENGTH;
    int all = InTurn.numbersIn(text, behind, endOfList(behind));
    int number = InTurn.numbersIn(text, behind, start);
    if (times.isEmpty() || all == 0 || number >= all) {
      return null;
    }
    if (times.size() == 1) {
      return areTwoDays(times.get(0)) && all == 2
          ? endOf(times.get(0).period(), number)
          : partOf(times.get(0).period(), number, all);
    }
    return all % times.size() == 0 ? times.get(number / (all / times.size())).period() : null;
  }

  /** The times listed before the word in its sentence, in reading order. */
  private List<Governor> timesBefore(int word, int next) {
    List<Governor> times = new ArrayList<>();
    for (int i = next - 1; i >= 0 && times.size() < MOST_TIMES; i--) {
      Governor time = governors.get(i);
      boolean joins = times.isEmpty() || isListed(time, times.get(0));
      boolean known = time.relation() == Relation.AT && !time.isEmpty();
      if (!joins || !known || time.end() > word || !InTurn.isOneSentence(text, time.end(), word)) {
        break;
      }
      times.add(0, time);
    }
    return times;
  }

  /** 2015年、2016年 are listed; 2019年底,全年 are not. */
  private boolean isListed(Governor time, Governor next) {
    int from = time.end();
    boolean apart = next.start() - from == 1;
    return apart
        && SEPARATORS.indexOf(text.charAt(from)) >= 0
        && (text.charAt(from) != ',' || text.charAt(from - 1) == text.charAt(next.end() - 1));
  }

  /** 8月1日、3日: read as one stretch, but two days where 分别 follows. */
  private boolean areTwoDays(Governor time) {
    String words = text.substring(time.start(), time.end());
    return words.indexOf('、') > 0 && "日号".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static @Nullable Period endOf(Period range, int number) {
    LocalDate day = number == 0 ? range.start() : range.end();
    return day == null ? null : Period.on(day, range.reason());
  }

  /** The year or month of its own for each of as many figures as a range has years or months. */
  private static @Nullable Period partOf(Period range, int number, int all) {
    LocalDate from = range.start();
    LocalDate to = range.end();
    if (from == null || to == null || all < 2) {
      return null;
    }
    boolean years = from.getDayOfYear() == 1 && to.equals(LocalDate.of(to.getYear(), 12, 31));
    if (years && to.getYear() - from.getYear() + 1 == all) {
      int year = from.getYear() + number;
      return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), range.reason());
    }
    boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (!months || ChronoUnit.MONTHS.between(from, to) + 1 != all) {
      return null;
    }
    LocalDate first = from.plusMonths(number);
    return new Period(first, first.plusMonths(1).minusDays(1), range.reason());
  }

  /** Where the list of figures ends: at a stop, or a comma that no figure follows. */
  private int endOfList(int from) {
    int limit = Math.min(text.length(), from + InTurn.FARTHEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      boolean figure = i + 1 < limit && "-0123456789".indexOf(text.charAt(i + 1)) >= 0;
      if ("。;!?\n(".indexOf(c) >= 0 || (c == ',' && !figure)) {
        return i;
      }
    }
    return limit;
  }
}
