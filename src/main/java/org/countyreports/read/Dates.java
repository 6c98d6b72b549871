package org.countyreports.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whole dates in short folded lines. */
final class Dates {

  /** Lines that tell a date are short; prose is not searched. */
  private static final int LONGEST = 300;

  // 2022-03-06, 2022/3/6, 2022.3.6, 2022年03月06日, 2022 03/06, 2022.03.0605:39: the year tells it
  // from a score or a price.
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?: ?[-年./] ?| (?=\\d\\d/))(1[0-2]|0?[1-9]) ?[-月./]"
              + " ?(3[01]|[12]\\d|0?[1-9])(?:(?!\\d)|(?=\\d\\d:))日?");

  // 17.05.2016, as sites abroad write it.
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d.])(3[01]|[12]\\d|0?[1-9])\\.(1[0-2]|0?[1-9])\\.((?:19|20)\\d\\d)(?!\\d)");

  // /2016-3-9/1.html, /2016/3/9/: a path without noughts.
  private static final Pattern SHORT_PATH =
      Pattern.compile("/(20[0-4]\\d)[-/](1[0-2]|[1-9])[-/](3[01]|[12]\\d|[1-9])(?=[/_.])");

  // 二〇二二年三月六日, as signatures of notices write it.
  private static final Pattern NUMERALS =
      Pattern.compile("([一二][〇零○ΟO0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

  // /20220306/, /2022-03/06/, t20220306_1234.html: the path of an address.
  private static final Pattern PATH =
      Pattern.compile(
          "(?<!\\d)(20[0-4]\\d)[-/_]?(1[0-2]|0[1-9])[-/_]?(3[01]|[12]\\d|0[1-9])(?!\\d)");

  /** A date and where it stands. */
  record Found(LocalDate date, int start, int end) {}

  private Dates() {}

  /** The first date of a line; empty where it has none. */
  static Optional<Found> find(String folded) {
    String head = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    if (!mayHold(head)) {
      return Optional.empty();
    }
    Matcher digits = DIGITS.matcher(head);
    if (digits.find()) {
      Optional<LocalDate> date =
          of(number(digits.group(1)), number(digits.group(2)), number(digits.group(3)));
      return date.map(d -> new Found(d, digits.start(), digits.end()));
    }
    Matcher dayFirst = DAY_FIRST.matcher(head);
    if (dayFirst.find()) {
      Optional<LocalDate> date =
          of(number(dayFirst.group(3)), number(dayFirst.group(2)), number(dayFirst.group(1)));
      return date.map(d -> new Found(d, dayFirst.start(), dayFirst.end()));
    }
    Matcher numerals = NUMERALS.matcher(head);
    if (numerals.find()) {
      Optional<LocalDate> date =
          of(digits(numerals.group(1)), numeral(numerals.group(2)), numeral(numerals.group(3)));
      return date.map(d -> new Found(d, numerals.start(), numerals.end()));
    }
    return Optional.empty();
  }

  /** Whether a year stands in a line: 19 or 20 and a digit, or 年. */
  private static boolean mayHold(String head) {
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (c == '年' || (i > 0 && (c == '9' || c == '0') && "12".indexOf(head.charAt(i - 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** The date in the path of an address or a file name; empty where it has none. */
  static Optional<LocalDate> inPath(String url) {
    String head = url.length() > LONGEST ? url.substring(0, LONGEST) : url;
    return inPath(PATH.matcher(head)).or(() -> inPath(SHORT_PATH.matcher(head)));
  }

  private static Optional<LocalDate> inPath(Matcher path) {
    return path.find()
        ? of(number(path.group(1)), number(path.group(2)), number(path.group(3)))
        : Optional.empty();
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int digits(String numerals) {
    int value = 0;
    for (int i = 0; i < numerals.length(); i++) {
      value = value * 10 + Math.max(0, "零一二三四五六七八九".indexOf(numerals.charAt(i)));
    }
    return value;
  }

  /** 十二 is 12, 二十 is 20, 三十一 is 31. */
  private static int numeral(String numerals) {
    int ten = numerals.indexOf('十');
    if (ten < 0) {
      return digits(numerals);
    }
    int tens = ten == 0 ? 1 : digits(numerals.substring(0, ten));
    return tens * 10 + digits(numerals.substring(ten + 1));
  }
}
