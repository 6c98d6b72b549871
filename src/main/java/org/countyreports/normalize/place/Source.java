package org.countyreports.normalize.place;

import java.util.List;

/**
 * A text that tells where an article is from.
 *
 * @param kind where it stands
 * @param text the text, folded
 * @param mentions the names in it
 */
record Source(Kind kind, String text, List<Mention> mentions) {

  /** Where a text stands. */
  enum Kind {
    PUBLISHER(5),
    TITLE(4),
    HINT(3),
    BODY(1);

    /** How much a name in it tells about the names elsewhere. */
    final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    /** Whether words around a name do not matter: 湟中日报 is from 湟中. */
    boolean isOrigin() {
      return this == PUBLISHER || this == HINT;
    }
  }
}
