package org.countyreports.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
          "dc.date");

  private PageDates() {}

  /** The date that the head of the page declares; empty where it declares none. */
  static Optional<LocalDate> declared(Page page) {
    return NAMES.stream()
        .map(name -> page.meta().getOrDefault(name, ""))
        .map(value -> Dates.find(Folding.fold(value)).map(Dates.Found::date))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The date in the address of the page, else in the name of the file; empty without one. */
  static Optional<LocalDate> inAddress(Page page, String sourceFile) {
    return Dates.inPath(page.url()).or(() -> Dates.inPath(sourceFile));
  }
}
