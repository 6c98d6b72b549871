package org.countyreports.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.countyreports.text.FoldedText;
import org.countyreports.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A stretch of text cut into words, quantities, times, names and single characters. */
final class Tokens {

  /** What a token is. */
  enum Kind {
    /** A word of the lexicon. */
    WORD,
    /** A number with what belongs to it. */
    QUANTITY,
    /** The name of a county, a prefecture or a province. */
    PLACE,
    /** A date or time. */
    TIME,
    /** Letters and digits that name something: N95, H5, 粤F·3K158. */
    NAME,
    /** Punctuation and spaces. */
    PUNCTUATION,
    /** Any other single character. */
    CHARACTER
  }

  /** Report prose has about 7 tokens in 10 characters; more make the arrays grow. */
  private static final int TOKENS = 3;

  private static final int CHARACTERS = 4;
  private static final int SPARE = 8;

  private final FoldedText source;
  private final String text;
  private int[] starts;
  private int[] ends;
  private char[] firsts;
  private Kind[] kinds;
  private long[] classes;
  private @Nullable Quantity[] quantities;
  private final Stretch clause = new Stretch(this, ",:();。!?\n");
  private final Stretch part = new Stretch(this, ";。!?\n");
  private final Stretch sentence = new Stretch(this, "。!?\n");
  private final Map<String, Boolean> numbered = new HashMap<>();
  private int size;

  /** No tokens yet of a stretch of so many characters. */
  Tokens(FoldedText source, int length) {
    this.source = source;
    this.text = source.text();
    int capacity = length / CHARACTERS * TOKENS + SPARE;
    starts = new int[capacity];
    ends = new int[capacity];
    firsts = new char[capacity];
    kinds = new Kind[capacity];
    classes = new long[capacity];
    quantities = new Quantity[capacity];
  }

  /** Refuses a token of no length: who cuts a text goes on where a token ends. */
  void add(Kind kind, int start, int end, long wordClasses) {
    if (end <= start) {
      throw new IllegalArgumentException("a token of no length at " + start);
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      classes = Arrays.copyOf(classes, size * 2);
      quantities = Arrays.copyOf(quantities, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    firsts[size] = text.charAt(start);
    kinds[size] = kind;
    classes[size++] = wordClasses;
  }

  void add(Quantity quantity) {
    add(Kind.QUANTITY, quantity.start(), quantity.end(), 0);
    quantities[size - 1] = quantity;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** The kind of a token; punctuation before the first and behind the last. */
  Kind kind(int token) {
    return token < 0 || token >= size ? Kind.PUNCTUATION : kinds[token];
  }

  boolean is(int token, Kind kind) {
    return kind(token) == kind;
  }

  /** Whether the token is this one character. */
  boolean is(int token, char c) {
    return token >= 0 && token < size && firsts[token] == c && ends[token] == starts[token] + 1;
  }

  /** Classes of a word; none for any other token. */
  long classes(int token) {
    return token < 0 || token >= size ? 0 : classes[token];
  }

  boolean has(int token, long mask) {
    return (classes(token) & mask) != 0;
  }

  @Nullable Quantity quantity(int token) {
    return token < 0 || token >= size ? null : quantities[token];
  }

  /** Whether a token is a word as written here. */
  boolean is(int token, String word) {
    return token >= 0
        && token < size
        && ends[token] - starts[token] == word.length()
        && text.startsWith(word, starts[token]);
  }

  /** Whether a token is one of some words. */
  boolean is(int token, WordSet words) {
    return token >= 0 && token < size && words.holds(text, starts[token], ends[token]);
  }

  String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** The characters as found of the tokens from one to another, the second excluded. */
  String original(int from, int to) {
    return source.originalText(starts[from], ends[to - 1]);
  }

  /** Whether the text numbers a noun anywhere; searched for once. */
  boolean numbers(String noun) {
    return numbered.computeIfAbsent(noun, n -> Labels.isSeries(text, n));
  }

  /** First character of a token; a line break outside the stretch. */
  char first(int token) {
    return token < 0 || token >= size ? '\n' : firsts[token];
  }

  /** The clause around a token. */
  Stretch clause() {
    return clause;
  }

  /** The part of a sentence around a token. */
  Stretch part() {
    return part;
  }

  /** The sentence around a token. */
  Stretch sentence() {
    return sentence;
  }

  /** All classes of the words between two tokens, the second excluded. */
  long classesBetween(int from, int to) {
    long all = 0;
    for (int i = Math.max(from, 0); i < Math.min(to, size); i++) {
      all |= classes[i];
    }
    return all;
  }
}
