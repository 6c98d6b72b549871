package org.countyreports.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much each line of a page speaks for being report (above 0) or page (below 0). What stands
 * behind a break (a list of links, a line like 相关新闻, another headline) speaks less than the prose
 * between the headline and the first break, unless it stands in the same block.
 */
final class LineWeights {

  private static final double BEHIND_A_BREAK = 0.15;
  private static final double BEFORE_THE_HEADLINE = 0.4;
  private static final int LINKS_OF_A_LIST = 3;
  private static final int SHORTEST_LINK = 5;

  /** So much prose makes a report; breaks before it are menus between headline and text. */
  private static final double ENOUGH = 60;

  private static final int SHORTEST_TITLE = 6;

  private final Outline outline;
  private final String title;
  private final double[] weights;

  private int headline = -1;
  private double factor = 1;
  private double prose;
  private int links;
  private @Nullable Box home;

  private LineWeights(Outline outline, String pageTitle) {
    this.outline = outline;
    this.title = Folding.squeeze(pageTitle);
    this.weights = new double[outline.lines().size()];
  }

  /** Weights by which prose counts. */
  static LineWeights ofProse(Outline outline, String pageTitle) {
    LineWeights all = new LineWeights(outline, pageTitle);
    for (int i = 0; i < all.weights.length; i++) {
      all.weigh(i);
    }
    if (all.headline >= 0 && all.prose >= ENOUGH) {
      all.discount(all.headline);
    }
    return all;
  }

  /** Weights by which every line counts that is neither link nor furniture. */
  static LineWeights ofPlain(Outline outline, String pageTitle) {
    LineWeights all = ofProse(outline, pageTitle);
    for (int i = 0; i < all.weights.length; i++) {
      Line line = outline.lines().get(i);
      if (!line.isLink() && line.furniture() == Furniture.Kind.NONE) {
        all.weights[i] = Math.min(line.text().length(), 40);
      }
    }
    return all;
  }

  /** The weights of the lines. */
  double[] weights() {
    return weights;
  }

  /** Index of the line that repeats the title of the page; -1 where none does. */
  int headline() {
    return headline;
  }

  private void weigh(int i) {
    List<Line> lines = outline.lines();
    Line line = lines.get(i);
    if (isHeadline(line) && (headline < 0 || prose < ENOUGH)) {
      headline = i;
      factor = 1;
      prose = 0;
      home = null;
    }
    count(line);
    Furniture.Kind kind = line.furniture();
    if (headline >= 0 && prose >= ENOUGH && isBreak(line, kind)) {
      factor *= BEHIND_A_BREAK;
    }
    double weight = LineWeight.of(line, kind, i > 0 && lines.get(i - 1).isLink());
    Box around = outline.owners().get(i).parent;
    weights[i] = weight > 0 && (home == null || home != around) ? weight * factor : weight;
    prose += Math.max(weights[i], 0);
    if (home == null && headline >= 0 && prose >= ENOUGH) {
      home = around;
    }
  }

  private void count(Line line) {
    if (!line.isLink()) {
      links = 0;
    } else if (line.text().length() >= SHORTEST_LINK) {
      links++;
    }
  }

  private boolean isBreak(Line line, Furniture.Kind kind) {
    return (links == LINKS_OF_A_LIST && line.text().length() >= SHORTEST_LINK)
        || (line.emphasis() == 1 && !line.isLink())
        || kind == Furniture.Kind.STOP;
  }

  private void discount(int end) {
    for (int i = 0; i < end; i++) {
      weights[i] = weights[i] > 0 ? weights[i] * BEFORE_THE_HEADLINE : weights[i];
    }
  }

  private boolean isHeadline(Line line) {
    if (line.isLink() || line.isTable() || line.text().length() > title.length() + 8) {
      return false;
    }
    String text = Folding.squeeze(line.text());
    boolean whole = line.isHeading() || text.length() * 5 > title.length() * 3;
    return text.length() >= SHORTEST_TITLE && whole && title.contains(text);
  }
}
