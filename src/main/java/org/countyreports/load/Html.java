package org.countyreports.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Text of the outside world inside a page. */
public final class Html {

  private Html() {}

  /** The text as a page shows it, whatever it holds. */
  public static String text(String text) {
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
  public static String marked(String sentence, String quote) {
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
  public static String table(List<String> headings, List<String> rows) {
    StringBuilder head = new StringBuilder();
    headings.forEach(h -> head.append("<th>").append(text(h)).append("</th>"));
    return "<div class=\"wide\"><table>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody></table></div>\n"
        .formatted(head, lines(rows));
  }

  /** The text in an element with a class. */
  public static String element(String name, String type, String text) {
    return "<%s class=\"%s\">%s</%s>".formatted(name, type, text(text), name);
  }

  /** Lines of markup, each ended. */
  public static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** A style sheet of the program, to stand in a page that needs nothing else. */
  public static String style(String name) {
    try (InputStream css = Html.class.getResourceAsStream("/report/" + name)) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
