package org.countyreports.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line near a headline says: 云岭日报 2017-09-08 作者 孙立.
 *
 * @param date the date of publication, null where it gives none
 * @param publisher paper, site or office; empty where it names none
 * @param sourced whether the line says in words that the publisher is the source
 * @param authors names of persons
 * @param strong whether a date or a label makes it sure that it is such a line
 * @param guessed whether a word counts as publisher only because it stands in front of the date
 * @param written whether the date is the day of writing, not of publication
 * @param time the time of day behind the date, null where none stands there
 */
record Imprint(
    @Nullable LocalDate date,
    String publisher,
    boolean sourced,
    List<String> authors,
    boolean strong,
    boolean guessed,
    boolean written,
    @Nullable LocalTime time) {

  /** Whether it names neither day, publisher nor author. */
  boolean isSilent() {
    return date == null && publisher.isEmpty() && authors.isEmpty();
  }

  /** The same without a date. */
  Imprint withoutDate() {
    return new Imprint(null, publisher, sourced, authors, strong, guessed, written, null);
  }

  /** The same without a publisher. */
  Imprint withoutPublisher() {
    return new Imprint(date, "", false, authors, strong, false, written, time);
  }

  /** Longer lines are prose. */
  private static final int LONGEST = 160;

  private static final int LONGEST_ISSUE = 40;

  // 平山县统计局 2023年4月   （2023年4月）   平山县统计局 二〇二三年四月
  private static final Pattern MONTH =
      Pattern.compile(
          "([\\u4e00-\\u9fff ]{0,24}?) ?[(]?[12二一][\\d〇零○一二三四五六七八九]{3}年[\\d一二三四五六七八九十]{1,2}月[)]?");

  /** What the line says; empty where it is no such line. */
  static Optional<Imprint> parse(String line) {
    if (line.length() > LONGEST
        || line.indexOf('。') >= 0
        || isAddress(line)
        || PaperWords.isBulletinOfDay(line)
        || Toolbar.isToolbar(line)) {
      return Optional.empty();
    }
    Optional<Imprint> issued = monthOfIssue(line);
    return issued.isPresent() ? issued : new ImprintScan(line).result();
  }

  /** An office and the month in which it put a bulletin out; no day is told. */
  private static Optional<Imprint> monthOfIssue(String line) {
    boolean maybe = line.length() <= LONGEST_ISSUE && line.indexOf('月') > 0;
    Matcher month = MONTH.matcher(maybe ? Folding.fold(line) : "");
    if (!month.matches()) {
      return Optional.empty();
    }
    String office = month.group(1).strip();
    return office.isEmpty() || Offices.isOffice(office)
        ? Optional.of(new Imprint(null, office, false, List.of(), true, false, false, null))
        : Optional.empty();
  }

  /** 各村（居）委会：; but 刊发日期：2019-03-05 作者： is a row of labels. */
  private static boolean isAddress(String line) {
    return line.endsWith("：") && line.indexOf('：') == line.length() - 1;
  }
}
