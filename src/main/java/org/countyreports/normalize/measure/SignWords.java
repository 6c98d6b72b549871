package org.countyreports.normalize.measure;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.countyreports.text.Trie;
import org.countyreports.text.Vocabulary;

/** The words that tell a measure, file measures.txt. */
final class SignWords implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What {@link #at} gives where no word stands. */
  static final long NONE = Trie.NONE;

  private static final List<Sign> SIGNS = List.of(Sign.values());

  private final Trie words = new Trie();

  SignWords() {
    Sign sign = Sign.NOTHING;
    for (String line : Vocabulary.lines("measures.txt")) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.length() - 1);
        sign = Sign.valueOf(name.replace(' ', '_').toUpperCase(Locale.ROOT));
      } else {
        for (String word : line.split(" +")) {
          words.put(word, SIGNS.indexOf(sign));
        }
      }
    }
  }

  /** The longest word at a place, as a match of {@link Trie}. */
  long at(String text, int at, int limit) {
    return words.longestAt(text, at, limit);
  }

  /** What the word of a match says. */
  static Sign sign(long match) {
    return SIGNS.get(Trie.value(match));
  }
}
