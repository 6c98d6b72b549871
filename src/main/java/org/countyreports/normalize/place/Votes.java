package org.countyreports.normalize.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.countyreports.model.Region.Level;
import org.countyreports.model.Why;
import org.jspecify.annotations.Nullable;

/** The votes for what an article is about: evidence by division, and words for a level. */
final class Votes {

  private static final double MOST_BY_BODY = 10;
  private static final int MOST_LEVEL_WORDS = 20;
  private static final double LEVEL_WORD = 0.5;

  private static final int SEVERAL = 3;
  private static final double ROUNDING = 1e-6;

  private final Set<String> openings = new HashSet<>();
  private final Map<String, Double> own = new TreeMap<>();
  private final Map<String, Double> body = new HashMap<>();
  private final Map<String, Double> area = new TreeMap<>();
  private final Map<Character, Integer> levels = new HashMap<>();
  private final Map<String, Resolved> places = new HashMap<>();
  private final @Nullable VoteLog log;
  private Why speaking = Why.VOTE_BODY;

  /** No votes yet; those given are kept in {@code log} where there is one. */
  Votes(@Nullable VoteLog log) {
    this.log = log;
  }

  /** Who gives the votes that follow. */
  void speaking(Why voter) {
    speaking = voter;
  }

  /** Where the votes are kept; null where nobody asks. */
  @Nullable VoteLog log() {
    return log;
  }

  /** A vote by what stands outside the text. */
  void add(Resolved place, double weight) {
    places.putIfAbsent(place.code(), place);
    own.merge(place.code(), weight, Double::sum);
    note(place, weight);
  }

  /** A vote by the text; many of them do not outweigh everything else. */
  void addFromBody(Resolved place, double weight) {
    double known = body.getOrDefault(place.code(), 0.0);
    double added = Math.min(weight, Math.max(0, MOST_BY_BODY - known));
    body.put(place.code(), known + added);
    add(place, added);
  }

  /** A division that opens a paragraph. */
  void addOpening(String code) {
    openings.add(code);
  }

  /**
   * Whether an article goes through several divisions of which none is named outside of its text:
   * it is about what holds them.
   */
  boolean goesThrough(Set<String> divisions) {
    long opening = divisions.stream().filter(openings::contains).count();
    return opening >= SEVERAL && divisions.stream().allMatch(c -> outside(c) == 0);
  }

  private double outside(String code) {
    double outside = own.getOrDefault(code, 0.0) - body.getOrDefault(code, 0.0);
    return outside > ROUNDING ? outside : 0;
  }

  /** The area that the publisher serves: the place lies in it. */
  void addArea(Resolved place, double weight) {
    places.putIfAbsent(place.code(), place);
    area.merge(place.code(), weight, Double::sum);
    note(place, weight / 2);
  }

  private void note(Resolved place, double weight) {
    if (log != null) {
      log.vote(speaking, place, weight);
    }
  }

  void addLevelWord(char level, int times) {
    levels.merge(level, times, (a, b) -> Math.min(MOST_LEVEL_WORDS, a + b));
    if (log != null) {
      log.levelWord(level, times * LEVEL_WORD);
    }
  }

  boolean isEmpty() {
    return own.isEmpty() && area.isEmpty();
  }

  /** All evidence for a division and what lies in it. */
  double weight(String code) {
    return sumWithin(own, code) + sumWithin(area, code) / 2;
  }

  private static double sumWithin(Map<String, Double> votes, String code) {
    double sum = 0;
    for (Map.Entry<String, Double> vote : votes.entrySet()) {
      if (Codes.isWithin(vote.getKey(), code)) {
        sum += vote.getValue();
      }
    }
    return sum;
  }

  /** Evidence for a division itself, with the level words that fit it. */
  double ownWeight(String code, String name) {
    return own.getOrDefault(code, 0.0) + levelWeight(code, name);
  }

  double levelWeight(String code, String name) {
    double sum = 0;
    for (Map.Entry<Character, Integer> level : levels.entrySet()) {
      if (new LevelWord(0, 0, level.getKey(), false).fits(name, code)) {
        sum += level.getValue() * LEVEL_WORD;
      }
    }
    return sum;
  }

  double areaWeight(String code) {
    return area.getOrDefault(code, 0.0);
  }

  /** Codes of a level below a division (all where it is empty) that have votes or hold such. */
  Set<String> below(String code, Level level) {
    Set<String> found = new HashSet<>();
    for (Map<String, Double> votes : List.of(own, area)) {
      for (String voted : votes.keySet()) {
        if (code.isEmpty() || Codes.isWithin(voted, code)) {
          add(found, voted, level);
        }
      }
    }
    found.remove(code);
    return found;
  }

  private static void add(Set<String> found, String code, Level level) {
    if (level == Level.PROVINCE) {
      found.add(Codes.province(code));
    } else if (level == Level.PREFECTURE && Codes.level(code) != Level.PROVINCE) {
      found.add(Codes.isDirect(code) ? code : Codes.prefecture(code));
    } else if (level == Level.COUNTY && Codes.level(code) == Level.COUNTY) {
      found.add(code);
    }
  }

  Map<String, Resolved> places() {
    return places;
  }
}
