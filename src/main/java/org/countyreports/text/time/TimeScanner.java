package org.countyreports.text.time;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.text.CharacterSet;
import org.countyreports.text.Digits;
import org.countyreports.text.Work;
import org.jspecify.annotations.Nullable;

/** Finds every date and time of a folded text; one pass, linear. */
public final class TimeScanner {

  private static final Moment NOTHING = new Moment(0, 0, 0, -1, Anchor.NONE, 0);

  /** 前三季度, 头两个月, 第一季度, 元月, 农历, 闰月, 星期三, 礼拜三, 上世纪. */
  private static final CharacterSet COUNTED = CharacterSet.of("前头第元农阴旧闰正冬腊大两星礼周上最");

  private static final CharacterSet BEGINNINGS = beginnings();

  /** What may stand behind the number that a date or time begins with. */
  private static final CharacterSet BEHIND_NUMBER =
      CharacterSet.of("年月日号天周时点世学届财季-/.:、和及与 起至到—~―─·•”’");

  private final String text;
  private final Numeral number = new Numeral();
  private final MomentReader moments = new MomentReader();
  private final ShortDates shortDates = new ShortDates();
  private final Eras eras = new Eras();
  private final NamedDays namedDays = new NamedDays();
  private final NumberLists numberLists = new NumberLists();
  private final YearsTogether yearsTogether = new YearsTogether();
  private final PastYears pastYears = new PastYears();
  private final List<TimeSpan> spans = new ArrayList<>();

  private TimeScanner(String text) {
    this.text = text;
  }

  /** The dates and times of a folded text in reading order; none overlap. */
  public static List<TimeSpan> scan(String foldedText) {
    return new TimeScanner(foldedText).scan();
  }

  private List<TimeSpan> scan() {
    Work work = Work.current();
    int i = 0;
    while (i < text.length()) {
      work.step();
      char c = text.charAt(i);
      if (!BEGINNINGS.contains(c) || (c == '元' && !isFirst(i))) {
        i++;
        continue;
      }
      boolean number = Digits.is(c) || Numeral.isChinese(c);
      boolean word = isWordStart(c);
      TimeSpan span = (number && isNumberStart(i)) || word ? spanAt(i) : null;
      if (span != null) {
        spans.add(span);
        i = span.end();
      } else {
        i = number ? behindNumber(i) : i + 1;
      }
    }
    return List.copyOf(spans);
  }

