package org.countyreports.normalize.measure;

import java.io.Serializable;

/**
 * Tells whether a figure is a stock, a flow, a running total or a rate by the words around it. What
 * could be a running total is one: a sum over time that leaves it out is too small, one that holds
 * it is wrong.
 */
public final class MeasureRule implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SignWords words = new SignWords();

  /** The measures of the figures of a folded text; cheapest when they are asked for in order. */
  public TextMeasures in(String text) {
    return new TextMeasures(words, text);
  }
}
