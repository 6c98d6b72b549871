package org.countyreports.model;

import java.util.List;
import java.util.Locale;

/**
 * Lines of a page that belong to none of its articles.
 *
 * @param reason why they were left out
 * @param lines the lines in reading order, verbatim
 */
public record PageBlock(Reason reason, List<String> lines) {

  /** Copies the list. */
  public PageBlock {
    lines = List.copyOf(lines);
  }

  /** Why lines are no part of an article. */
  public enum Reason {
    /** The page does not show them. */
    HIDDEN,
    /** The name of their block says navigation, footer, related news or the like. */
    NAMED,
    /** Their block holds links and short lines, no text. */
    LINKS,
    /** They stand outside of the block that holds the report. */
    OUTSIDE,
    /** They stand in front of the text: headline, source, date, what is above them. */
    HEAD,
    /** They begin like page furniture: 责任编辑, 分享到, 字号. */
    FURNITURE,
    /** They stand behind a line that ends the report: 相关阅读, 上一篇. */
    BEHIND,
    /** A link that is no sentence. */
    LINK;

    /** The name in messages: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
