package org.countyreports.normalize.figure;

/**
 * A figure as the program has it; numbers are plain decimals, fields that do not apply are empty.
 */
record FoundFigure(
    String value,
    String valueMax,
    String bound,
    String unit,
    String per,
    String item,
    String indicator) {

  @Override
  public String toString() {
    return String.join("|", value, valueMax, bound, unit, per, item, indicator);
  }
}
