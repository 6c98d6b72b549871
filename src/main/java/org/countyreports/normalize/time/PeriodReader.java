package org.countyreports.normalize.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;
import org.countyreports.model.Period;
import org.countyreports.text.FoldedText;
import org.countyreports.text.time.TimeScanner;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads which days the figures of an article are about. */
public final class PeriodReader implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The periods of an article, {@code text} being its folded text. */
  public Periods read(Article article, FoldedText text) {
    return read(article, text, TimeScanner.scan(text.text()));
  }

  /** The same for a text whose dates and times were found before. */
  public Periods read(Article article, FoldedText text, List<TimeSpan> spans) {
    LocalDate published = article.metadata().published();
    RunningDate running = new RunningDate();
    DayResolver resolver = new DayResolver(published, running);
    TitlePeriod title = new TitlePeriod(article.metadata().title());
    @Nullable Integer year = published == null ? fallbackYear(article, spans, text.text()) : null;
    running.setFallbacks(title.year(), year);
    Period fallback = title.period(resolver);
    List<Governor> governors =
        new GovernorFinder(text, text.sentences(), resolver, running).find(spans);
    running.newParagraph();
    return new Periods(
        text.text(),
        spans,
        governors,
        Headings.of(text.text(), governors),
        new TableDates(article.tables(), text, resolver, title.told(resolver)),
        fallback,
        WorkReport.of(article.metadata().title(), text.text(), governors),
        published);
  }

  /** A year for dates without one, where publication is unknown; null where the page has none. */
  private static @Nullable Integer fallbackYear(
      Article article, List<TimeSpan> spans, String text) {
    Metadata metadata = article.metadata();
    List<TimeSpan> all = new ArrayList<>(TimeScanner.scan(FoldedText.of(metadata.title()).text()));
    spans.stream().filter(span -> !isRecord(text, span)).forEach(all::add);
    return Stream.of(
            years(all.stream().filter(span -> span.from().month() > 0)),
            metadata.hints().stream()
                .filter(hint -> hint.kind() == Metadata.Hint.Kind.PAGE_DATE)
                .map(hint -> LocalDate.parse(hint.text()).getYear()),
            years(all.stream()))
        .flatMap(candidates -> candidates)
        .findFirst()
        .orElse(null);
  }

  /** The year of 1958年以来最大洪水 is not that of the page. */
  private static boolean isRecord(String text, TimeSpan span) {
    return Relations.isRecord(text, span.end(), text.length());
  }

  private static Stream<Integer> years(Stream<TimeSpan> spans) {
    return spans.map(span -> span.from().year()).filter(year -> year > 0);
  }
}
