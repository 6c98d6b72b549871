package org.countyreports.job.show;

/** Text of the outside world inside a page. */
final class Html {

  private Html() {}

  /** The text as a page shows it, whatever it holds. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return out.toString();
  }

  /** The text in an element with a class. */
  static String element(String name, String type, String text) {
    return "<%s class=\"%s\">%s</%s>".formatted(name, type, text(text), name);
  }
}
