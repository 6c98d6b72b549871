package org.countyreports.normalize.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countyreports.model.Region;
import org.countyreports.model.Region.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the register against the ministry's lists of each 31 December. */
class YearlyRegisterTest {

  private static final RegionRegister REGISTER = RegionRegister.load();
  private static final List<Listed> LISTS = lists();
  private static final Set<String> STATISTICAL =
      Resources.lines("regions.tsv").stream()
          .filter(line -> line.endsWith("\tstatistical"))
          .map(line -> line.split("\t", 2)[0])
          .collect(Collectors.toSet());

  /** A row of the lists: from the first year to before the second, 9999 where it is in use. */
  private record Listed(
      String code, String prefecture, String name, int from, int to, List<String> heirs) {

    boolean holdsIn(int year) {
      return from <= year && year < to;
    }
  }

  static IntStream years() {
    return IntStream.rangeClosed(1981, 2024);
  }

  @ParameterizedTest
  @MethodSource("years")
  void holdsTheListOfTheYear(int year) {
    Map<String, String> listed = new TreeMap<>();
    LISTS.stream().filter(l -> l.holdsIn(year)).forEach(l -> listed.put(l.code(), l.name()));
    Map<String, String> registered = new TreeMap<>();
    for (Region region : regionsAtTheEndOf(year)) {
      if (listed.containsKey(region.code()) || !STATISTICAL.contains(region.code())) {
        registered.merge(region.code(), region.name(), (a, b) -> a + " " + b);
      }
    }
    assertThat(registered).isEqualTo(listed);
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyCountyLiesWhereItLayThatYear(int year) {
    Map<String, String> above = new TreeMap<>();
    LISTS.stream().filter(l -> l.holdsIn(year)).forEach(l -> above.put(l.code(), l.prefecture()));
    RegionRegister register = REGISTER;
    LocalDate end = LocalDate.of(year, 12, 31);
    Set<String> wrong = new TreeSet<>();
    for (Region region : regionsAtTheEndOf(year)) {
      String prefecture = above.get(region.code());
      if (region.level() != Level.COUNTY || prefecture == null) {
        continue;
      }
      boolean direct = prefecture.equals("直辖");
      Level parent = Codes.level(region.parentCode());
      String name = register.findByCode(region.parentCode(), end).map(Region::name).orElse("");
      if (direct ? parent != Level.PROVINCE : !name.equals(prefecture)) {
        wrong.add(region.code() + region.name() + " in " + name + " instead of " + prefecture);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Codes of the same name follow each other where only the prefecture was renamed. */
  @Test
  void whatHasOneHeirIsFollowedByIt() {
    Set<String> wrong = new TreeSet<>();
    for (Listed listed : LISTS) {
      if (listed.heirs().size() == 1) {
        LocalDate last = LocalDate.of(listed.to() - 1, 12, 31);
        Division division = REGISTER.divisionOn(listed.code(), last).orElseThrow();
        boolean ends = !division.isValidOn(LocalDate.of(listed.to(), 12, 31));
        if (ends && !division.next().equals(listed.heirs().get(0))) {
          wrong.add(listed + " became " + division.next());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Region> regionsAtTheEndOf(int year) {
    LocalDate day = LocalDate.of(year, 12, 31);
    return REGISTER.regions().stream().filter(r -> r.isValidOn(day)).toList();
  }

  private static List<Listed> lists() {
    List<Listed> lists = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(
            YearlyRegisterTest.class.getResourceAsStream("/regions/areacodes.csv"))) {
      for (String line : new String(in.readAllBytes(), UTF_8).lines().skip(1).toList()) {
        String[] row = line.split(",", -1);
        List<String> heirs =
            Stream.of(row[8].split(";", -1)).filter(c -> !c.isEmpty() && !c.contains("[")).toList();
        int to = row[7].isEmpty() ? 9999 : Integer.parseInt(row[7]);
        lists.add(new Listed(row[0], row[2], row[3], Integer.parseInt(row[6]), to, heirs));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return lists;
  }
}
