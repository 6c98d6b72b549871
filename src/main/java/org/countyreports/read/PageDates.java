package org.countyreports.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of publication that no reader of the page sees. */
final class PageDates {

  private static final List<String> NAMES =
      List.of(
          "pubdate",
          "publishdate",
          "article:published_time",
          "og:release_date",
          "publish_time",
          "publishtime",
          "datepublished",
          "firstpublishtime",
          "weibo: article:create_at",
          "date",
          "createdate",
          "bytedance:published_time",
          "dc.date",
          ScriptFacts.PREFIX + "published",
          HeadSurvey.TIME);

  private static final int LONGEST = 200;

  // 本文地址：http://www.example.cn/2016-3-9/1.html   原文链接: https://…
  private static final Pattern PRINTED =
      Pattern.compile("(?:本文|原文|文章|本页)(?:地址|链接|网址)[:：]?\\s*(https?://[\\w./:?=&%-]+)");

  // 1647568800, 1647568800000: seconds or milliseconds since 1970
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private PageDates() {}

  /** The date that the head of the page declares; empty where it declares none. */
  static Optional<LocalDate> declared(Page page) {
    return NAMES.stream()
        .map(name -> page.meta().getOrDefault(name, ""))
        .map(PageDates::day)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> day(String value) {
    return EPOCH.matcher(value).matches()
        ? Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds(value)), BEIJING))
        : Dates.find(Folding.fold(value)).map(Dates.Found::date);
  }

  private static long seconds(String value) {
    return Long.parseLong(value.substring(0, 10));
  }

  /**
   * The date in the address of the page, else in the name of the file, else in an address that the
   * page prints; empty without one. The name of a file that was fetched tells when that was.
   */
  static Optional<LocalDate> inAddress(Page page, String sourceFile) {
    return Dates.inPath(page.url())
        .or(() -> page.origin().isKnown() ? Optional.empty() : Dates.inPath(sourceFile))
        .or(() -> inPrinted(page.lines()));
  }

  private static Optional<LocalDate> inPrinted(List<Line> lines) {
    return lines.stream()
        .map(Line::text)
        .filter(text -> text.length() <= LONGEST && text.contains("http"))
        .map(PRINTED::matcher)
        .filter(Matcher::find)
        .map(printed -> Dates.inPath(printed.group(1)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
