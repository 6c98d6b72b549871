package org.countyreports.text.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.countyreports.text.CharacterSet;
import org.countyreports.text.Trie;
import org.jspecify.annotations.Nullable;

/** The words of time of the vocabulary, found at a place of a text, the longest first. */
final class TimeWords {

  private static final CharacterSet FIRSTS = new CharacterSet();
  private static final Trie WORDS = new Trie();
  private static final List<TimeWord> ALL = load();

  private TimeWords() {}

  /** Whether a word of time may begin with a character. */
  static boolean mayBegin(char c) {
    return FIRSTS.contains(c);
  }

  /** The longest word that stands at a place; null where none does. */
  static @Nullable TimeWord at(String text, int at) {
    long match = WORDS.longestAt(text, at, text.length());
    return match == Trie.NONE ? null : ALL.get(Trie.value(match));
  }

  private static List<TimeWord> load() {
    List<TimeWord> words = new ArrayList<>();
    try (InputStream in = TimeWords.class.getResourceAsStream("/vocabulary/time-words.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.startsWith("#")).forEach(line -> add(words, line));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own vocabulary cannot be read", e);
    }
    return words;
  }

  private static void add(List<TimeWord> words, String line) {
    int tab = line.indexOf('\t');
    for (String text : line.substring(0, tab).split(" ", -1)) {
      if (WORDS.get(text) < 0) {
        FIRSTS.add(text.charAt(0));
        WORDS.put(text, words.size());
        words.add(TimeWord.of(text, line.substring(tab + 1)));
      }
    }
  }
}
