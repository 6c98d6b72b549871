package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which division became which: from a name as written to the code valid on a day. */
final class Successions {

  /** A name is in the papers for about a year before a list shows it. */
  private static final int EARLY_DAYS = 400;

  private static final int LONGEST_CHAIN = 16;

  private final Map<String, List<Division>> byCode;

  /** Those that became a division, by its index. */
  private final Map<Integer, List<Division>> before = new HashMap<>();

  Successions(Map<String, List<Division>> byCode) {
    this.byCode = byCode;
    byCode.values().stream()
        .flatMap(List::stream)
        .forEach(
            d ->
                next(d)
                    .ifPresent(
                        n -> before.computeIfAbsent(n.index(), x -> new ArrayList<>(1)).add(d)));
  }

  /** What a division was or became by a day; empty where it was split up. */
  Optional<Resolved> resolve(Division division, @Nullable LocalDate day) {
    Optional<Division> found =
        division.endedBefore(day) ? later(division, day) : earlier(division, day);
    return found.map(d -> new Resolved(d, division.name(), !d.name().equals(division.name())));
  }

  /**
   * What the divisions of one name were by a day, each once: those that bore the name then; where
   * there are none, those that bear it otherwise; where there are none either, those that had lost
   * it.
   */
  List<Resolved> resolveAll(List<Division> divisions, @Nullable LocalDate day) {
    Map<String, Resolved> valid = new LinkedHashMap<>();
    Map<String, Resolved> kept = new LinkedHashMap<>();
    Map<String, Resolved> renamed = new LinkedHashMap<>();
    for (Division division : divisions) {
      Optional<Resolved> found = resolve(division, day);
      if (found.isPresent()) {
        Resolved one = found.get();
        (division.isValidOn(day) ? valid : one.renamed() ? renamed : kept)
            .putIfAbsent(one.code(), one);
      }
    }
    Map<String, Resolved> best = !valid.isEmpty() ? valid : !kept.isEmpty() ? kept : renamed;
    return List.copyOf(best.values());
  }

  /** A division with its direct predecessors and successors. */
  List<Division> relatives(Division division) {
    List<Division> all = new ArrayList<>();
    all.add(division);
    all.addAll(before.getOrDefault(division.index(), List.of()));
    next(division).ifPresent(all::add);
    return all;
  }

  private Optional<Division> later(Division division, @Nullable LocalDate day) {
    Division at = division;
    for (int i = 0; i < LONGEST_CHAIN && at.endedBefore(day); i++) {
      Optional<Division> next = next(at);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.of(at);
  }

  /**
   * What a division became; codes are used again, so that the first who bore it afterwards counts.
   */
  private Optional<Division> next(Division division) {
    return byCode.getOrDefault(division.next(), List.of()).stream()
        .filter(d -> isAfter(d, division))
        .findFirst();
  }

  private static boolean isAfter(Division later, Division earlier) {
    return later.index() != earlier.index()
        && (later.region().validTo() == null || later.endedAfter(earlier));
  }

  /** Whether a day is long before a division was made: its bare name was that of a town then. */
  boolean isYetToCome(Division division, @Nullable LocalDate day) {
    LocalDate from = division.region().validFrom();
    return day != null && from != null && day.isBefore(from.minusDays(EARLY_DAYS));
  }

  /** The division itself, or what bore its code or became it where the day is long before it. */
  private Optional<Division> earlier(Division division, @Nullable LocalDate day) {
    if (day == null || !isYetToCome(division, day)) {
      return Optional.of(division);
    }
    List<Division> then =
        before.getOrDefault(division.index(), List.of()).stream()
            .filter(d -> d.isValidOn(day) && ShortNames.sameCore(d.name(), division.name()))
            .toList();
    return Optional.of(then.size() == 1 ? then.get(0) : division);
  }
}
