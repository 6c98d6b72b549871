package org.countyreports.model;

import java.util.Locale;

/**
 * A number of the text that states no figure. Offsets count in the folded text of the article as
 * extraction gives them, in the text as it stands in an {@link ExplainedArticle}.
 *
 * @param start offset of the number
 * @param end offset behind it
 * @param reason why it was left out
 */
public record LeftOut(int start, int end, Reason reason) {

  /** Why a number is no figure. */
  public enum Reason {
    /** A date or a time of day. */
    TIME,
    /** A duration or frequency. */
    DURATION,
    /** 第七次. */
    ORDINAL,
    /** It names or ranks: 12号, 三级, 65岁. */
    MARK,
    /** Part of a name or identifier: N95, 110, a telephone number. */
    NAME,
    /** Part of a set phrase: 一盘棋. */
    PHRASE,
    /** 一 as an article: 一名志愿者说. */
    ARTICLE,
    /** Abstract things: 四个到位, 10个方面. */
    ABSTRACT,
    /** A slogan in quotation marks. */
    SLOGAN,
    /** The number of a list item or a labelled case. */
    LABEL,
    /** Nothing says what it counts. */
    NOTHING_COUNTED,
    /** Advice and general knowledge. */
    ADVICE,
    /** What others are measured by: 每10万人, 上年=100. */
    BASE,
    /** Measured by moments or volumes: 420立方米/秒, 15毫克/升. */
    FLOW;

    /** The name in messages: lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
