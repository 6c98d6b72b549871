package org.countyreports.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Tells the tables that hold data from those that only lay out a page; one walk of the tree. */
final class TableSurvey implements NodeVisitor {

  private static final int LONGEST_CELL = 300;
  private static final int LONGEST_AVERAGE = 40;

  private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();
  private final Deque<Count> open = new ArrayDeque<>();
  private int links;

  /** What a table holds, nested ones left aside. */
  private static final class Count {
    int rows;
    int cells;
    int filled;
    int characters;
    int linked;
    int longest;
    int inCell;
    int numeric;
    boolean digits;
    boolean nested;
    boolean headed;
    boolean controls;
  }

  /** Whether a table is one of data. */
  boolean isData(Element table) {
    Count count = counts.get(table);
    if (count == null || count.nested || count.controls || count.rows < 2 || count.filled < 4) {
      return false;
    }
    boolean short_ =
        count.longest <= LONGEST_CELL && count.characters <= LONGEST_AVERAGE * count.filled;
    boolean wide = count.cells >= 2 * count.rows || count.headed;
    boolean regular = count.numeric * 7 >= count.filled || count.headed || count.rows >= 3;
    return short_ && wide && regular && count.linked * 2 < count.characters;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      count(text.getWholeText());
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void count(String text) {
    Count count = open.peek();
    if (count == null) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        count.characters++;
        count.inCell++;
        count.linked += links > 0 ? 1 : 0;
        count.digits |= Character.isDigit(c);
      }
    }
  }

  private void enter(Element element) {
    @Nullable Count count = open.peek();
    switch (element.normalName()) {
      case "table" -> {
        if (count != null) {
          count.nested = true;
        }
        Count fresh = new Count();
        counts.put(element, fresh);
        open.push(fresh);
      }
      case "a" -> links++;
      case "tr" -> open(count);
      case "th", "caption", "thead" -> head(count);
      case "input", "select", "textarea", "form", "iframe" -> control(element, count);
      default -> {}
    }
  }

  private static void open(@Nullable Count count) {
    if (count != null) {
      count.rows++;
    }
  }

  private static void head(@Nullable Count count) {
    if (count != null) {
      count.headed = true;
    }
  }

  private static void control(Element element, @Nullable Count count) {
    if (count != null && !element.attr("type").toLowerCase(Locale.ROOT).equals("hidden")) {
      count.controls = true;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "table" -> open.poll();
      case "a" -> links--;
      case "td", "th" -> closeCell(open.peek());
      default -> {}
    }
  }

  private static void closeCell(@Nullable Count count) {
    if (count == null) {
      return;
    }
    count.cells++;
    count.filled += count.inCell > 0 ? 1 : 0;
    count.numeric += count.digits && count.inCell <= 20 ? 1 : 0;
    count.longest = Math.max(count.longest, count.inCell);
    count.inCell = 0;
    count.digits = false;
  }
}
