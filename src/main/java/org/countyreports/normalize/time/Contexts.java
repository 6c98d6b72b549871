package org.countyreports.normalize.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The words around dates that tell how they stand to figures, from the vocabulary. */
final class Contexts {

  private static final List<Rule> RULES = load();

  private Contexts() {}

  /** The effect of the words directly in front of an offset. */
  static Optional<String> before(String text, int start) {
    return find("before", word -> text.startsWith(word, start - word.length()));
  }

  /** The effect of the words that begin at an offset. */
  static Optional<String> after(String text, int end) {
    return find("after", word -> text.startsWith(word, end));
  }

  /** The effect of words in a piece of text: of a clause ({@code inside}) or {@code sentence}. */
  static Optional<String> within(String place, String piece) {
    return find(place, piece::contains);
  }

  /** The effect of words at the head of a sentence. */
  static Optional<String> opens(String text, int start) {
    return find("opens", word -> text.startsWith(word, start));
  }

  private static Optional<String> find(String place, java.util.function.Predicate<String> matches) {
    for (Rule rule : RULES) {
      if (rule.place.equals(place) && rule.words.stream().anyMatch(matches)) {
        return Optional.of(rule.effect);
      }
    }
    return Optional.empty();
  }

  private static List<Rule> load() {
    try (InputStream in = Contexts.class.getResourceAsStream("/vocabulary/time-contexts.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#")).map(Rule::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own vocabulary cannot be read", e);
    }
  }

  private record Rule(String place, String effect, List<String> words) {

    static Rule of(String line) {
      String[] parts = line.split("\t", -1);
      return new Rule(parts[0], parts[1], List.of(parts[2].split(" ", -1)));
    }
  }
}
