package org.countyreports.normalize.place;

import java.util.Arrays;
import java.util.Collection;

/** Words with a number each, looked up at a place of a text: the longest one wins. */
final class WordTrie {

  static final int NONE = -1;

  private static final int FIRST_CAPACITY = 1 << 10;

  /** Spreads node and character over the table. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final boolean backward;
  private long[] keys = new long[FIRST_CAPACITY];
  private int[] targets = new int[FIRST_CAPACITY];
  private int[] values = new int[FIRST_CAPACITY];
  private final int[] roots = new int[Character.MAX_VALUE + 1];
  private int nodes = 1;
  private int edges;

  private WordTrie(boolean backward) {
    this.backward = backward;
    Arrays.fill(values, NONE);
  }

  /** A trie to be filled with {@link #add}. */
  static WordTrie empty() {
    return new WordTrie(false);
  }

  /** The words as a set that is looked up from their first character on. */
  static WordTrie forward(Collection<String> words) {
    return of(words, false);
  }

  /** The words as a set that is looked up from behind their last character. */
  static WordTrie backward(Collection<String> words) {
    return of(words, true);
  }

  private static WordTrie of(Collection<String> words, boolean backward) {
    WordTrie trie = new WordTrie(backward);
    words.forEach(word -> trie.add(word, 0));
    return trie;
  }

  /** Gives a word its number. */
  void add(String word, int value) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      node = childOrNew(node, word.charAt(backward ? word.length() - 1 - i : i));
    }
    values[node] = value;
  }

  /**
   * Length of the longest word that begins at {@code from} and ends by {@code limit}; 0 if none.
   */
  int lengthAt(String text, int from, int limit) {
    if (from >= limit) {
      return 0;
    }
    int node = roots[text.charAt(from)];
    int best = 0;
    for (int i = from + 1; node > 0; i++) {
      if (values[node] != NONE) {
        best = i - from;
      }
      if (i >= limit) {
        break;
      }
      node = child(node, text.charAt(i));
    }
    return best;
  }

  int lengthAt(String text, int from) {
    return lengthAt(text, from, text.length());
  }

  /** The number of the word that stands at {@code [from,end)}. */
  int valueAt(String text, int from, int end) {
    int node = 0;
    for (int i = from; i < end && node >= 0; i++) {
      node = child(node, text.charAt(i));
    }
    return node < 0 ? NONE : values[node];
  }

  /** Length of the longest word that ends before {@code end}; 0 if none. */
  int lengthBefore(String text, int end) {
    int node = 0;
    int best = 0;
    for (int i = end - 1; i >= 0; i--) {
      node = child(node, text.charAt(i));
      if (node < 0) {
        break;
      }
      if (values[node] != NONE) {
        best = end - i;
      }
    }
    return best;
  }

  private int child(int node, char c) {
    if (node == 0) {
      return roots[c] == 0 ? NONE : roots[c];
    }
    long key = key(node, c);
    for (int slot = slot(key); keys[slot] != 0; slot = (slot + 1) & (keys.length - 1)) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return NONE;
  }

  private int childOrNew(int node, char c) {
    int known = child(node, c);
    if (known >= 0) {
      return known;
    }
    if (node == 0) {
      roots[c] = nodes;
    } else {
      if (++edges * 2 > keys.length) {
        grow();
      }
      put(key(node, c), nodes);
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
      Arrays.fill(values, nodes, values.length, NONE);
    }
    return nodes++;
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  /** Never 0: that marks a free slot. */
  private static long key(int node, char c) {
    return ((long) (node + 1) << Character.SIZE) | c;
  }

  private int slot(long key) {
    return (int) ((key * MIX) >>> 40) & (keys.length - 1);
  }
}
