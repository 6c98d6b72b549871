package org.countyreports.load;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** How large a change of a cell is against others of its kind. */
final class ChangeSize {

  private ChangeSize() {}

  /**
   * How often a value is multiplied or divided, how many days a period moves; of a unit and a
   * region, how large the value is that has another one.
   */
  static double of(String kind, String before, String after, String value) {
    return switch (kind) {
      case "value" -> ratio(number(before), number(after));
      case "period" -> days(before, after);
      default -> Math.abs(number(value));
    };
  }

  private static double ratio(double before, double after) {
    boolean comparable = before != 0 && after != 0 && before > 0 == after > 0;
    return comparable ? Math.abs(Math.log(after / before)) : Double.MAX_VALUE;
  }

  private static double number(String cell) {
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }

  private static double days(String before, String after) {
    try {
      return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(before), LocalDate.parse(after)));
    } catch (DateTimeParseException open) {
      return Double.MAX_VALUE;
    }
  }
}
