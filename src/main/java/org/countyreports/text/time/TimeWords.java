package org.countyreports.text.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.countyreports.text.CharacterSet;
import org.jspecify.annotations.Nullable;

/** The words of time of the vocabulary, found at a place of a text, the longest first. */
final class TimeWords {

  private static final TimeWord[] NONE = {};
  private static final CharacterSet FIRSTS = new CharacterSet();
  private static final TimeWord[][] BY_FIRST = load();

  private TimeWords() {}

  /** Whether a word of time may begin with a character. */
  static boolean mayBegin(char c) {
    return FIRSTS.contains(c);
  }

  /** The longest word that stands at a place; null where none does. */
  static @Nullable TimeWord at(String text, int at) {
    if (at >= text.length() || !mayBegin(text.charAt(at))) {
      return null;
    }
    for (TimeWord word : BY_FIRST[text.charAt(at)]) {
      if (text.startsWith(word.text(), at)) {
        return word;
      }
    }
    return null;
  }

  private static TimeWord[][] load() {
    TimeWord[][] words = new TimeWord[Character.MAX_VALUE + 1][];
    Arrays.fill(words, NONE);
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

  private static void add(TimeWord[][] words, String line) {
    int tab = line.indexOf('\t');
    for (String text : line.substring(0, tab).split(" ", -1)) {
      char first = text.charAt(0);
      FIRSTS.add(first);
      TimeWord[] longer = Arrays.copyOf(words[first], words[first].length + 1);
      longer[longer.length - 1] = TimeWord.of(text, line.substring(tab + 1));
      Arrays.sort(longer, Comparator.comparingInt((TimeWord w) -> -w.text().length()));
      words[first] = longer;
    }
  }
}
