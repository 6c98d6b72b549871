package org.countyreports.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.countyreports.model.PageBlock.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the report among the blocks of a page: the block whose lines together speak most for being
 * report, without the blocks of links inside of it. Each line has a weight above or below 0, so
 * that a block gains by every paragraph and loses by every menu, and the smallest block that holds
 * all paragraphs wins.
 */
final class MainContent {

  private final Outline outline;
  private final double[] weights;
  private final int headline;
  private @Nullable Box best;

  private MainContent(Outline outline, LineWeights weights) {
    this.outline = outline;
    this.weights = weights.weights();
    this.headline = weights.headline();
  }

  /** The lines of a page, those of the report marked. */
  static List<Line> mark(Outline outline, String pageTitle, LeftOutLines leftOut) {
    MainContent prose = new MainContent(outline, LineWeights.ofProse(outline, pageTitle));
    if (prose.choose()) {
      return prose.marked(leftOut);
    }
    // A page without one sentence, say a list of names: whatever is no link speaks for a report.
    MainContent plain = new MainContent(outline, LineWeights.ofPlain(outline, pageTitle));
    plain.choose();
    return plain.marked(leftOut);
  }

  /** Chooses the block; false where no block is like a report. */
  private boolean choose() {
    List<Box> boxes = outline.boxes();
    for (int i = boxes.size() - 1; i >= 0; i--) {
      boxes.get(i).inherit(headline);
      boxes.get(i).gain = 0;
    }
    for (int i = 0; i < weights.length; i++) {
      Box owner = outline.owners().get(i);
      owner.gain += owner.furniture ? -Math.abs(weights[i]) : weights[i];
    }
    for (Box box : outline.boxes()) {
      box.report();
      if (!box.isForeign() && (best == null || box.gain > best.gain)) {
        best = box;
      }
    }
    return best != null && best.gain > 0;
  }

  private List<Line> marked(LeftOutLines leftOut) {
    BitSet report = report();
    if (leftOut.isAsked()) {
      tell(report, leftOut);
    }
    List<Line> marked = new ArrayList<>(weights.length);
    for (int i = 0; i < weights.length; i++) {
      Line line = outline.lines().get(i).withMain(report.get(i));
      marked.add(report.get(i) || !isNamed(outline.owners().get(i)) ? line : line.aside());
    }
    return marked;
  }

  private void tell(BitSet report, LeftOutLines leftOut) {
    for (int i = report.nextClearBit(0); i < weights.length; i = report.nextClearBit(i + 1)) {
      leftOut.add(i, reason(outline.owners().get(i)), outline.lines().get(i).text());
    }
  }

  /** Why the lines of a block are no part of the report. */
  private static Reason reason(Box owner) {
    for (Box box = owner; box != null; box = box.parent) {
      if (box.isForeign()) {
        return box.furniture ? Reason.NAMED : Reason.LINKS;
      }
    }
    return Reason.OUTSIDE;
  }

  /** Whether a block, or one around it, says itself that it is page and not report. */
  private static boolean isNamed(Box owner) {
    for (Box box = owner; box != null; box = box.parent) {
      if (box.furniture && box.isForeign()) {
        return true;
      }
    }
    return false;
  }

  /** The lines of the best block without the foreign blocks inside of it. */
  private BitSet report() {
    BitSet report = new BitSet();
    if (best == null) {
      return report;
    }
    report.set(best.firstLine, best.endLine);
    for (Box box : outline.boxes()) {
      if (box == best) {
        break;
      }
      if (box.firstLine >= best.firstLine && box.isForeign()) {
        report.clear(box.firstLine, box.endLine);
      }
    }
    return report;
  }
}
