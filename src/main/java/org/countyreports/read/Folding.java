package org.countyreports.read;

import org.countyreports.text.CharacterForms;

/** Texts in comparable form, character by character, so that offsets stay as they are. */
final class Folding {

  private Folding() {}

  /** Simplified, half-width, plain spaces; as long as the text itself. */
  static String fold(String text) {
    int same = 0;
    while (same < text.length() && CharacterForms.fold(text.charAt(same)) == text.charAt(same)) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = same; i < chars.length; i++) {
      chars[i] = CharacterForms.fold(chars[i]);
    }
    return new String(chars);
  }

  /** The folded text without white space. */
  static String squeeze(String text) {
    String folded = fold(text);
    int at = 0;
    while (at < folded.length() && !isSpace(folded.charAt(at))) {
      at++;
    }
    if (at == folded.length()) {
      return folded;
    }
    StringBuilder out = new StringBuilder(folded.length()).append(folded, 0, at);
    for (int i = at + 1; i < folded.length(); i++) {
      if (!isSpace(folded.charAt(i))) {
        out.append(folded.charAt(i));
      }
    }
    return out.toString();
  }

  /** White space of a folded text: none lies behind the ideographic space. */
  private static boolean isSpace(char c) {
    return c <= '\u3000' && Character.isWhitespace(c);
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
