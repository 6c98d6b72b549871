package org.countyreports.read;

import org.jspecify.annotations.Nullable;

/** A block of a page: the lines from {@code firstLine} to in front of {@code endLine}. */
final class Box {

  /** A block of links costs its surroundings no more than this: it will be left out of them. */
  private static final double MOST_BLAME = 15;

  /** Two short lines are no menu yet. */
  private static final double A_FEW_WORDS = -2.5;

  final @Nullable Box parent;
  final int firstLine;
  int endLine;

  /** Whether its name says that it is page and not report, or the name of a block around it. */
  boolean furniture;

  /** How much its lines speak for being report; above 0 where they do. */
  double gain;

  Box(@Nullable Box parent, int firstLine, boolean furniture) {
    this.parent = parent;
    this.firstLine = firstLine;
    this.furniture = furniture;
  }

  /** Takes over what the block around it is; a block with the headline is no furniture. */
  void inherit(int headline) {
    boolean holdsHeadline = firstLine <= headline && headline < endLine;
    furniture = (furniture && !holdsHeadline) || (parent != null && parent.furniture);
  }

  /** Hands the gain up, once all of it is known. */
  void report() {
    if (parent != null) {
      parent.gain += Math.max(gain, -MOST_BLAME);
    }
  }

  /** Whether the block is no part of whatever report it stands in. */
  boolean isForeign() {
    return gain < 0 && (furniture || (gain < A_FEW_WORDS && endLine - firstLine > 1));
  }
}
