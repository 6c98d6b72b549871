package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreports.model.Region.Level;
import org.countyreports.normalize.place.NameForm.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the names of counties and above in a text in one pass, the longest at each place. */
final class MentionScanner {

  private static final String TOWNSHIP_AHEAD = "镇乡";

  private final PlaceNames names;
  private final Surroundings surroundings;

  MentionScanner(PlaceNames names, Surroundings surroundings) {
    this.names = names;
    this.surroundings = surroundings;
  }

  /** The names in a text, in order, with what they may mean on a day. */
  List<Mention> scan(String text, @Nullable LocalDate day) {
    Scan scan = new Scan(text, day);
    int at = 0;
    while (at < text.length()) {
      int length = lengthAt(text, at);
      if (length > 0) {
        scan.add(at, at + length);
        at += length;
      } else {
        at++;
      }
    }
    return scan.finish();
  }

  /** The longest name here that does not cut a word in two: 吉林市场 holds 吉林, not 吉林市. */
  private int lengthAt(String text, int at) {
    int length = names.lengthAt(text, at, text.length());
    if (length < 3 || at + length >= text.length()) {
      return length;
    }
    char last = text.charAt(at + length - 1);
    char next = text.charAt(at + length);
    boolean cuts =
        (last == '市' && (next == '场' || next == '民'))
            || (last == '区' && (next == '域' || next == '间'));
    int shorter = cuts ? names.lengthAt(text, at, at + length - 1) : 0;
    return shorter > 0 ? shorter : length;
  }

  private final class Scan {

    private final String text;
    private final @Nullable LocalDate day;
    private final List<Mention> found = new ArrayList<>();
    private final Map<Integer, List<Candidate>> known = new HashMap<>();

    Scan(String text, @Nullable LocalDate day) {
      this.text = text;
      this.day = day;
    }

    void add(int start, int end) {
      int number = names.numberAt(text, start, end);
      List<Candidate> candidates = known.computeIfAbsent(number, n -> names.candidates(n, day));
      if (candidates.isEmpty()) {
        return;
      }
      Mention above = found.isEmpty() ? null : found.get(found.size() - 1);
      List<Candidate> below =
          above != null && above.end() == start ? below(candidates, above) : List.of();
      String name = text.substring(start, end);
      Kind kind = candidates.get(0).kind();
      if (above != null && !below.isEmpty() && !isTownship(kind, end)) {
        found.set(found.size() - 1, join(above, below, end));
      } else if (!isTownship(kind, end) && !names.isGeneric(name)) {
        boolean word = kind == Kind.BARE && names.isWord(name) && !isHigh(candidates);
        found.add(new Mention(start, end, name, candidates, kind != Kind.BARE, word, Set.of()));
      }
    }

    private Mention join(Mention above, List<Candidate> below, int end) {
      return new Mention(
          above.start(), end, text.substring(above.start(), end), below, true, false, Set.of());
    }

    /** 昆山镇 is no place of the city 昆山. */
    private boolean isTownship(Kind kind, int end) {
      return kind == Kind.BARE
          && end < text.length()
          && (TOWNSHIP_AHEAD.indexOf(text.charAt(end)) >= 0
              || text.startsWith("街道", end)
              || text.startsWith("苏木", end));
    }

    List<Mention> finish() {
      List<Mention> all = new ArrayList<>(found.size());
      for (Mention mention : found) {
        boolean bare = mention.candidates().get(0).kind() == Kind.BARE;
        all.add(
            new Mention(
                mention.start(),
                mention.end(),
                mention.text(),
                mention.candidates(),
                mention.firm(),
                mention.word(),
                surroundings.traits(text, mention.start(), mention.end(), bare)));
      }
      return all;
    }
  }

  private static boolean isHigh(List<Candidate> candidates) {
    return candidates.stream().anyMatch(c -> c.level() != Level.COUNTY && c.current());
  }

  /** Those that lie in a division named directly in front. */
  private static List<Candidate> below(List<Candidate> candidates, Mention above) {
    return candidates.stream()
        .filter(
            c ->
                above.candidates().stream()
                    .anyMatch(
                        a -> !a.code().equals(c.code()) && Codes.isWithin(c.code(), a.code())))
        .toList();
  }
}
