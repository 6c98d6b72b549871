package org.countyreports.normalize.place;

import java.util.List;
import org.countyreports.model.Why;

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
    PUBLISHER(5, Why.VOTE_PUBLISHER),
    TITLE(4, Why.VOTE_TITLE),
    HINT(3, Why.VOTE_HINT),
    BODY(1, Why.VOTE_BODY);

    /** How much a name in it tells about the names elsewhere. */
    final double weight;

    /** How its votes are told. */
    final Why voter;

    Kind(double weight, Why voter) {
      this.weight = weight;
      this.voter = voter;
    }

    /** Whether words around a name do not matter: 湟中日报 is from 湟中. */
    boolean isOrigin() {
      return this == PUBLISHER || this == HINT;
    }
  }
}
