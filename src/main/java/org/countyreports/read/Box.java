package org.countyreports.read;

import org.jspecify.annotations.Nullable;

/** A block of a page while it is walked: its lines and how much of them is report. */
final class Box {

  /** A block of links costs its surroundings no more than this: it will be left out of them. */
  private static final double MOST_BLAME = 40;

  final @Nullable Box parent;
  final int firstLine;
  final boolean furniture;

  int endLine;
  double gain;

  Box(@Nullable Box parent, int firstLine, boolean furniture) {
    this.parent = parent;
    this.firstLine = firstLine;
    this.furniture = furniture || (parent != null && parent.furniture);
  }

  /** Ends the block in front of line {@code end} and hands its gain up. */
  void close(int end) {
    endLine = end;
    if (parent != null) {
      parent.gain += Math.max(gain, -MOST_BLAME);
    }
  }

  /** Whether the block is no part of whatever report it stands in. */
  boolean isForeign() {
    return gain < 0 && (furniture || endLine - firstLine > 1);
  }
}
