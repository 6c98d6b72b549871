package org.countyreports.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.text.CharacterForms;
import org.countyreports.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The headings of tables that the vocabulary knows, by their kind. */
final class TableHeadings {

  private static final int LONGEST = 12;

  private static final Map<String, Map<String, String>> KINDS = load();

  private TableHeadings() {}

  /** Whether a heading is of a kind. */
  static boolean is(String kind, String heading) {
    return words(kind).containsKey(heading);
  }

  /** Whether a heading is of a kind or ends with one of two characters or more. */
  static boolean endsWith(String kind, String heading) {
    return is(kind, heading) || valueByEnding(kind, heading) != null;
  }

  /** Whether one of a kind stands anywhere in a heading. */
  static boolean contains(String kind, String heading) {
    if (heading.length() > 3 * LONGEST) {
      return false;
    }
    return words(kind).keySet().stream().anyMatch(heading::contains);
  }

  /** The value of the longest one of a kind that a heading ends with; null where there is none. */
  static @Nullable String valueByEnding(String kind, String heading) {
    Map<String, String> words = words(kind);
    for (int from = Math.max(0, heading.length() - LONGEST); from < heading.length(); from++) {
      String value = words.get(heading.substring(from));
      boolean inside = from > 0 && heading.length() - from == 1 && value != null && value.isEmpty();
      if (value != null && !inside) {
        return value;
      }
    }
    return null;
  }

  /** Length of the longest one of a kind that a text ends with; 0 where there is none. */
  static int endingLength(String kind, String text) {
    for (int from = Math.max(0, text.length() - LONGEST); from < text.length(); from++) {
      if (is(kind, text.substring(from))) {
        return text.length() - from;
      }
    }
    return 0;
  }

  /** A heading in comparable form: simplified, half-width, without spaces; as many characters. */
  static String folded(String heading) {
    StringBuilder folded = new StringBuilder(heading.length());
    for (int i = 0; i < heading.length(); i++) {
      folded.append(CharacterForms.fold(heading.charAt(i)));
    }
    return folded.toString();
  }

  /** A heading without its spaces: 秦 皇 岛 is 秦皇岛. */
  static String squeezed(String heading) {
    StringBuilder squeezed = new StringBuilder(heading.length());
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      boolean latin =
          i > 0
              && i + 1 < heading.length()
              && heading.charAt(i - 1) < 0x80
              && heading.charAt(i + 1) < 0x80;
      if (CharacterForms.fold(c) != ' ' || latin) {
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }

  private static Map<String, String> words(String kind) {
    return KINDS.getOrDefault(kind, Map.of());
  }

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> kinds = new HashMap<>();
    List<String> lines = Vocabulary.lines("table-headings.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      kinds.computeIfAbsent(fields[1], kind -> new HashMap<>()).put(fields[0], fields[2]);
    }
    return kinds;
  }
}
