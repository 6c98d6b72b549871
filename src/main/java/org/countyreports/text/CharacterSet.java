package org.countyreports.text;

import java.io.Serializable;

/**
 * A set of characters, a bit each: small enough to stay in the processor's cache while a scan asks
 * it at every place of a text.
 */
public final class CharacterSet implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  /** The characters of a string. */
  public static CharacterSet of(String characters) {
    CharacterSet set = new CharacterSet();
    for (int i = 0; i < characters.length(); i++) {
      set.add(characters.charAt(i));
    }
    return set;
  }

  /** Adds a character; while the set is built. */
  public void add(char c) {
    bits[c >> 6] |= 1L << c;
  }

  /** Whether a text holds any of the characters. */
  public boolean meets(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the set holds a character. */
  public boolean contains(char c) {
    return (bits[c >> 6] & 1L << c) != 0;
  }
}
