package org.countyreports.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about an article.
 *
 * @param title the headline, a subtitle joined by two dashes; empty where there is none
 * @param publisher whom the page names as source, else the paper or site; empty where unknown
 * @param authors the article's own bylines in reading order
 * @param published the date of publication, null where the page gives none
 * @param url where the page was saved from; empty where unknown
 * @param charset the character set the bytes were decoded with
 * @param hints lines outside the body that tell where the article is from
 * @param time the time of day of publication, null where the page gives none
 * @param evidence where on the page each of these stands
 * @param candidates everything on the page that was looked at for one of these, in the order in
 *     which it was gathered, taken or not
 */
public record Metadata(
    String title,
    String publisher,
    List<String> authors,
    @Nullable LocalDate published,
    String url,
    String charset,
    List<Hint> hints,
    @Nullable LocalTime time,
    List<Evidence> evidence,
    List<Candidate> candidates) {

  /** Copies the lists. */
  public Metadata {
    authors = List.copyOf(authors);
    hints = List.copyOf(hints);
    evidence = List.copyOf(evidence);
    candidates = List.copyOf(candidates);
  }

  /** Metadata without time of day and evidence. */
  public Metadata(
      String title,
      String publisher,
      List<String> authors,
      @Nullable LocalDate published,
      String url,
      String charset,
      List<Hint> hints) {
    this(title, publisher, authors, published, url, charset, hints, null, List.of(), List.of());
  }

  /**
   * Where a page says something about an article.
   *
   * @param field what it says
   * @param place where it stands
   * @param quote the line, attribute or address that says it, verbatim
   */
  public record Evidence(Field field, Place place, String quote) {

    /** What a page says about an article. */
    public enum Field {
      /** The headline. */
      TITLE,
      /** Source, paper or site. */
      PUBLISHER,
      /** Bylines. */
      AUTHORS,
      /** The day of publication. */
      PUBLISHED,
      /** Where the page was saved from. */
      URL
    }

    /** Where on a page something stands. */
    public enum Place {
      /** What the profile of the site points to. */
      SITE_PROFILE,
      /** The lines around the headline. */
      HEAD,
      /** The text itself: its opening, its bylines, its last words. */
      TEXT,
      /** The lines behind the text. */
      BEHIND_TEXT,
      /** What the page declares to machines. */
      DECLARED,
      /** Title, masthead or footer of the page. */
      PAGE,
      /** The address or the name of the file. */
      ADDRESS,
      /** What is known from those who brought the file. */
      ORIGIN
    }
  }

  /**
   * What a page offers for a field.
   *
   * @param field what it would be
   * @param value the headline, name or day
   * @param place where it stands
   * @param quote the line, attribute or address that says it, verbatim
   */
  public record Candidate(Evidence.Field field, String value, Evidence.Place place, String quote) {}

  /**
   * A line outside the body that tells where an article is from.
   *
   * @param kind where on the page the line stands
   * @param text the line, verbatim
   */
  public record Hint(Kind kind, String text) {

    /** Where on the page a hint stands, the most telling first. */
    public enum Kind {
      /** The path through the site above the article. */
      BREADCRUMB,
      /** The newspaper or column that the article stands in. */
      COLUMN,
      /** The name of the site. */
      SITE,
      /** The title of the whole page. */
      PAGE_TITLE,
      /** The address that the page was saved from. */
      URL,
      /** The name of the file. */
      FILE,
      /** A date at the edge of a line elsewhere on the page, as 2022-03-06. */
      PAGE_DATE
    }
  }
}
