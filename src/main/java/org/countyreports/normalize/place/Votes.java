package org.countyreports.normalize.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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

  /** Stands for every division that nobody voted for. */
  private static final Tally NONE = new Tally(null);

  /** By code, so that sums are the same however the votes came. */
  private final Map<String, Tally> tallies = new TreeMap<>();

  private final Map<Character, Integer> levels = new HashMap<>();
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
    tally(place).own += weight;
    note(place, weight);
  }

  /** A vote by the text; many of them do not outweigh everything else. */
  void addFromBody(Resolved place, double weight) {
    Tally tally = tally(place);
    double added = Math.min(weight, Math.max(0, MOST_BY_BODY - tally.body));
    tally.body += added;
    add(place, added);
  }

  /** A vote by the text for a division that opens a paragraph. */
  void addOpening(Resolved place, double weight) {
    tally(place).opens = true;
    addFromBody(place, weight);
  }

  /**
   * Whether an article goes through several divisions of which none is named outside of its text:
   * it is about what holds them.
   */
  boolean goesThrough(Set<String> divisions) {
    int opening = 0;
    for (String division : divisions) {
      Tally tally = tallies.getOrDefault(division, NONE);
      if (tally.own - tally.body > ROUNDING) {
        return false;
      }
      opening += tally.opens ? 1 : 0;
    }
    return opening >= SEVERAL;
  }

  /** The area that the publisher serves: the place lies in it. */
  void addArea(Resolved place, double weight) {
    tally(place).area += weight;
    note(place, weight / 2);
  }

  private Tally tally(Resolved place) {
    return tallies.computeIfAbsent(place.code(), c -> new Tally(place));
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

  /** All evidence for a division and what lies in it. */
  double weight(String code) {
    double own = 0;
    double area = 0;
    for (Map.Entry<String, Tally> voted : tallies.entrySet()) {
      if (Codes.isWithin(voted.getKey(), code)) {
        own += voted.getValue().own;
        area += voted.getValue().area;
      }
    }
    return own + area / 2;
  }

  /** Evidence for a division itself, with the level words that fit it. */
  double ownWeight(String code, String name) {
    return tallies.getOrDefault(code, NONE).own + levelWeight(code, name);
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
    return tallies.getOrDefault(code, NONE).area;
  }

  /** Codes of a level below a division (all where it is empty) that have votes or hold such. */
  Set<String> below(String code, Level level) {
    Set<String> found = new HashSet<>();
    for (String voted : tallies.keySet()) {
      if (code.isEmpty() || Codes.isWithin(voted, code)) {
        add(found, voted, level);
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

  /** The division of a code as it was voted for. */
  Optional<Resolved> place(String code) {
    return Optional.ofNullable(tallies.getOrDefault(code, NONE).place);
  }

  /** The votes for one division. */
  private static final class Tally {

    private final @Nullable Resolved place;
    private double own;
    private double body;
    private double area;
    private boolean opens;

    private Tally(@Nullable Resolved place) {
      this.place = place;
    }
  }
}
