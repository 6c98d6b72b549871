package org.countyreports.read;

import org.countyreports.text.CharacterForms;

/** Texts in comparable form, character by character, so that offsets stay as they are. */
final class Folding {

  private Folding() {}

  /** Simplified, half-width, plain spaces; as long as the text itself. */
  static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = CharacterForms.fold(chars[i]);
    }
    return new String(chars);
  }

  /** The folded text without white space. */
  static String squeeze(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = CharacterForms.fold(text.charAt(i));
      if (!Character.isWhitespace(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a character is a Chinese one. */
  static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '〇';
  }

  /** Whether the text is one to {@code max} Chinese characters, middle dots allowed. */
  static boolean isHan(String text, int max) {
    if (text.isEmpty() || text.length() > max) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isHan(c) && "·・•".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
