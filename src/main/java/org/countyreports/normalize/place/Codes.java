package org.countyreports.normalize.place;

import org.countyreports.model.Region.Level;

/** What the digits of a GB/T 2260 code say. */
final class Codes {

  private static final int PROVINCE_DIGITS = 2;
  private static final int PREFECTURE_DIGITS = 4;
  private static final int COUNTY_DIGITS = 6;

  private Codes() {}

  static Level level(String code) {
    if (code.length() > COUNTY_DIGITS) {
      return Level.TOWNSHIP;
    }
    // Read character by character: the loops of String, all of them inlined where codes are
    // compared, keep the compiler of the Java machine busy for seconds.
    if (code.length() < COUNTY_DIGITS || hasDigits(code, PREFECTURE_DIGITS)) {
      return Level.COUNTY;
    }
    return hasDigits(code, PROVINCE_DIGITS) ? Level.PREFECTURE : Level.PROVINCE;
  }

  /** Whether two digits say more than 00. */
  private static boolean hasDigits(String code, int at) {
    return code.charAt(at) != '0' || code.charAt(at + 1) != '0';
  }

  static boolean isCounty(String code) {
    return !code.isEmpty() && level(code) == Level.COUNTY;
  }

  static String province(String code) {
    return code.substring(0, PROVINCE_DIGITS) + "0000";
  }

  static String prefecture(String code) {
    return code.substring(0, PREFECTURE_DIGITS) + "00";
  }

  /** Whether the first division lies in the second or is the same. */
  static boolean isWithin(String code, String container) {
    if (code.isEmpty() || container.isEmpty()) {
      return false;
    }
    return switch (level(container)) {
      case PROVINCE -> beginAlike(code, container, PROVINCE_DIGITS);
      case PREFECTURE -> beginAlike(code, container, PREFECTURE_DIGITS);
      default -> code.equals(container);
    };
  }

  /** Whether one of two divisions lies in the other. */
  static boolean areRelated(String a, String b) {
    return isWithin(a, b) || isWithin(b, a);
  }

  /** The smallest division that holds both; empty where they are of different provinces. */
  static String common(String a, String b) {
    if (isWithin(a, b)) {
      return b;
    }
    if (isWithin(b, a)) {
      return a;
    }
    if (beginAlike(a, b, PREFECTURE_DIGITS) && !isDirect(a)) {
      return prefecture(a);
    }
    return beginAlike(a, b, PROVINCE_DIGITS) ? province(a) : "";
  }

  private static boolean beginAlike(String a, String b, int digits) {
    if (a.length() < digits || b.length() < digits) {
      return false;
    }
    boolean province = a.charAt(0) == b.charAt(0) && a.charAt(1) == b.charAt(1);
    return province
        && (digits == PROVINCE_DIGITS || a.charAt(2) == b.charAt(2) && a.charAt(3) == b.charAt(3));
  }

  /** Whether a county stands directly below its province: 429006, 110105, 500230. */
  static boolean isDirect(String code) {
    return code.startsWith("90", PROVINCE_DIGITS)
        || code.startsWith("11")
        || code.startsWith("12")
        || code.startsWith("31")
        || code.startsWith("50");
  }
}
