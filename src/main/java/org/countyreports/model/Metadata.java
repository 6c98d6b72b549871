package org.countyreports.model;

import java.time.LocalDate;
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
 */
public record Metadata(
    String title,
    String publisher,
    List<String> authors,
    @Nullable LocalDate published,
    String url,
    String charset,
    List<Hint> hints) {

  /** Copies the lists. */
  public Metadata {
    authors = List.copyOf(authors);
    hints = List.copyOf(hints);
  }

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
