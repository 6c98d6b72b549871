package org.countyreports.text;

import java.io.Serializable;
import java.util.Arrays;

/** Words with a number each, found by the longest match at a place; built once, then only read. */
public final class Trie implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What {@link #longestAt} gives where no word stands: end and value are both -1. */
  public static final long NONE = -1L;

  private static final int ROOT = 0;
  private static final int NO_CHILD = -1;
  private static final long FREE = 0L;

  /** An edge is one number: parent above, character, child; most places cost one look at memory. */
  private static final int CHILD_BITS = 24;

  private static final int CHILD_MASK = (1 << CHILD_BITS) - 1;
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
      int child = child(node, word.charAt(i));
      node = child >= 0 ? child : addChild(node, word.charAt(i));
    }
    values[node] = value;
  }

  /** Value of a word, -1 where it was not added. */
  public int get(String word) {
    int node = ROOT;
    for (int i = 0; i < word.length() && node >= 0; i++) {
      node = child(node, word.charAt(i));
    }
    return node >= 0 ? values[node] : -1;
  }

  /**
   * The longest word that begins at {@code at} and ends within {@code limit}, as a packed match.
   */
  public long longestAt(String text, int at, int limit) {
    if (at >= limit || !firsts.contains(text.charAt(at))) {
      return NONE;
    }
    long found = NONE;
    int node = ROOT;
    for (int i = at; i < limit; i++) {
      node = child(node, text.charAt(i));
      if (node < 0) {
        break;
      }
      if (values[node] >= 0) {
        found = ((long) (i + 1) << 32) | values[node];
      }
    }
    return found;
  }

  /**
   * The longest word that ends at {@code end} and begins within {@code limit}, of words that were
   * put in backwards, as a packed match whose end is the word's beginning.
   */
  public long longestBefore(String text, int end, int limit) {
    if (end <= limit || !firsts.contains(text.charAt(end - 1))) {
      return NONE;
    }
    long found = NONE;
    int node = ROOT;
    for (int i = end - 1; i >= limit; i--) {
      node = child(node, text.charAt(i));
      if (node < 0) {
        break;
      }
      if (values[node] >= 0) {
        found = ((long) i << 32) | values[node];
      }
    }
    return found;
  }

  /** Offset behind a match. */
  public static int end(long match) {
    return (int) (match >> 32);
  }

  /** Value of the word of a match. */
  public static int value(long match) {
    return (int) match;
  }

  private int child(int node, char c) {
    long key = key(node, c);
    long[] table = edges;
    int slot = slot(key, table.length);
    for (long edge = table[slot]; edge != FREE; edge = table[slot]) {
      if (edge >>> CHILD_BITS == key) {
        return (int) edge & CHILD_MASK;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return NO_CHILD;
  }

  private int addChild(int node, char c) {
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
    insert(edges, key(node, c) << CHILD_BITS | nodes);
    return nodes++;
  }

  private void grow() {
    long[] larger = new long[edges.length * 2];
    for (long edge : edges) {
      if (edge != FREE) {
        insert(larger, edge);
      }
    }
    edges = larger;
  }

  private static void insert(long[] table, long edge) {
    int slot = slot(edge >>> CHILD_BITS, table.length);
    while (table[slot] != FREE) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = edge;
  }

  private static long key(int node, char c) {
    return (long) node << Character.SIZE | c;
  }

  private static int slot(long key, int size) {
    long hash = key * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 40) & (size - 1);
  }
}
