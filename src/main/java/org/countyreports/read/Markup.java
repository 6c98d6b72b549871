package org.countyreports.read;

import java.util.Locale;

/** Tells HTML from plain text by what is in it; the extension of the name decides nothing. */
final class Markup {

  private static final int SAMPLE = 1 << 14;

  /** Most pages say so at once. */
  private static final int QUICK = 1 << 9;

  /** Tags that only pages hold; a plain text may well say {@code <b>} once. */
  private static final String[] TAGS = {
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<meta",
    "<title",
    "<table",
    "<div",
    "<td",
    "<p",
    "<span",
    "<br",
    "<font",
    "<a href",
    "<script",
    "<li",
    "<img",
    "<section",
    "</"
  };

  private Markup() {}

  /** Whether a text is HTML. */
  static boolean isHtml(String text) {
    int open = text.indexOf('<');
    return open >= 0 && open < SAMPLE && (isHtml(text, QUICK) || isHtml(text, SAMPLE));
  }

  private static boolean isHtml(String text, int sample) {
    String head = text.substring(0, Math.min(text.length(), sample)).toLowerCase(Locale.ROOT);
    int found = 0;
    for (String tag : TAGS) {
      if (hasTag(head, tag) && ++found == 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTag(String text, String tag) {
    int at = text.indexOf(tag);
    while (at >= 0) {
      int end = at + tag.length();
      if (tag.equals("</")
          || end == text.length()
          || !Character.isLetterOrDigit(text.charAt(end))) {
        return true;
      }
      at = text.indexOf(tag, end);
    }
    return false;
  }
}
