package org.countyreports.copies;

/**
 * How much two texts have in common.
 *
 * @param ofFirst the part of the first that stands in the second, from 0 to 1
 * @param ofSecond the part of the second that stands in the first
 * @param ofFigures the part of the shorter one's figures, with the words around them, that stands
 *     in the other
 */
public record Overlap(double ofFirst, double ofSecond, double ofFigures) {

  /** Less is a common subject, or an official phrase that both quote. */
  private static final double CONTAINED = 0.6;

  /** The bulletins of two days differ in little but their figures. */
  private static final double FIGURES = 0.7;

  /** From here on, a report says nothing of its own. */
  private static final double WHOLE = 0.7;

  private static final double WHOLE_BUT_FOR_NOTICE = 0.5;

  /** Whether a large part of one stands in the other. */
  public boolean isContained() {
    return Math.max(ofFirst, ofSecond) >= CONTAINED;
  }

  /** Whether one repeats the other or a large part of it, as far as the texts tell. */
  public boolean isCopy() {
    return isContained() && ofFigures >= FIGURES;
  }

  /** Whether the first adds nothing to the second. */
  public boolean isWhole() {
    return isWhole(ofFirst);
  }

  /** Whether a report of which so much was said before adds nothing. */
  public static boolean isWhole(double share) {
    return share >= WHOLE;
  }

  /** The same of one that corrects or takes back another, and says so. */
  public static boolean isWholeButForNotice(double share) {
    return share >= WHOLE_BUT_FOR_NOTICE;
  }
}
