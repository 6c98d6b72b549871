package org.countyreports.normalize.place;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.countyreports.model.Region;
import org.countyreports.model.Region.Level;
import org.countyreports.model.RegionReference;
import org.countyreports.model.RegionReference.Status;
import org.jspecify.annotations.Nullable;

/**
 * The register of administrative divisions: every code and name of a county, prefecture or province
 * since 1981 with the days between which it was valid.
 */
public final class RegionRegister implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient List<Division> divisions;
  private final transient Map<String, List<Division>> byCode = new LinkedHashMap<>();

  /** The counties of each prefecture and of each province, in order of code, then of time. */
  private final transient Map<String, List<Division>> counties = new HashMap<>();

  private final transient Map<String, List<String>> lists = new ConcurrentHashMap<>();
  private final transient Successions successions;

  private RegionRegister() {
    divisions = RegisterReader.read();
    for (Division division : divisions) {
      byCode.computeIfAbsent(division.code(), c -> new ArrayList<>(1)).add(division);
      if (division.level() == Level.COUNTY) {
        addCounty(Codes.prefecture(division.code()), division);
        addCounty(Codes.province(division.code()), division);
      }
    }
    successions = new Successions(byCode);
  }

  private void addCounty(String above, Division county) {
    counties.computeIfAbsent(above, c -> new ArrayList<>()).add(county);
  }

  /** The register; read once, then shared. */
  public static RegionRegister load() {
    return Holder.REGISTER;
  }

  /** Counties and above, in order of code, then of time. */
  public List<Region> regions() {
    return divisions.stream().map(Division::region).toList();
  }

  /** Townships, read when first asked for. */
  public TownshipRegister townships() {
    return TownshipRegister.load();
  }

  /** The division of a code that was valid on a day; the last one where the day is unknown. */
  public Optional<Region> findByCode(String code, @Nullable LocalDate day) {
    return divisionOn(code, day).map(Division::region);
  }

  /**
   * The division that a name meant on a day, below the parents that are named (highest first, any
   * may be missing): exact, renamed where the name was no longer valid, ambiguous with the
   * candidates in its reason, or unknown.
   */
  public RegionReference find(String name, List<String> parents, @Nullable LocalDate day) {
    List<Division> named = named(name).stream().filter(d -> liesIn(d, parents)).toList();
    List<Resolved> found = successions.resolveAll(named, day);
    if (found.size() == 1) {
      return found.get(0).named(name);
    }
    if (found.isEmpty()) {
      return RegionReference.unknown("no division " + name);
    }
    return new RegionReference("", "", Status.AMBIGUOUS, "", "", candidates(found));
  }

  /** Candidates as a reader wants to see them. */
  static String candidates(List<Resolved> found) {
    StringBuilder text = new StringBuilder("one of");
    for (Resolved one : found) {
      text.append(' ').append(one.code()).append(' ').append(one.name());
    }
    return text.toString();
  }

  List<Division> divisions() {
    return divisions;
  }

  Successions successions() {
    return successions;
  }

  Optional<Division> divisionOn(String code, @Nullable LocalDate day) {
    List<Division> all = byCode.getOrDefault(code, List.of());
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).isValidOn(day)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * Codes under which the townships of a county may be listed: its own, then those it had or got.
   */
  List<String> lists(String code) {
    return lists.computeIfAbsent(code, this::findLists);
  }

  private List<String> findLists(String code) {
    List<Division> all = byCode.getOrDefault(code, List.of());
    return Stream.concat(
            Stream.of(code),
            all.stream().flatMap(d -> successions.relatives(d).stream()).map(Division::code))
        .distinct()
        .toList();
  }

  /** Codes of the counties of a prefecture or municipality on a day; none for other divisions. */
  List<String> countiesIn(String code, @Nullable LocalDate day) {
    Level level = code.isEmpty() ? Level.COUNTY : Codes.level(code);
    if (level == Level.COUNTY || (level == Level.PROVINCE && !Codes.isDirect(code))) {
      return List.of();
    }
    return counties.getOrDefault(code, List.of()).stream()
        .filter(county -> county.isValidOn(day))
        .map(Division::code)
        .distinct()
        .toList();
  }

  private boolean liesIn(Division division, List<String> parents) {
    return parents.stream()
        .allMatch(
            parent ->
                successions.relatives(division).stream().anyMatch(d -> hasAncestor(d, parent)));
  }

  private boolean hasAncestor(Division division, String name) {
    return named(name).stream()
        .anyMatch(
            above ->
                above.level().compareTo(division.level()) < 0
                    && above.overlaps(division)
                    && Codes.isWithin(division.code(), above.code()));
  }

  private List<Division> named(String name) {
    return Names.BY_NAME.getOrDefault(name, List.of());
  }

  private Object writeReplace() {
    return new Proxy();
  }

  private static final class Proxy implements Serializable {
    private static final long serialVersionUID = 1L;

    private Object readResolve() {
      return load();
    }
  }

  /** By all their forms; only who asks for a name needs them. */
  private static final class Names {
    private static final Map<String, List<Division>> BY_NAME = new HashMap<>();

    static {
      for (Division division : load().divisions) {
        for (String name : ShortNames.of(division.name(), division.level())) {
          BY_NAME.computeIfAbsent(name, n -> new ArrayList<>(1)).add(division);
        }
      }
    }
  }

  private static final class Holder {
    private static final RegionRegister REGISTER = new RegionRegister();
  }
}
