package org.countyreports.normalize.figure;

/** How much a figure says of its indicator by itself, from nothing on. */
enum Evidence {
  /** An unknown noun, and no word around it that tells. */
  NONE,
  /** The unit alone: people are people. */
  UNIT,
  /** Words elsewhere in the sentence, or the headline. */
  SENTENCE,
  /** Words of its clause. */
  CLAUSE,
  /** The noun that is counted. */
  NOUN
}
