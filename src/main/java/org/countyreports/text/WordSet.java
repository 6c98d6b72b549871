package org.countyreports.text;

import java.io.Serializable;

/** A set of words that is asked about stretches of a text; nothing is cut out of the text. */
public final class WordSet implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Trie words = new Trie();

  private WordSet() {}

  /** The set of these words. */
  public static WordSet of(String... words) {
    WordSet set = new WordSet();
    for (String word : words) {
      set.words.put(word, 0);
    }
    return set;
  }

  /** Whether {@code [start,end)} of a text is one of the words. */
  public boolean holds(String text, int start, int end) {
    long match = words.longestAt(text, start, end);
    return match != Trie.NONE && Trie.end(match) == end;
  }

  /** Whether {@code [start,end)} of a text begins with one of the words. */
  public boolean begins(String text, int start, int end) {
    return words.longestAt(text, start, end) != Trie.NONE;
  }

  /** Length of the longest of the words that {@code [start,end)} of a text ends with; 0 if none. */
  public int lengthAtEnd(String text, int start, int end) {
    int from = start;
    while (from < end && !holds(text, from, end)) {
      from++;
    }
    return end - from;
  }
}
