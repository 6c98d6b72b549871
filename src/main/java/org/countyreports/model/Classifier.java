package org.countyreports.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A classifier or measure of the language.
 *
 * @param form as written in simplified characters
 * @param unit canonical unit of measure; empty for a mark
 * @param factor how many canonical units one is
 * @param kind what it does to its number
 * @param byNoun classes of the counted noun that decide the unit instead, first match first
 */
public record Classifier(
    String form, String unit, BigDecimal factor, Kind kind, List<String> byNoun) {

  /** Copies the list. */
  public Classifier {
    byNoun = List.copyOf(byNoun);
  }

  /** What a classifier does to its number. */
  public enum Kind {
    /** Counts things: 名, 个, 批次. */
    COUNT,
    /** Is the counted thing itself: 四乡, 7镇, 2大组. */
    SELF,
    /** 元, 万美元. */
    MONEY,
    /** Mass, area, length, volume. */
    MEASURE,
    /** Energy and power. */
    ENERGY,
    /** %, ‰, 成, 百分点. */
    PERCENT,
    /** 倍. */
    MULTIPLE,
    /** A duration. */
    TIME,
    /** The number names or ranks: 号, 级, 岁. */
    MARK
  }
}
