package org.countyreports.text;

import java.io.Serializable;
import java.util.Arrays;

/** Words with a number each, found by the longest match at a place; built once, then only read. */
public final class Trie implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What {@link #longestAt} gives where no word stands: end and value are both -1. */
  public static final long NONE = -1L;

  private static final int ROOT = 0;
  private static final long FREE = 0L;

  /**
   * An edge is one number: parent above, character, whether a word ends here and whether one goes
   * on, child; most places cost one look at memory.
   */
  private static final int CHILD_BITS = 24;

  private static final long ENDS = 1L << 23;
  private static final long GOES_ON = 1L << 22;
  private static final int CHILD_MASK = (1 << 22) - 1;
  private static final int MOST_NODES = CHILD_MASK;

  private final CharacterSet firsts = new CharacterSet();
  private long[] edges = new long[1 << 6];
  private int[] values = new int[1 << 5];
  private int nodes = 1;

  /** An empty trie. */
  public Trie() {
    Arrays.fill(values, -1);
  }

  /** Adds a word; the value of a word added before is replaced. The value may not be negative. */
  public void put(String word, int value) {
    int node = ROOT;
    firsts.add(word.charAt(0));
    for (int i = 0; i < word.length(); i++) {
      int slot = slotOf(node, word.charAt(i));
      edges[slot] |= i + 1 < word.length() ? GOES_ON : ENDS;
      node = child(edges[slot]);
    }
    values[node] = value;
  }

  /** Value of a word, -1 where it was not added. */
  public int get(String word) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      long edge = edge(node, word.charAt(i));
      if (edge == FREE) {
        return -1;
      }
      node = child(edge);
    }
    return values[node];
  }

  /**
   * The longest word that begins at {@code at} and ends within {@code limit}, as a packed match.
   */
  public long longestAt(String text, int at, int limit) {
    if (at >= limit || !firsts.contains(text.charAt(at))) {
      return NONE;
    }
    int word = ROOT;
    int end = 0;
    long edge = GOES_ON;
    for (int i = at; i < limit && (edge & GOES_ON) != 0; i++) {
      edge = edge(child(edge), text.charAt(i));
      if ((edge & ENDS) != 0) {
        word = child(edge);
        end = i + 1;
      }
    }
    return word == ROOT ? NONE : ((long) end << 32) | values[word];
  }

  /**
   * The longest word that ends at {@code end} and begins within {@code limit}, of words that were
   * put in backwards, as a packed match whose end is the word's beginning.
   */
  public long longestBefore(String text, int end, int limit) {
    if (end <= limit || !firsts.contains(text.charAt(end - 1))) {
      return NONE;
    }
    int word = ROOT;
    int start = 0;
    long edge = GOES_ON;
    for (int i = end - 1; i >= limit && (edge & GOES_ON) != 0; i--) {
      edge = edge(child(edge), text.charAt(i));
      if ((edge & ENDS) != 0) {
        word = child(edge);
        start = i;
      }
    }
    return word == ROOT ? NONE : ((long) start << 32) | values[word];
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

  /** Slot of the edge from a node, which is made where there is none. */
  private int slotOf(int node, char c) {
    int slot = slot(edges, key(node, c));
    if (edges[slot] != FREE) {
      return slot;
    }
    if (nodes == MOST_NODES) {
      throw new IllegalStateException("too many words");
    }
    if (nodes * 2 > edges.length) {
      grow();
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
      Arrays.fill(values, nodes, values.length, -1);
    }
    int free = slot(edges, key(node, c));
    edges[free] = key(node, c) << CHILD_BITS | nodes++;
    return free;
  }

  private void grow() {
    long[] larger = new long[edges.length * 2];
    for (long edge : edges) {
      if (edge != FREE) {
        larger[slot(larger, edge >>> CHILD_BITS)] = edge;
      }
    }
    edges = larger;
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
