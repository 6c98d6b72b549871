package org.countyreports.copies;

import java.io.Serializable;

/**
 * That a statement of a report says what one of an earlier report says.
 *
 * @param statement its number in the later report, from 0
 * @param earlier the number of the other in the earlier report
 * @param basis what decided
 * @param likeness the part of the shorter sentence that stands in the other, from 0 to 1
 */
public record StatementLink(int statement, int earlier, Basis basis, double likeness)
    implements Serializable {

  /** What decides that two statements are the same. */
  public enum Basis {
    /** The sentences are alike. */
    SENTENCE,
    /** The numbers, told of the same thing, place and day, are too many to agree by chance. */
    FIGURES,
    /** A correction quotes the wrong value. */
    QUOTED,
    /** A correction states another value in the same sentence. */
    CORRECTED
  }
}
