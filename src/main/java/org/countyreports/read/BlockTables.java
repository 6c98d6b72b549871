package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes tables of the blocks that act as such: rows of {@code <div>} or {@code <ul>} that hold
 * equally many short cells under a row of words, and the pairs of a {@code <dl>}. Where it is not
 * safe to say that blocks are a table, they stay as they are.
 */
final class BlockTables {

  private static final Set<String> ROWS = Set.of("div", "ul", "ol", "li");
  private static final Set<String> CELLS = Set.of("div", "span", "li", "p", "b", "strong");
  private static final Set<String> LIKE_WORDS = Set.of("b", "strong", "em", "i", "span", "font");
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_PAIRS = 2;

  private BlockTables() {}

  /** Puts tables in the places of the blocks of a page that act as such. */
  static void mark(Document document) {
    for (Element list : List.copyOf(document.getElementsByTag("dl"))) {
      pairs(list);
    }
    List<List<Element>> found = new ArrayList<>();
    for (Element parent : document.getAllElements()) {
      runs(parent, found);
    }
    found.forEach(rows -> replace(rows, rows.stream().map(Element::children).toList()));
  }

  private static void pairs(Element list) {
    List<List<Element>> rows = new ArrayList<>();
    List<Element> children = list.children();
    for (int i = 0; i + 1 < children.size(); i += 2) {
      Element term = children.get(i);
      Element told = children.get(i + 1);
      if (!term.nameIs("dt") || !told.nameIs("dd") || !isCell(term) || !isCell(told)) {
        return;
      }
      rows.add(List.of(term, told));
    }
    boolean figures = rows.stream().allMatch(row -> isLabelled(row.get(0), row.get(1)));
    if (children.size() % 2 == 0 && rows.size() >= FEWEST_PAIRS && figures) {
      replace(List.of(list), rows);
    }
  }

  private static boolean isLabelled(Element term, Element told) {
    String text = told.text();
    return CellKind.of(term.text()) == CellKind.WORDS
        && !text.isEmpty()
        && Character.isDigit(text.charAt(0));
  }

  private static void runs(Element parent, List<List<Element>> found) {
    List<Element> run = new ArrayList<>();
    for (Element child : parent.children()) {
      boolean row = isRow(child);
      boolean goesOn =
          row
              && !run.isEmpty()
              && run.get(0).normalName().equals(child.normalName())
              && run.get(0).childrenSize() == child.childrenSize();
      if (!goesOn) {
        addTable(run, found);
        run = new ArrayList<>();
      }
      if (row) {
        run.add(child);
      }
    }
    addTable(run, found);
  }

  private static void addTable(List<Element> run, List<List<Element>> found) {
    if (run.size() >= FEWEST_ROWS
        && kinds(run.get(0)).stream().allMatch(kind -> kind == CellKind.WORDS)
        && run.stream().skip(1).allMatch(row -> kinds(row).stream().anyMatch(CellKind::isFigure))) {
      found.add(run);
    }
  }

  private static List<CellKind> kinds(Element row) {
    return row.children().stream().map(cell -> CellKind.of(cell.text())).toList();
  }

  private static boolean isRow(Element block) {
    return ROWS.contains(block.normalName())
        && block.childrenSize() > 1
        && block.ownText().isBlank()
        && block.children().stream().allMatch(c -> CELLS.contains(c.normalName()) && isCell(c));
  }

  /** Whether an element holds nothing but a few words or a figure. */
  private static boolean isCell(Element element) {
    for (Element child : element.children()) {
      boolean plain = LIKE_WORDS.contains(child.normalName()) && child.childrenSize() == 0;
      if (!plain) {
        return false;
      }
    }
    return TextCells.isCell(element.text().strip());
  }

  private static void replace(List<Element> blocks, List<? extends List<Element>> rows) {
    Element table = new Element("table");
    blocks.get(0).before(table);
    Element body = table.appendElement("tbody");
    for (List<Element> cells : rows) {
      Element row = body.appendElement("tr");
      cells.forEach(cell -> row.appendElement("td").appendChild(new TextNode(cell.text())));
    }
    blocks.forEach(Element::remove);
  }
}
