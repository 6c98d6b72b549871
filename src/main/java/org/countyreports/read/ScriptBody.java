package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the report of a page that shows nothing until a script has run: the longest text in quotes
 * that is Chinese prose.
 */
final class ScriptBody {

  private static final int FEWEST = 40;
  private static final int LONGEST = 1 << 20;

  private ScriptBody() {}

  /** The report as a page of its own; empty where the scripts hold none. */
  static Optional<Document> find(Document document) {
    List<String> scripts = new ArrayList<>();
    NodeTraversor.traverse((node, depth) -> add(node, scripts), document);
    String best = "";
    int most = FEWEST - 1;
    for (String script : scripts) {
      String text = longest(script);
      int han = han(text);
      if (han > most) {
        most = han;
        best = text;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(parse(best));
  }

  private static void add(Node node, List<String> scripts) {
    if (node instanceof DataNode data) {
      scripts.add(data.getWholeData());
    }
  }

  /** The text in quotes with most Chinese characters; its full stops tell it from lists. */
  private static String longest(String script) {
    String best = "";
    int most = 0;
    int at = 0;
    while (at < script.length()) {
      char c = script.charAt(at);
      int end = c == '"' || c == '\'' || c == '`' ? closing(script, at) : -1;
      if (end > at + FEWEST) {
        String text = ScriptText.unescape(script.substring(at + 1, end));
        int han = text.indexOf('。') >= 0 ? han(text) : 0;
        best = han > most ? text : best;
        most = Math.max(most, han);
      }
      at = end > at ? end + 1 : at + 1;
    }
    return best;
  }

  /** Index of the quote that ends a text; -1 where the line ends before it. */
  private static int closing(String script, int open) {
    int limit = Math.min(script.length(), open + LONGEST);
    for (int i = open + 1; i < limit; i++) {
      char c = script.charAt(i);
      if (c == script.charAt(open)) {
        return i;
      }
      if (c == '\n' && script.charAt(open) != '`') {
        return -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  private static int han(String text) {
    return (int) text.chars().filter(c -> Folding.isHan((char) c)).count();
  }

  private static Document parse(String text) {
    String html = text.contains("&lt;") ? Parser.unescapeEntities(text, false) : text;
    String bare = html.startsWith("\"") ? html.substring(1) : html;
    String whole = bare.endsWith("\"") ? bare.substring(0, bare.length() - 1) : bare;
    return Jsoup.parse(whole.replace("&quot;", "").replace("\n", "<br>"));
  }
}
