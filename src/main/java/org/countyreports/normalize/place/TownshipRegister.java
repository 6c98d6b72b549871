package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.countyreports.model.Region;
import org.countyreports.model.Region.Level;
import org.jspecify.annotations.Nullable;

/** Townships by county. The lines are read at once, a county's townships when asked for. */
public final class TownshipRegister {

  private static final int SERIAL_DIGITS = 3;
  private static final int CODE_DIGITS = 9;
  private static final int FIRST_LIST = 2015;
  private static final int LAST_LIST = 2023;

  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, Map<String, List<Township>>> counties = new ConcurrentHashMap<>();
  private volatile @Nullable Map<String, List<String>> holders;

  private TownshipRegister() {
    for (String line : Resources.lines("regions-townships.tsv")) {
      int tab = line.indexOf('\t');
      lines.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  static TownshipRegister load() {
    return Holder.REGISTER;
  }

  /** Every township of the register in order of code, then of time. */
  public List<Region> regions() {
    return lines.keySet().stream()
        .flatMap(county -> byName(county).values().stream())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Township::code).thenComparing(Township::firstYear))
        .map(TownshipRegister::region)
        .toList();
  }

  /** The township of a county that bore a name, the one nearest to a day. */
  Optional<Township> find(String county, String name, @Nullable LocalDate day) {
    List<Township> named = byName(county).get(name);
    if (named == null) {
      return Optional.empty();
    }
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    int year = day == null ? LAST_LIST : day.getYear();
    return named.stream().min(Comparator.comparingInt(t -> t.yearsFrom(year)));
  }

  /** The townships of a county by name, short forms of ethnic townships included. */
  Map<String, List<Township>> byName(String county) {
    return counties.computeIfAbsent(county, this::parse);
  }

  /** Whether any county has a township of a name. */
  boolean isName(String name) {
    return holders().containsKey(name);
  }

  /** Counties with a township of a name, in a division or, where that is empty, anywhere. */
  List<String> holding(String name, String division) {
    return holders().getOrDefault(name, List.of()).stream()
        .filter(county -> division.isEmpty() || Codes.isWithin(county, division))
        .toList();
  }

  /** The counties of each name in order of code; put together when first asked for. */
  private Map<String, List<String>> holders() {
    Map<String, List<String>> known = holders;
    if (known == null) {
      Map<String, List<String>> found = new HashMap<>();
      new TreeMap<>(lines).forEach((county, line) -> addNames(found, county, line));
      known = found;
      holders = known;
    }
    return known;
  }

  private static void addNames(Map<String, List<String>> found, String county, String line) {
    for (String cell : line.split("\t", -1)) {
      List<String> named = found.computeIfAbsent(name(cell), n -> new ArrayList<>(1));
      if (!named.contains(county)) {
        named.add(county);
      }
    }
  }

  private Map<String, List<Township>> parse(String county) {
    Map<String, List<Township>> found = new HashMap<>();
    String line = lines.get(county);
    if (line == null) {
      return found;
    }
    for (String cell : line.split("\t", -1)) {
      Township township = township(county, cell);
      for (String name : TownshipNames.forms(township.name())) {
        found.computeIfAbsent(name, n -> new ArrayList<>(1)).add(township);
      }
    }
    return found;
  }

  /** Reads a cell: 001鲁沙尔镇:-2019, or with all nine digits where they are of another county. */
  private static Township township(String county, String cell) {
    int digits = digits(cell);
    int colon = cell.lastIndexOf(':');
    String years = colon < 0 ? "-" : cell.substring(colon + 1);
    int dash = years.indexOf('-');
    return new Township(
        digits == CODE_DIGITS
            ? cell.substring(0, CODE_DIGITS)
            : county + cell.substring(0, SERIAL_DIGITS),
        name(cell),
        county,
        dash == 0 ? FIRST_LIST : Integer.parseInt(years.substring(0, dash)),
        dash == years.length() - 1 ? LAST_LIST : Integer.parseInt(years.substring(dash + 1)));
  }

  private static String name(String cell) {
    int colon = cell.lastIndexOf(':');
    return cell.substring(digits(cell), colon < 0 ? cell.length() : colon);
  }

  private static int digits(String cell) {
    boolean whole = cell.length() > SERIAL_DIGITS && isDigit(cell, SERIAL_DIGITS);
    return whole ? CODE_DIGITS : SERIAL_DIGITS;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static Region region(Township t) {
    boolean current = t.lastYear() == LAST_LIST;
    return new Region(
        t.code(),
        t.name(),
        Level.TOWNSHIP,
        t.county(),
        t.firstYear() == FIRST_LIST ? null : LocalDate.of(t.firstYear(), 1, 1),
        current ? null : LocalDate.of(t.lastYear(), 12, 31),
        current ? t.code() : "");
  }

  private static final class Holder {
    private static final TownshipRegister REGISTER = new TownshipRegister();
  }
}
