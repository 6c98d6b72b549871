package org.countyreports.text;

/** The ten Arabic digits, half-width as in all folded text. */
public final class Digits {

  private Digits() {}

  /** Whether a character is one of them. */
  public static boolean is(char c) {
    return c >= '0' && c <= '9';
  }
}
