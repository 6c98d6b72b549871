package org.countyreports.normalize.role;

import java.io.Serializable;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Trie;

/** Finds words that say that somebody does something: a list of parts has none. */
final class Verbs implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon;
  private final long verb;
  private final long noun;

  Verbs(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.verb = lexicon.mask("verb");
    this.noun = lexicon.mask("noun");
  }

  /** Whether one stands in {@code [from,to)} of a text. */
  boolean standIn(String text, int from, int to) {
    int at = from;
    while (at < to) {
      long match = lexicon.longestOfAllAt(text, at, to);
      if (match == Trie.NONE) {
        at++;
        continue;
      }
      long classes = lexicon.classesOf(match);
      if ((classes & verb) != 0 && (classes & noun) == 0) {
        return true;
      }
      at = Trie.end(match);
    }
    return false;
  }
}