  /** Every character that a date or time may begin with; most of a text is none of them. */
  private static CharacterSet beginnings() {
    CharacterSet all = new CharacterSet();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (isWordStart(c) || Digits.is(c) || Numeral.isChinese(c)) {
        all.add(c);
      }
    }
    return all;
  }

  /** 元月, 元旦, 元宵, where 元 is no money. */
  private boolean isFirst(int at) {
    return FirstMonth.isAt(text, at) || TimeWords.at(text, at) != null;
  }

  private static boolean isWordStart(char c) {
    return TimeWords.mayBegin(c) || COUNTED.contains(c) || c == '民' || CycleYears.mayBegin(c);
  }

  /** A number begins where no digit, numeral or letter stands in front: N95, 107, 3.5. */
  private boolean isNumberStart(int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean latin = before < 128 && (Character.isLetter(before) || before == '.' || before == '%');
    return !latin && !Digits.is(before) && !Numeral.isChinese(before);
  }

  private int behindNumber(int at) {
    boolean digits = Digits.is(text.charAt(at));
    int i = at + 1;
    while (i < text.length()
        && (digits ? Digits.is(text.charAt(i)) : Numeral.isChinese(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private @Nullable TimeSpan spanAt(int at) {
    TimeWord word = TimeWords.at(text, at);
    TimeSpan loose = word == null ? null : loose(at, word);
    if (loose != null) {
      return loose;
    }
    if (word != null && word.sense() == TimeWord.Sense.PLAN) {
      return plan(at, word);
    }
    TimeSpan span = holiday(at, word);
    if (span == null) {
      span = eras.at(text, at);
    }
    if (span != null) {
      return span;
    }
    char c = text.charAt(at);
    boolean number = Digits.is(c) || Numeral.isChinese(c);
    if (number && word == null) {
      return mayBeDate(at) ? numbered(at) : null;
    }
    return number ? numbered(at) : dated(at);
  }

  private @Nullable TimeSpan loose(int at, TimeWord word) {
    TimeKind kind = looseKind(word.sense());
    int end = Holidays.dayWithin(text, at + word.text().length());
    return kind == null ? null : new TimeSpan(at, end, kind, NOTHING, NOTHING);
  }

  /** 国庆长假, and a stretch of years that ends now: 近三年, 八年间. */
  private @Nullable TimeSpan holiday(int at, @Nullable TimeWord word) {
    int end = word == null ? pastYears.endAt(text, at) : Holidays.endAt(text, at);
    return end < 0 ? null : new TimeSpan(at, end, TimeKind.VAGUE, NOTHING, NOTHING);
  }

  /** Most numbers count something: what stands behind them belongs to no date. */
  private boolean mayBeDate(int at) {
    return number.read(text, at)
        && number.end < text.length()
        && BEHIND_NUMBER.contains(text.charAt(number.end));
  }

  private @Nullable TimeSpan numbered(int at) {
    TimeSpan named = namedDays.at(text, at);
    if (named == null) {
      named = yearsTogether.at(text, at);
    }
    if (named == null) {
      named = numberLists.first(text, at);
    }
    if (named != null) {
      return named;
    }
    TimeSpan shortDate = shortDates.at(text, at);
    return shortDate != null ? shortDate : dated(at);
  }

  private static @Nullable TimeKind looseKind(TimeWord.Sense sense) {
    return switch (sense) {
      case VAGUE -> TimeKind.VAGUE;
      case NOW -> TimeKind.NOW;
      case LAST_YEAR -> TimeKind.YEAR_BEFORE;
      case LAST_MONTH -> TimeKind.MONTH_BEFORE;
      case EVENT -> TimeKind.EVENT;
      case THEN -> TimeKind.THEN;
      default -> null;
    };
  }

  /** “十三五”期间 is a stretch of years; 十三五规划 is a name. */
  private @Nullable TimeSpan plan(int at, TimeWord word) {
    int end = at + word.text().length();
    end += Texts.isAnyAt(text, end, "”\"") ? 1 : 0;
    Moment from = new Moment(word.from(), 0, 0, -1, Anchor.NONE, 0);
    Moment to = new Moment(word.to(), 0, 0, -1, Anchor.NONE, 0);
    if (text.startsWith("期间", end) || text.startsWith("时期", end)) {
      return new TimeSpan(at, end + 2, TimeKind.RANGE, from, to);
    }
    if (text.startsWith("以来", end)) {
      return new TimeSpan(at, end, TimeKind.RANGE, from, to);
    }
    if (text.startsWith("末", end) || text.startsWith("期末", end)) {
      Moment last = new Moment(word.to(), 12, 31, -1, Anchor.NONE, 0);
      return new TimeSpan(at, text.indexOf('末', end) + 1, TimeKind.DATE, last, last);
    }
    return null;
  }

  private @Nullable TimeSpan dated(int at) {
    Draft first = moments.read(text, at, false);
    if (first == null) {
      return null;
    }
    int vague = first.givesOnlyYear() ? vagueEnd(Texts.skipSpaces(text, first.end)) : -1;
    if (vague > 0) {
      return new TimeSpan(at, vague, TimeKind.VAGUE, NOTHING, NOTHING);
    }
    TimeSpan range = range(at, first);
    if (range != null) {
      return range;
    }
    if (first.open) {
      return null;
    }
    Moment moment = first.moment();
    TimeKind kind = moment.isClock() ? TimeKind.CLOCK : TimeKind.DATE;
    return first.isStretch()
        ? new TimeSpan(at, first.end, TimeKind.RANGE, moment, first.lastMoment())
        : new TimeSpan(at, first.end, kind, moment, moment);
  }

  /** 2022年春节期间, 今年春季: where a part of the year ends that has no days; -1 where none stands. */
  private int vagueEnd(int at) {
    TimeWord word = TimeWords.at(text, at);
    boolean vague = word != null && word.sense() == TimeWord.Sense.VAGUE;
    return vague && word != null
        ? Holidays.dayWithin(text, at + word.text().length())
        : Holidays.endAt(text, at);
  }

  /** 7月、8月两个月: one stretch, where 7月、8月 alone are two dates. */
  private boolean areTwoMonths(Draft first, Draft second) {
    boolean months = first.day == 0 && second.day == 0 && second.month == first.month + 1;
    return months && !second.isStretch() && text.startsWith("两", second.end);
  }

  /** Where the season ends that two years are of: 2023-24年榨季, 2020—21年度; 0 where there is none. */
  private int endOfSeason(int yearsEnd) {
    for (int at : new int[] {yearsEnd, yearsEnd - 1}) {
      TimeWord season = TimeWords.at(text, at);
      int end = season == null ? 0 : at + season.text().length();
      if (season != null && season.sense() == TimeWord.Sense.SEASON && end > yearsEnd) {
        return end;
      }
    }
    return 0;
  }

  /** 腊月二十九、三十两天, 正月初一、初二: the second day has neither month nor 日. */
  private @Nullable TimeSpan lunarDays(int at, Draft first) {
    int list = Connectors.listLengthAt(text, first.end);
    int link = list > 0 ? list : Connectors.lengthAt(text, first.end);
    int day = text.startsWith("初", first.end + link) ? first.end + link + 1 : first.end + link;
    boolean next =
        link > 0
            && first.day > 0
            && number.read(text, day)
            && number.chinese
            && (list > 0 ? number.value == first.day + 1 : number.value > first.day)
            && (day > first.end + link
                || text.startsWith("两天", number.end)
                || text.startsWith("两日", number.end)
                || Texts.isClauseEnd(text, number.end));
    if (!next) {
      return null;
    }
    Moment from = first.moment();
    Moment to =
        new Moment(
            from.year(),
            from.month(),
            number.value,
            -1,
            from.anchor(),
            from.offset(),
            from.calendar());
    return new TimeSpan(at, number.end, TimeKind.RANGE, from, to);
  }

  private @Nullable TimeSpan range(int at, Draft first) {
    int link = first.link > 0 ? first.link : Connectors.lengthAt(text, first.end);
    boolean list = link == 0 && (first.day > 0 || first.open || first.month > 0);
    TimeSpan lunar = first.calendar == Almanac.LUNAR ? lunarDays(at, first) : null;
    if (lunar != null) {
      return lunar;
    }
    if (list) {
      link = Connectors.listLengthAt(text, first.end);
    }
    if (link == 0) {
      return null;
    }
    Draft second = moments.readSecond(text, first.end + link, first);
    if (second == null || second.open) {
      return null;
    }
    second.leanOn(first);
    boolean joined = second.isDayAlone() || second.isNextPart(first) || areTwoMonths(first, second);
    if (list && !first.open && !joined) {
      return null;
    }
    if (first.givesOnlyYear() && second.givesOnlyYear()) {
      int end = endOfSeason(second.end);
      if (end > 0) {
        // A season begins and ends within the years, nobody says when.
        return new TimeSpan(at, end, TimeKind.VAGUE, NOTHING, NOTHING);
      }
    }
    Moment from = first.moment();
    Moment to = second.isStretch() ? second.lastMoment() : second.moment();
    if (from.isClock() && !to.isClock()) {
      return to.anchor() == Anchor.SAME_DAY
          ? new TimeSpan(at, second.end, TimeKind.CLOCK, from, from)
          : null;
    }
    TimeKind kind = from.isClock() ? TimeKind.CLOCK : TimeKind.RANGE;
    return new TimeSpan(at, second.end, kind, from, to.completedBy(from));
  }
}
