package org.countyreports.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page as a reader sees it: a paragraph, a heading, a menu entry, or a whole data
 * table.
 *
 * <p>Its readings as the line of a head and as page furniture are made once, when first asked for.
 */
final class Line {

  static final int PLAIN = 0;
  static final int TITLE_CLASS = 7;
  static final int BOLD = 8;

  private final String text;
  private final int emphasis;
  private final int linked;
  private final boolean gap;
  private final boolean main;
  private final @Nullable Grid grid;
  private final String cells;
  private final boolean broken;
  private final boolean aside;
  private @Nullable Imprint imprint;
  private boolean parsed;
  private Furniture.@Nullable Kind furniture;

  /**
   * A line as it stands on the page.
   *
   * @param text its text, white space collapsed and trimmed; a table has a row a line
   * @param emphasis how much it stands out: 1 to 6 for h1 to h6, 7 for a title-like class, 8 for
   *     bold or centred, 0 for plain
   * @param linked how many of its characters are in links
   * @param gap whether empty lines stand in front of it
   * @param main whether it stands in the page's main content
   * @param grid the cells of a data table, null for every other line
   * @param cells the text with tabs where the source leaves wide gaps; empty where it leaves none
   */
  Line(
      String text,
      int emphasis,
      int linked,
      boolean gap,
      boolean main,
      @Nullable Grid grid,
      String cells) {
    this(text, emphasis, linked, gap, main, grid, cells, false, false);
  }

  private Line(
      String text,
      int emphasis,
      int linked,
      boolean gap,
      boolean main,
      @Nullable Grid grid,
      String cells,
      boolean broken,
      boolean aside) {
    this.text = text;
    this.emphasis = emphasis;
    this.linked = linked;
    this.gap = gap;
    this.main = main;
    this.grid = grid;
    this.cells = cells;
    this.broken = broken;
    this.aside = aside;
  }

  /** A plain line without wide gaps. */
  static Line plain(String text, boolean gap) {
    return plain(text, gap, "");
  }

  /** A plain line of a text file. */
  static Line plain(String text, boolean gap, String cells) {
    return new Line(text, PLAIN, 0, gap, true, null, cells);
  }

  /** A data table. */
  static Line table(Grid grid, boolean inMain) {
    return new Line(grid.text(), PLAIN, 0, true, inMain, grid, "");
  }

  /** The same line with another text. */
  Line withText(String other) {
    return withText(other, linked);
  }

  /** The same line with another text, so many characters of which are in links. */
  Line withText(String other, int inLinks) {
    return new Line(other, emphasis, inLinks, gap, main, grid, "", broken, aside);
  }

  /** The same line, in a block that is page and not report. */
  Line aside() {
    return new Line(text, emphasis, linked, gap, main, grid, cells, broken, true);
  }

  /** The same line, wherever it stands. */
  Line inside() {
    return new Line(text, emphasis, linked, gap, main, grid, cells, broken, false);
  }

  /** Whether it stands in a block that is page and not report, by its name. */
  boolean isAside() {
    return aside;
  }

  /** The same line, behind a line break in the block of the line above it. */
  Line behindBreak() {
    return new Line(text, emphasis, linked, gap, main, grid, cells, true, aside);
  }

  /** Whether a line break stands between it and the line above, and no border of a block. */
  boolean isBehindBreak() {
    return broken;
  }

  /** The same line, in the main content or not. */
  Line withMain(boolean inMain) {
    return new Line(text, emphasis, linked, gap, inMain, grid, cells, broken, aside);
  }

  /** Whether it is a data table. */
  boolean isTable() {
    return grid != null;
  }

  /** Whether it is mostly links. */
  boolean isLink() {
    return linked * 2 > text.length();
  }

  /** Whether it is text of a report, not heading, menu or link. */
  boolean isProse() {
    return isTable()
        || (!isLink() && Sentence.isProse(text) && (!isHeading() || text.indexOf('。') >= 0));
  }

  /** Whether it stands out as a heading does. */
  boolean isHeading() {
    return emphasis != PLAIN;
  }

  /** What it says as a line near a headline; empty where it is no such line. */
  Optional<Imprint> imprint() {
    if (!parsed) {
      imprint = Imprint.parse(text).orElse(null);
      parsed = true;
    }
    return Optional.ofNullable(imprint);
  }

  /** Which part of the page it is that is none of a report. */
  Furniture.Kind furniture() {
    Furniture.Kind known = furniture;
    if (known == null) {
      known = Furniture.kindOf(text);
      furniture = known;
    }
    return known;
  }

  String text() {
    return text;
  }

  int emphasis() {
    return emphasis;
  }

  int linked() {
    return linked;
  }

  boolean gap() {
    return gap;
  }

  boolean main() {
    return main;
  }

  @Nullable Grid grid() {
    return grid;
  }

  String cells() {
    return cells;
  }
}
