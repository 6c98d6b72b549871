package org.countyreports.job.show;

import java.util.List;

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

  /** A sentence with the words that state a figure marked. */
  static String marked(String sentence, String quote) {
    int at = sentence.indexOf(quote);
    return at < 0
        ? text(sentence)
        : text(sentence.substring(0, at))
            + "<mark>"
            + text(quote)
            + "</mark>"
            + text(sentence.substring(at + quote.length()));
  }

  /** A table that may be wider than the page: headings as text, rows as markup. */
  static String table(List<String> headings, List<String> rows) {
    StringBuilder head = new StringBuilder();
    headings.forEach(h -> head.append("<th>").append(text(h)).append("</th>"));
    return "<div class=\"wide\"><table>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody></table></div>\n"
        .formatted(head, RunReportHtml.lines(rows));
  }

  /** The text in an element with a class. */
  static String element(String name, String type, String text) {
    return "<%s class=\"%s\">%s</%s>".formatted(name, type, text(text), name);
  }
}
