package org.countyreports.load;

import java.util.Collections;

/**
 * Keys that a query joins with, as a table {@code k (id)}: against a list behind {@code in}, H2
 * holds every row that it finds.
 */
final class KeyList {

  private KeyList() {}

  /** A table of so many texts. */
  static String ofTexts(int count) {
    return of("varchar", count);
  }

  /** A table of so many whole numbers. */
  static String ofNumbers(int count) {
    return of("bigint", count);
  }

  private static String of(String type, int count) {
    return "(values "
        + String.join(", ", Collections.nCopies(count, "(cast(? as " + type + "))"))
        + ") k (id)";
  }
}
