package org.countyreports.copies;

import org.countyreports.text.CharacterForms;

/** What of a report's text sites do not change when they republish it: its letters and digits. */
public final class ComparableText {

  /** Shorter texts are alike by chance: 图片新闻, a caption. */
  public static final int LEAST = 40;

  /** What comes behind tells nothing more. */
  public static final int MOST = 10_000;

  private ComparableText() {}

  /**
   * Letters and digits of a text, simplified, half-width and in lower case; cut at {@link #MOST}.
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), MOST));
    for (int i = 0; i < text.length() && out.length() < MOST; i++) {
      char c = CharacterForms.fold(text.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
