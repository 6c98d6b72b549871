package org.countyreports.normalize.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countyreports.model.Region.Level;
import org.countyreports.model.RegionReference;
import org.countyreports.model.RegionReference.Status;
import org.countyreports.model.Why;
import org.jspecify.annotations.Nullable;

/** Finds what an article is about: down from the province, as long as the evidence below wins. */
final class PrimaryFinder {

  /** A division wins over its neighbours where it has this share of their votes. */
  private static final double MAJORITY = 0.62;

  /** Less than this does not lead down from the area of a paper. */
  private static final double LEAST = 0.5;

  private final RegionRegister register;

  PrimaryFinder(RegionRegister register) {
    this.register = register;
  }

  /**
   * The place with most evidence; ambiguous where the title's or first name is, unknown if none.
   */
  Primary find(Votes votes, List<Decision> decisions, @Nullable LocalDate day) {
    String code = "";
    for (Level level : List.of(Level.PROVINCE, Level.PREFECTURE, Level.COUNTY)) {
      Set<String> all = votes.below(code, level);
      String below = best(votes, all, day);
      boolean descends = !below.isEmpty() && descends(votes, code, below, all, day);
      if (votes.log() != null) {
        tell(votes.log(), votes, code, level, day, descends ? below : "");
      }
      code = descends ? below : code;
    }
    double strength = votes.weight(code);
    Optional<Decision> open =
        code.isEmpty() || strength < 1
            ? decisions.stream()
                .filter(d -> d.choice().isEmpty() && d.mention().isPlain() && d.mention().firm())
                .findFirst()
            : Optional.empty();
    if (open.isPresent()) {
      return ambiguous(open.get().mention());
    }
    Optional<Resolved> place = place(votes, code, day);
    boolean told = strength > 0 || votes.areaWeight(code) > 0;
    if (place.isEmpty() || !told) {
      return new Primary(RegionReference.unknown("nothing names a place"), Optional.empty(), 0);
    }
    BigDecimal rounded = BigDecimal.valueOf(strength).setScale(1, RoundingMode.HALF_UP);
    String reason = "votes " + rounded.toPlainString() + " for " + place.get().writtenAs();
    return new Primary(place.get().named(reason), place, strength);
  }

  /** Tells of the divisions of a level that were not chosen. */
  private void tell(
      VoteLog log, Votes votes, String above, Level level, @Nullable LocalDate day, String chosen) {
    Why why = chosen.isEmpty() ? Why.VOTES_BELOW : Why.VOTES_RIVAL;
    for (String code : votes.below(above, level)) {
      if (!code.equals(chosen)) {
        log.rival(why, code, name(code, day), total(votes, code, day));
      }
    }
  }

  private static Primary ambiguous(Mention mention) {
    String reason =
        RegionRegister.candidates(mention.candidates().stream().map(Candidate::place).toList());
    return new Primary(
        new RegionReference("", "", Status.AMBIGUOUS, "", "", mention.text() + ": " + reason),
        Optional.empty(),
        0);
  }

  /** The one with most votes, of several with as many the first by code; empty where none is. */
  private String best(Votes votes, Set<String> below, @Nullable LocalDate day) {
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (String code : below) {
      double total = total(votes, code, day);
      if (total > most || total == most && code.compareTo(best) < 0) {
        best = code;
        most = total;
      }
    }
    return best;
  }

  private double total(Votes votes, String code, @Nullable LocalDate day) {
    return votes.weight(code) + votes.levelWeight(code, name(code, day));
  }

  private boolean descends(
      Votes votes, String from, String to, Set<String> below, @Nullable LocalDate day) {
    if (from.isEmpty()) {
      return true;
    }
    if (votes.goesThrough(below)) {
      return false;
    }
    double all = 0;
    for (String code : below) {
      all += votes.weight(code);
    }
    double weight = votes.weight(to);
    double words = votes.levelWeight(to, name(to, day));
    boolean wins = weight + words > MAJORITY * (all + words);
    double stays = votes.ownWeight(from, name(from, day));
    boolean tells = votes.areaWeight(from) == 0 || weight >= LEAST;
    return wins && tells && weight + words > stays;
  }

  private String name(String code, @Nullable LocalDate day) {
    return register.divisionOn(code, day).map(Division::name).orElse("");
  }

  private Optional<Resolved> place(Votes votes, String code, @Nullable LocalDate day) {
    return votes
        .place(code)
        .or(() -> register.divisionOn(code, day).map(d -> new Resolved(d, d.name(), false)));
  }
}
