package org.countyreports.text;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words with a number each, found by the longest match at a place; built once, then only read. */
public final class Trie implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What {@link #longestAt} gives where no word stands: end and value are both -1. */
  public static final long NONE = -1L;

  private static final long FREE = 0L;

  /** Below stand the nodes of the first characters, each its own number without any edge. */
  private static final int ROOT = Character.MAX_VALUE + 1;

  /**
   * An edge is one number: parent above, character, whether a word ends here and whether one goes
   * on, child; most places cost one look at memory.
   */
  private static final int CHILD_BITS = 24;

  private static final long ENDS = 1L << 23;
  private static final long GOES_ON = 1L << 22;
  private static final int CHILD_MASK = (1 << 22) - 1;

  private final CharacterSet firsts = new CharacterSet();

  /** Second characters: most places that a word may begin at are told by theirs to begin none. */
  private final CharacterSet seconds = new CharacterSet();

  /** The words of one character: edges of the root; null as long as there is none. */
  private @Nullable CharacterSet singles;

  private long[] edges = new long[1 << 6];
  private int[] values = new int[1 << 5];
  private int nodes = 1;

  /** An empty trie. */
  public Trie() {
    Arrays.fill(values, -1);
  }

  /** Adds a word; the value of a word added before is replaced. The value may not be negative. */
  public void put(String word, int value) {
    char first = word.charAt(0);
    firsts.add(first);
    int node = first;
    if (word.length() == 1) {
      CharacterSet known = singles == null ? new CharacterSet() : singles;
      known.add(first);
      singles = known;
      node = putEdge(ROOT, first, ENDS);
    } else {
      seconds.add(word.charAt(1));
    }
    for (int i = 1; i < word.length(); i++) {
      node = putEdge(node, word.charAt(i), i + 1 < word.length() ? GOES_ON : ENDS);
    }
    values[node - ROOT] = value;
  }

  /** Value of a word, -1 where it was not added. */
  public int get(String word) {
    long match = longestAt(word, 0, word.length());
    return match != NONE && end(match) == word.length() ? value(match) : -1;
  }

  /**
   * The longest word that begins at {@code at} and ends within {@code limit}, as a packed match.
   */
  public long longestAt(String text, int at, int limit) {
    return longestAt(text, at, limit, Integer.MAX_VALUE);
  }

  /** The longest word at a place whose value is below a number. */
  public long longestAt(String text, int at, int limit, int below) {
    if (at >= limit || !firsts.contains(text.charAt(at))) {
      return NONE;
    }
    char first = text.charAt(at);
    long match = single(first, at + 1, below);
    if (at + 1 == limit || !seconds.contains(text.charAt(at + 1))) {
      return match;
    }
    long edge = GOES_ON | first;
    for (int i = at + 1; i < limit && (edge & GOES_ON) != 0; i++) {
      edge = edge(child(edge), text.charAt(i));
      if ((edge & ENDS) != 0 && values[child(edge) - ROOT] < below) {
        match = match(i + 1, child(edge));
      }
    }
    return match;
  }

  /**
   * The longest word that ends at {@code end} and begins within {@code limit}, of words that were
   * put in backwards, as a packed match whose end is the word's beginning.
   */
  public long longestBefore(String text, int end, int limit) {
    if (end <= limit || !firsts.contains(text.charAt(end - 1))) {
      return NONE;
    }
    char first = text.charAt(end - 1);
    long match = single(first, end - 1, Integer.MAX_VALUE);
    if (end - 1 == limit || !seconds.contains(text.charAt(end - 2))) {
      return match;
    }
    long edge = GOES_ON | first;
    for (int i = end - 2; i >= limit && (edge & GOES_ON) != 0; i--) {
      edge = edge(child(edge), text.charAt(i));
      if ((edge & ENDS) != 0) {
        match = match(i, child(edge));
      }
    }
    return match;
  }

  /** The match of a word of one character; {@link #NONE} where it is no word. */
  private long single(char c, int end, int below) {
    CharacterSet known = singles;
    if (known == null || !known.contains(c)) {
      return NONE;
    }
    int node = child(edge(ROOT, c));
    return values[node - ROOT] < below ? match(end, node) : NONE;
  }

  private long match(int end, int node) {
    return ((long) end << 32) | values[node - ROOT];
  }

  /** Offset behind a match. */
  public static int end(long match) {
    return (int) (match >> 32);
  }

  /** Value of the word of a match. */
  public static int value(long match) {
    return (int) match;
  }

  /** The edge from a node; {@link #FREE} where there is none. */
  private long edge(int node, char c) {
    return edges[slot(edges, key(node, c))];
  }

  /** Makes the edge from a node where there is none, marks it, and gives its child. */
  private int putEdge(int node, char c, long mark) {
    int slot = slot(edges, key(node, c));
    if (edges[slot] == FREE) {
      grow();
      slot = slot(edges, key(node, c));
      edges[slot] = key(node, c) << CHILD_BITS | (ROOT + nodes++);
    }
    edges[slot] |= mark;
    return child(edges[slot]);
  }

  /** Makes room for one more node. */
  private void grow() {
    if (ROOT + nodes > CHILD_MASK) {
      throw new IllegalStateException("too many words");
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
      Arrays.fill(values, nodes, values.length, -1);
    }
    if (nodes * 2 > edges.length) {
      long[] larger = new long[edges.length * 2];
      for (long edge : edges) {
        if (edge != FREE) {
          larger[slot(larger, edge >>> CHILD_BITS)] = edge;
        }
      }
      edges = larger;
    }
  }

  private static long key(int node, char c) {
    return (long) node << Character.SIZE | c;
  }

  private static int child(long edge) {
    return (int) edge & CHILD_MASK;
  }

  /** Where the edge of a key is in a table, or where it would be. */
  private static int slot(long[] table, long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 40) & (table.length - 1);
    while (table[slot] != FREE && table[slot] >>> CHILD_BITS != key) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
