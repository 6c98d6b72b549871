package org.countyreports.text;

import java.util.Collection;

/** A set of words, looked up at a place of a text: the longest one wins. */
public final class WordTrie {

  private final Trie trie = new Trie();

  private WordTrie() {}

  /** The words as a set that is looked up from their first character on. */
  public static WordTrie forward(Collection<String> words) {
    WordTrie set = new WordTrie();
    words.forEach(word -> set.trie.put(word, 0));
    return set;
  }

  /** The words as a set that is looked up from behind their last character. */
  public static WordTrie backward(Collection<String> words) {
    WordTrie set = new WordTrie();
    words.forEach(word -> set.trie.put(new StringBuilder(word).reverse().toString(), 0));
    return set;
  }

  /**
   * Length of the longest word that begins at {@code from} and ends by {@code limit}; 0 if none.
   */
  public int lengthAt(String text, int from, int limit) {
    long match = trie.longestAt(text, from, limit);
    return match == Trie.NONE ? 0 : Trie.end(match) - from;
  }

  /** Length of the longest word that begins at {@code from}; 0 if none. */
  public int lengthAt(String text, int from) {
    return lengthAt(text, from, text.length());
  }

  /** Length of the longest word that ends before {@code end}; 0 if none. */
  public int lengthBefore(String text, int end) {
    long match = trie.longestBefore(text, end, 0);
    return match == Trie.NONE ? 0 : end - Trie.end(match);
  }
}
