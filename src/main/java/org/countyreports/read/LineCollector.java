package org.countyreports.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.countyreports.model.PageBlock;
import org.countyreports.text.Superscripts;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks a page once: its lines in reading order and the blocks they stand in. */
final class LineCollector implements NodeFilter {

  private final TableSurvey tables;
  private final boolean hidden;
  private final LeftOutLines leftOut;
  private final List<Line> lines = new ArrayList<>();
  private final List<Box> owners = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final GridRoom room = new GridRoom();
  private final LineBuffer buffer = new LineBuffer();
  private final Deque<GridBuilder> grids = new ArrayDeque<>();
  private final Deque<Integer> emphases = new ArrayDeque<>();
  private int preformatted;

  /** Whether a line break stands in front of what is being read. */
  private boolean broken;

  private @Nullable Element body;
  private int bodyStart = -1;
  private int bodyEnd = -1;
  private @Nullable Box box;

  /**
   * @param tables which tables hold data
   * @param hidden whether hidden blocks are read too
   * @param leftOut is told of those that are not
   */
  LineCollector(TableSurvey tables, boolean hidden, LeftOutLines leftOut) {
    this.tables = tables;
    this.hidden = hidden;
    this.leftOut = leftOut;
  }

  /** Tells which element holds the report, where that is known. */
  LineCollector watching(Element element) {
    body = element;
    return this;
  }

  /** Index of the first line of the watched element; -1 where it was not met. */
  int bodyStart() {
    return bodyStart;
  }

  /** Index behind the last line of the watched element. */
  int bodyEnd() {
    return bodyEnd;
  }

  /** What was collected. */
  Outline outline() {
    return new Outline(lines, owners, boxes);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(
          text.parentNode() instanceof Element parent && parent.nameIs("sup")
              ? Superscripts.raised(text.getWholeText())
              : text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean spare = hidden && Elements.isSpare(element);
    if (Elements.isSkipped(element) && !spare) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!hidden && Elements.isHidden(element)) {
      leftOut.add(lines.size(), PageBlock.Reason.HIDDEN, element::text);
      return FilterResult.SKIP_ENTIRELY;
    }
    enter(element);
    if (grids.isEmpty() && Elements.isPreformatted(element)) {
      TextTables.join(TextLines.of(element.wholeText())).forEach(this::add);
      return FilterResult.SKIP_CHILDREN;
    }
    return FilterResult.CONTINUE;
  }

  /** Line feeds are breaks in preformatted text, and spaces elsewhere. */
  private void append(String text) {
    if (preformatted == 0 || !grids.isEmpty()) {
      buffer.append(text);
      return;
    }
    text.lines()
        .forEach(
            line -> {
              flush();
              buffer.append(line);
            });
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (element.equals(body)) {
      flush();
      bodyStart = lines.size();
    }
    if (name.equals("table") && tables.isData(element)) {
      flush();
      grids.push(new GridBuilder(room));
    }
    if (grids.isEmpty() && Elements.isBlock(element)) {
      flush();
      broken = false;
      box = new Box(box, lines.size(), Elements.isFurniture(element));
      emphases.push(Elements.emphasis(element, emphases.isEmpty() ? 0 : emphases.peek()));
    }
    switch (name) {
      case "br" -> lineBreak();
      case "img" -> readHeading(element);
      case "a" -> buffer.openLink();
      case "b", "strong" -> buffer.openBold();
      case "td", "th" -> startCell();
      case "pre", "xmp" -> preformatted++;
      default -> {}
    }
  }

  /** A headline that is a picture stands in its description. */
  private void readHeading(Element image) {
    int emphasis = emphases.isEmpty() ? Line.PLAIN : emphases.peek();
    String description = image.attr("alt");
    if (grids.isEmpty()
        && emphasis != Line.PLAIN
        && emphasis < Line.TITLE_CLASS
        && buffer.isBlank()
        && description.chars().anyMatch(c -> Folding.isHan((char) c))) {
      buffer.append(description);
    }
  }

  private void startCell() {
    if (!grids.isEmpty()) {
      buffer.reset();
    }
  }

  private void lineBreak() {
    if (grids.isEmpty()) {
      flush();
      broken = true;
    } else {
      buffer.append(" ");
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element, element.normalName());
      if (element.equals(body)) {
        flush();
        bodyEnd = lines.size();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element, String name) {
    switch (name) {
      case "a" -> buffer.closeLink();
      case "b", "strong" -> buffer.closeBold();
      case "pre", "xmp" -> preformatted--;
      default -> {}
    }
    if (!grids.isEmpty()) {
      leaveInTable(element, name, grids.peek());
      return;
    }
    if (name.equals("dt") && HeadLabels.isLabel(Folding.fold(buffer.text()))) {
      buffer.append("：".repeat(Folding.fold(buffer.text()).endsWith(":") ? 0 : 1));
    }
    if (Elements.isBlock(element)) {
      flush();
      emphases.poll();
      closeBox();
    }
  }

  private void leaveInTable(Element element, String name, GridBuilder grid) {
    switch (name) {
      case "td", "th" ->
          grid.cell(
              buffer.take(),
              CellSpan.columns(element.attr("colspan")),
              CellSpan.rows(element.attr("rowspan")),
              name.equals("th"));
      case "tr" -> grid.endRow();
      case "thead", "tbody", "tfoot" -> grid.endGroup();
      case "caption" -> grid.caption(buffer.take());
      case "table" -> endTable(grid);
      default -> {
        if (Elements.isBlock(element)) {
          buffer.append(" ");
        }
      }
    }
  }

  private void endTable(GridBuilder grid) {
    grids.pop();
    if (grid.isEmpty()) {
      return;
    }
    if (!grid.fits()) {
      grid.text().lines().forEach(this::addPlain);
      return;
    }
    for (Grid part : grid.build()) {
      if (Card.isCard(part)) {
        Card.lines(part).forEach(this::addPlain);
      } else {
        add(Line.table(part, true));
      }
    }
  }

  private void addPlain(String text) {
    add(Line.plain(text, false));
  }

  private void flush() {
    if (!grids.isEmpty() || buffer.isBlank()) {
      buffer.reset();
      return;
    }
    int emphasis = emphases.isEmpty() ? Line.PLAIN : emphases.peek();
    if (emphasis == Line.PLAIN && buffer.isAllBold()) {
      emphasis = Line.BOLD;
    }
    int linked = buffer.linked();
    String cells = buffer.cells();
    Line line = new Line(buffer.take(), emphasis, linked, false, true, null, cells);
    add(broken ? line.behindBreak() : line);
    broken = false;
  }

  private void add(Line line) {
    Box owner = box == null ? new Box(null, lines.size(), false) : box;
    lines.add(line);
    owners.add(owner);
  }

  private void closeBox() {
    broken = false;
    if (box != null) {
      box.endLine = lines.size();
      boxes.add(box);
      box = box.parent;
    }
  }
}
