package org.countyreports.text;

import java.io.Serializable;
import java.util.Arrays;

/** Words with a number each, found by the longest match at a place; built once, then only read. */
public final class Trie implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What {@link #longestAt} gives where no word stands: end and value are both -1. */
  public static final long NONE = -1L;

  private static final int ROOT = 0;

  private long[] keys = new long[1 << 12];
  private int[] children = new int[1 << 12];
  private int[] values = new int[1 << 11];
  private int nodes = 1;

  /** The characters that words begin with, a bit each: most places of a text end a search here. */
  private final long[] firsts = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  /** An empty trie. */
  public Trie() {
    Arrays.fill(keys, -1L);
    Arrays.fill(values, -1);
  }

  /** Adds a word; the value of a word added before is replaced. The value may not be negative. */
  public void put(String word, int value) {
    int node = ROOT;
    firsts[word.charAt(0) >> 6] |= 1L << word.charAt(0);
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
    if (at >= limit || !mayBegin(text.charAt(at))) {
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
   * Value of the longest word that ends at {@code end} and begins within {@code limit}, of words
   * that were put in backwards; -1 where none stands there.
   */
  public int valueBefore(String text, int end, int limit) {
    int found = -1;
    int node = ROOT;
    for (int i = end - 1; i >= limit && node >= 0; i--) {
      node = child(node, text.charAt(i));
      found = node >= 0 && values[node] >= 0 ? values[node] : found;
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

  private boolean mayBegin(char c) {
    return (firsts[c >> 6] & 1L << c) != 0;
  }

  private int child(int node, char c) {
    long key = ((long) node << 16) | c;
    int slot = slot(key);
    while (keys[slot] != -1L) {
      if (keys[slot] == key) {
        return children[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return -1;
  }

  private int addChild(int node, char c) {
    if (nodes * 2 > keys.length) {
      grow();
    }
    if (nodes == values.length) {
      values = Arrays.copyOf(values, nodes * 2);
      Arrays.fill(values, nodes, values.length, -1);
    }
    insert(((long) node << 16) | c, nodes);
    return nodes++;
  }

  private void insert(long key, int child) {
    int slot = slot(key);
    while (keys[slot] != -1L) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    children[slot] = child;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = new int[oldKeys.length * 2];
    Arrays.fill(keys, -1L);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != -1L) {
        insert(oldKeys[i], oldChildren[i]);
      }
    }
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 40) & (keys.length - 1);
  }
}
