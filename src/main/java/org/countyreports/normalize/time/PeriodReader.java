package org.countyreports.normalize.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.countyreports.model.Article;
import org.countyreports.model.Period;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Sentences;
import org.countyreports.text.time.TimeScanner;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads which days the figures of an article are about. */
public final class PeriodReader implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The periods of an article, {@code text} being its folded text. */
  public Periods read(Article article, FoldedText text) {
    List<TimeSpan> spans = TimeScanner.scan(text.text());
    LocalDate published = article.metadata().published();
    RunningDate running = new RunningDate();
    DayResolver resolver = new DayResolver(published, running);
    String title = article.metadata().title();
    running.setFallbacks(TitlePeriod.year(title), firstYear(title, spans));
    Period fallback = TitlePeriod.of(title, resolver);
    List<Governor> governors =
        new GovernorFinder(text, Sentences.of(text.text()), resolver, running).find(spans);
    running.newParagraph();
    return new Periods(
        text.text(),
        spans,
        governors,
        Headings.of(text.text(), governors),
        new TableDates(article.tables(), text, resolver),
        fallback);
  }

  /** The first year that title or text write out; null where they write none. */
  private static @Nullable Integer firstYear(String title, List<TimeSpan> spans) {
    Integer inTitle = yearOf(TimeScanner.scan(FoldedText.of(title).text()));
    return inTitle == null ? yearOf(spans) : inTitle;
  }

  private static @Nullable Integer yearOf(List<TimeSpan> spans) {
    for (TimeSpan span : spans) {
      if (span.from().year() > 0) {
        return span.from().year();
      }
    }
    return null;
  }
}
