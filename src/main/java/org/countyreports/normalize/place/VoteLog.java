package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countyreports.model.Reason;
import org.countyreports.model.Why;

/**
 * The votes for what an article is about, as they were given: kept where somebody asks for them.
 */
final class VoteLog {

  private static final int MOST_RIVALS = 4;

  /** Less than this is no vote. */
  private static final double LEAST = 0.05;

  private final Map<Voter, Tally> votes = new LinkedHashMap<>();
  private final Map<Character, Double> levelWords = new LinkedHashMap<>();
  private final List<Rival> rivals = new ArrayList<>();

  void vote(Why from, Resolved place, double weight) {
    votes
        .computeIfAbsent(new Voter(from, place.code(), place.name()), v -> new Tally())
        .add(weight);
  }

  void levelWord(char level, double weight) {
    levelWords.merge(level, weight, Double::sum);
  }

  /** A division that was not chosen: beside the winner, or inside of it. */
  void rival(Why why, String code, String name, double weight) {
    rivals.add(new Rival(why, code, name, weight));
  }

  /** What speaks for a division, the strongest first. */
  List<Reason> votesFor(String code) {
    List<Reason> reasons = new ArrayList<>();
    votes.entrySet().stream()
        .filter(vote -> Codes.isWithin(vote.getKey().code(), code))
        .filter(vote -> vote.getValue().weight >= LEAST)
        .sorted(Comparator.comparingDouble(vote -> -vote.getValue().weight))
        .forEach(vote -> reasons.add(reason(vote.getKey(), vote.getValue())));
    levelWords.forEach(
        (level, weight) ->
            reasons.add(Reason.of(Why.VOTE_LEVEL_WORD, String.valueOf(level), weight(weight))));
    return reasons;
  }

  /** What was not chosen, the strongest first. */
  List<Reason> rivals() {
    return rivals.stream()
        .filter(rival -> rival.weight() >= LEAST)
        .sorted(Comparator.comparingDouble(rival -> -rival.weight()))
        .limit(MOST_RIVALS)
        .map(r -> Reason.of(r.why(), r.code() + " " + r.name(), weight(r.weight())))
        .toList();
  }

  /** A weight for a reader. */
  static String weight(double weight) {
    return String.format(Locale.ROOT, "%.1f", weight);
  }

  private static Reason reason(Voter voter, Tally tally) {
    return Reason.of(voter.from(), voter.name(), weight(tally.weight), String.valueOf(tally.times));
  }

  private record Voter(Why from, String code, String name) {}

  private record Rival(Why why, String code, String name, double weight) {}

  private static final class Tally {
    private double weight;
    private int times;

    private void add(double more) {
      weight += more;
      times++;
    }
  }
}
