package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.countyreports.model.Region.Level;
import org.countyreports.normalize.place.NameForm.Kind;
import org.countyreports.text.Trie;
import org.countyreports.text.Work;
import org.jspecify.annotations.Nullable;

/** Finds the names of counties and above in a text in one pass, the longest at each place. */
final class MentionScanner {

  private static final String TOWNSHIP_AHEAD = "镇乡";
  private static final String SEPARATORS = "、和与及";
  private static final int LONGEST_TOWNSHIP = 8;

  /** 沙县 is in as many other names as a bare name is: 沙县小吃. */
  private static final int SHORTEST_FULL = 2;

  private final PlaceNames names;
  private final Surroundings surroundings;
  private final NamesInTownships inTownships;
  private final BiPredicate<String, String> hasTownship;
  private final CountyBoundaries boundaries;

  /** A scanner that asks whether a county has a township where that tells which is meant. */
  MentionScanner(
      PlaceNames names,
      Surroundings surroundings,
      NamesInTownships inTownships,
      CountyBoundaries boundaries,
      BiPredicate<String, String> hasTownship) {
    this.names = names;
    this.inTownships = inTownships;
    this.boundaries = boundaries;
    this.hasTownship = hasTownship;
    this.surroundings = surroundings;
  }

  /** The names in a text, in order, with what they may mean on a day. */
  List<Mention> scan(String text, @Nullable LocalDate day) {
    Scan scan = new Scan(text, day);
    Work work = Work.current();
    int at = 0;
    while (at < text.length()) {
      work.step();
      long name = nameAt(text, at);
      if (name == Trie.NONE) {
        at++;
      } else {
        scan.add(at, Trie.end(name), Trie.value(name));
        at = Trie.end(name);
      }
    }
    return scan.finish();
  }

  /** The longest name here that does not cut a word in two: 吉林市场 holds 吉林, 会同县直 no 会同县. */
  private long nameAt(String text, int at) {
    long name = names.longestAt(text, at, text.length());
    int end = Trie.end(name);
    if (end - at < 3 || end >= text.length()) {
      return name;
    }
    char last = text.charAt(end - 1);
    char next = text.charAt(end);
    boolean cuts =
        (last == '市' && (next == '场' || next == '民'))
            || (last == '区' && (next == '域' || next == '间'))
            || (last == '县' && (next == '级' || next == '直'));
    long shorter = cuts ? names.longestAt(text, at, end - 1) : Trie.NONE;
    return shorter == Trie.NONE ? name : shorter;
  }

  private final class Scan {

    private final String text;
    private final @Nullable LocalDate day;
    private final List<Mention> found = new ArrayList<>();

    Scan(String text, @Nullable LocalDate day) {
      this.text = text;
      this.day = day;
    }

    void add(int start, int end, int number) {
      List<Candidate> candidates = names.candidates(number, day);
      if (candidates.isEmpty()
          || isTownship(candidates.get(0).kind(), start, end)
          || isOtherName(candidates, start, end)) {
        return;
      }
      Mention front = found.isEmpty() ? null : found.get(found.size() - 1);
      List<Candidate> below =
          front != null && front.end() == start ? below(candidates, front) : List.of();
      if (front != null && !below.isEmpty()) {
        found.set(found.size() - 1, join(front, below, end));
      } else if (!names.isGeneric(text.substring(start, end))) {
        found.add(alone(start, end, candidates));
      }
    }

    private Mention alone(int start, int end, List<Candidate> candidates) {
      String name = text.substring(start, end);
      if (candidates.get(0).kind() == Kind.INITIAL) {
        return new Mention(start, end, name, candidates, false, true, Set.of());
      }
      boolean bare = candidates.get(0).kind() == Kind.BARE;
      boolean office = bare && surroundings.isOffice(text, start, end);
      boolean word = bare && names.isWord(name) && !isHigh(candidates);
      List<Candidate> above =
          bare || candidates.size() > 1 ? aboveTownship(candidates, end) : List.of();
      return above.isEmpty()
          ? new Mention(start, end, name, candidates, !bare || office, word, Set.of())
          : new Mention(start, end, name, above, true, false, Set.of());
    }

