package org.countyreports.normalize.role;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.countyreports.text.Trie;
import org.countyreports.text.Vocabulary;

/** The words of file figure-roles.txt. */
final class RoleWords implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Word, Trie> byHeading = new EnumMap<>(Word.class);

  RoleWords() {
    for (Word word : Word.values()) {
      byHeading.put(word, new Trie());
    }
    Word heading = Word.NOTHING;
    for (String line : Vocabulary.lines("figure-roles.txt")) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.length() - 1).replace(",", "");
        heading = Word.valueOf(name.replace(' ', '_').toUpperCase(Locale.ROOT));
      } else {
        for (String word : line.split(" +")) {
          trie(heading).put(word, 0);
        }
      }
    }
  }

  private Trie trie(Word heading) {
    return Objects.requireNonNull(byHeading.get(heading));
  }

  /** Offset behind the longest word of a heading that begins at a place; -1 where none does. */
  int endAt(Word heading, String text, int at, int limit) {
    long match = trie(heading).longestAt(text, at, limit);
    return match == Trie.NONE ? -1 : Trie.end(match);
  }

  /** Whether {@code [from,to)} is a word of a heading. */
  boolean is(Word heading, String text, int from, int to) {
    return from < to && endAt(heading, text, from, to) == to;
  }

  /** Whether a word of a heading ends at {@code to} and begins at {@code from} or behind it. */
  boolean endsWith(Word heading, String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (is(heading, text, at, to)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words of some headings in {@code [from,to)}, in their order; where several begin at a place
   * the longest counts, so that a longer word that says nothing hides those in it.
   */
  List<Found> in(String text, int from, int to, Word... headings) {
    List<Found> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = endAt(Word.NOTHING, text, at, text.length());
      Word longest = Word.NOTHING;
      for (Word heading : headings) {
        int other = endAt(heading, text, at, to);
        if (other > end || other == end && longest != Word.NOTHING) {
          end = other;
          longest = heading;
        }
      }
      if (end > at && longest != Word.NOTHING) {
        found.add(new Found(longest, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /**
   * A word of the text.
   *
   * @param word what it says
   * @param start where it begins
   * @param end offset behind it
   */
  record Found(Word word, int start, int end) {}
}
