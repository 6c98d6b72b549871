package org.countyreports.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the published observations that would vanish by file, with a few of their words. */
final class Losses {

  /** So many files are named. */
  static final int FILES = 20;

  /** So many figures of each. */
  static final int EXAMPLES = 3;

  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Map<String, List<String>> examples = new LinkedHashMap<>();
  private long total;

  void add(String path, String quote) {
    total++;
    counts.merge(path, 1L, Long::sum);
    List<String> words = examples.computeIfAbsent(path, p -> new ArrayList<>(1));
    if (words.size() < EXAMPLES) {
      words.add(quote);
    }
  }

  long total() {
    return total;
  }

  /** How many files are not among {@link #files}. */
  long moreFiles() {
    return Math.max(0, counts.size() - FILES);
  }

  /** The files that would lose most. */
  List<HeldBack.Loss> files() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(FILES)
        .map(
            file ->
                new HeldBack.Loss(
                    file.getKey(),
                    file.getValue(),
                    examples.getOrDefault(file.getKey(), List.of())))
        .toList();
  }
}