    private Mention join(Mention above, List<Candidate> below, int end) {
      String name = text.substring(above.start(), end);
      return new Mention(above.start(), end, name, below, true, false, Set.of());
    }

    /** Those of which a township is named directly behind: 朝阳区八里庄街道. */
    private List<Candidate> aboveTownship(List<Candidate> candidates, int end) {
      int limit = Math.min(text.length(), end + LONGEST_TOWNSHIP);
      for (int i = end; i < limit && Character.isIdeographic(text.charAt(i)); i++) {
        int length = text.startsWith("街道", i) ? 2 : 1;
        boolean ends = length == 2 || TOWNSHIP_AHEAD.indexOf(text.charAt(i)) >= 0;
        if (ends && i > end) {
          String township = text.substring(end, i + length);
          return candidates.stream()
              .filter(c -> c.level() == Level.COUNTY && hasTownship.test(c.code(), township))
              .toList();
        }
      }
      return List.of();
    }

    /** 昆山镇 is no place of the city 昆山, 留固镇 none of the county 固镇. */
    private boolean isTownship(Kind kind, int start, int end) {
      return kind != Kind.FULL && (endsAsTownship(end) || inTownships.holds(text, start, end));
    }

    /** 安新区 is no place of the county 安新, 贵宁县 none of 宁县. */
    private boolean isOtherName(List<Candidate> candidates, int start, int end) {
      Kind kind = candidates.get(0).kind();
      if (kind == Kind.BARE) {
        return boundaries.goesOn(text, end);
      }
      return kind == Kind.FULL
          && end - start == SHORTEST_FULL
          && boundaries.isInside(text, start, endOfLast(), endOfListed(candidates));
    }

    private int endOfLast() {
      return found.isEmpty() ? -1 : found.get(found.size() - 1).end();
    }

    /** Where the name before ends, if a list may go on from it to these: 和田地区和宁县 is none. */
    private int endOfListed(List<Candidate> candidates) {
      if (found.isEmpty()) {
        return -1;
      }
      Mention last = found.get(found.size() - 1);
      boolean listed =
          last.candidates().get(0).level() == Level.COUNTY || !below(candidates, last).isEmpty();
      return listed ? last.end() : -1;
    }

    private boolean endsAsTownship(int end) {
      return end < text.length()
          && (TOWNSHIP_AHEAD.indexOf(text.charAt(end)) >= 0
              || text.startsWith("街道", end)
              || text.startsWith("苏木", end));
    }

    List<Mention> finish() {
      List<Mention> all = new ArrayList<>(found.size());
      for (Mention mention : found) {
        boolean bare =
            mention.text().length() <= SHORTEST_FULL
                || mention.candidates().get(0).kind() == Kind.BARE;
        Set<Trait> traits = surroundings.traits(text, mention.start(), mention.end(), bare);
        all.add(mention.withTraits(traits));
      }
      share(all);
      return all;
    }

    /** Where one of a list is an origin or an aim, all are: 到兰州、西安等地务工. */
    private void share(List<Mention> all) {
      for (int i = 1; i < all.size(); i++) {
        if (areListed(all.get(i - 1), all.get(i))) {
          all.set(i, all.get(i).afterInList(all.get(i - 1)));
        }
      }
      for (int i = all.size() - 2; i >= 0; i--) {
        if (areListed(all.get(i), all.get(i + 1)) && all.get(i + 1).has(Trait.ORIGIN)) {
          all.set(i, all.get(i).with(Trait.ORIGIN));
        }
      }
    }

    private boolean areListed(Mention a, Mention b) {
      return b.start() == a.end() + 1 && SEPARATORS.indexOf(text.charAt(a.end())) >= 0;
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
