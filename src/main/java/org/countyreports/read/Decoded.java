package org.countyreports.read;

/**
 * Bytes as text.
 *
 * @param text the characters
 * @param charset the character set they were decoded with
 * @param undecodable how many places could not be decoded and hold a replacement character
 * @param foreign how many characters are in passages of another character set
 */
record Decoded(String text, String charset, int undecodable, int foreign) {

  /** A text in one character set. */
  Decoded(String text, String charset, int undecodable) {
    this(text, charset, undecodable, 0);
  }

  /** The same without null characters: they say nothing, but they cut words and tags. */
  Decoded withoutNulls() {
    return text.indexOf('\0') < 0
        ? this
        : new Decoded(text.replace("\0", ""), charset, undecodable, foreign);
  }
}
