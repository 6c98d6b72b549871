package org.countyreports.read;

/** Tells Chinese characters from others. */
final class Chinese {

  private Chinese() {}

  /** Whether a character is Chinese, signs of punctuation included. */
  static boolean is(char c) {
    return (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3000' && c <= '\u3017')
        || (c >= '\uff01' && c <= '\uff5e');
  }

  /** How many Chinese characters a text has. */
  static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += is(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
