package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Trie;
import org.jspecify.annotations.Nullable;

/** Tells which township a stretch of text names, by the register and by how names are made. */
final class TownshipResolver {

  private static final int LONGEST_UNKNOWN = 4;
  private static final int LONGEST_WITH_PEOPLE = 7;

  /** 城镇 and 返乡 are never names, 中心镇 is one where the register says so. */
  private static final int SHORTEST_NAME = 3;

  private static final int SHORTEST_UNKNOWN = 2;
  private static final String NO_NAME = "的和与是了在到个名各全该每几该县市区乡镇村等由向为对从";

  private final TownshipRegister register;
  private final RegionRegister divisions;
  private final Clauses clauses;
  private final NameBoundaries boundaries;
  private final Lexicon lexicon;
  private final long noName;

  TownshipResolver(
      RegionRegister divisions,
      TownshipRegister register,
      Clauses clauses,
      NameBoundaries boundaries,
      Lexicon lexicon) {
    this.lexicon = lexicon;
    this.noName = lexicon.masks("verb", "adverb", "person");
    this.divisions = divisions;
    this.register = register;
    this.clauses = clauses;
    this.boundaries = boundaries;
  }

  /** The township of one of these counties that ends a stretch, the longest name first. */
  Optional<Named> find(
      String text, TownshipSpan span, Collection<String> counties, @Nullable LocalDate day) {
    for (String county : counties) {
      for (int from = span.from(); from < span.suffix(); from++) {
        Optional<Township> found = known(text, span, from, county, day);
        if (found.isPresent()) {
          String written = TownshipNames.canonical(text.substring(from, span.end()));
          if (TownshipNames.lacksPeople(written, found.get().name())) {
            written = found.get().name();
          }
          return Optional.of(new Named(from, written, code(found.get(), county), county));
        }
      }
    }
    return Optional.empty();
  }

  /** A code of the lists under another county's is not the one of these days. */
  private static String code(Township township, String county) {
    return township.county().equals(county) ? township.code() : "";
  }

  private Optional<Township> known(
      String text, TownshipSpan span, int from, String county, @Nullable LocalDate day) {
    boolean brief = span.suffix() - from == 1 || span.word() > 0;
    int length = span.end() - from;
    boolean word = length < span.word() || (length == span.word() && length < SHORTEST_NAME);
    if (word || (brief && !isBoundary(text, span, from))) {
      return Optional.empty();
    }
    String name = TownshipNames.canonical(text.substring(from, span.end()));
    for (String list : divisions.lists(county)) {
      Optional<Township> found = find(list, name, day);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** 超等蒙古族乡 stands as 超等乡 in some lists. */
  private Optional<Township> find(String list, String name, @Nullable LocalDate day) {
    Optional<Township> found = register.find(list, name, day);
    String brief = found.isPresent() ? name : TownshipNames.brief(name);
    return brief.equals(name) ? found : register.find(list, brief, day);
  }

  /**
   * The townships that a list names without their level, of the first county that has all; empty
   * where one of them is none of these counties': the figures behind would go to the wrong ones.
   */
  List<Item> items(
      String text,
      List<TownshipLists.Item> names,
      List<String> levels,
      Collection<String> counties,
      @Nullable LocalDate day) {
    return counties.stream()
        .map(county -> all(text, names, levels, List.of(county), day))
        .filter(items -> !items.isEmpty())
        .findFirst()
        .orElseGet(() -> all(text, names, levels, counties, day));
  }

  private List<Item> all(
      String text,
      List<TownshipLists.Item> names,
      List<String> levels,
      Collection<String> counties,
      @Nullable LocalDate day) {
    List<Item> items = new ArrayList<>();
    for (TownshipLists.Item name : names) {
      Optional<Item> found = bare(text, name, levels, counties, day);
      if (found.isPresent()) {
        items.add(found.get());
      } else if (!items.isEmpty()) {
        return List.of();
      }
    }
    return items.size() > 1 ? items : List.of();
  }

  /** The township that a name means without its level: 本庄 in 本庄派出所. */
  Optional<Item> bare(
      String text,
      TownshipLists.Item name,
      List<String> levels,
      Collection<String> counties,
      @Nullable LocalDate day) {
    for (int from = name.start(); from <= name.end() - SHORTEST_UNKNOWN; from++) {
      if (boundaries.isAt(text, name.start(), from, name.end())) {
        for (String level : levels) {
          String bare = text.substring(from, name.end());
          String written = bare.endsWith(level) ? bare : bare + level;
          Optional<Named> found = named(written, counties, day);
          if (found.isPresent()) {
            return Optional.of(new Item(found.get().startingAt(from), name.end()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The township of a name in the first of these counties that has one. */
  private Optional<Named> named(String name, Collection<String> counties, @Nullable LocalDate day) {
    for (String county : counties) {
      for (String list : divisions.lists(county)) {
        Optional<Township> found = register.find(list, name, day);
        if (found.isPresent()) {
          String full = found.get().name();
          String told = TownshipNames.lacksPeople(name, full) ? full : name;
          return Optional.of(new Named(0, told, code(found.get(), county), county));
        }
      }
    }
    return Optional.empty();
  }

  /** The township that ends a stretch where only one county has one of its name. */
  Optional<Named> anywhere(String text, TownshipSpan span, @Nullable LocalDate day) {
    for (int from = span.from(); from <= span.suffix() - SHORTEST_NAME + 1; from++) {
      if (isBoundary(text, span, from) && span.end() - from > span.word()) {
        String name = TownshipNames.canonical(text.substring(from, span.end()));
        Named named = onlyCounty(new Named(from, name, "", ""), List.of(""), day);
        if (!named.county().isEmpty()) {
          return Optional.of(named);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isBoundary(String text, TownshipSpan span, int from) {
    return boundaries.isAt(text, span.from(), from, span.suffix());
  }

  /** 乡村振兴 and 乡土 are no township; 红山乡村民 is one. */
  private static boolean isCountryside(String text, TownshipSpan span) {
    if (span.end() >= text.length() || text.charAt(span.suffix()) != '乡') {
      return false;
    }
    boolean village = text.charAt(span.end()) == '村';
    char behind = span.end() + 1 < text.length() ? text.charAt(span.end() + 1) : '\n';
    return village
        ? "民委支干里级组两".indexOf(behind) < 0
        : "镇土音愁情邻亲贤间".indexOf(text.charAt(span.end())) >= 0;
  }

  /** 抽调镇村干部, 抽调镇直单位干部: those of the towns and of the villages. */
  private static boolean isTownAndVillage(String text, TownshipSpan span) {
    return text.charAt(span.suffix()) == '镇'
        && span.end() < text.length()
        && "村直级属".indexOf(text.charAt(span.end())) >= 0;
  }

  /** 落实镇干部包村制度, 一般干部联镇: a name holds no word for who does what. */
  private boolean holdsWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      long word = lexicon.longestAt(text, i, to);
      if (word != Trie.NONE && Trie.end(word) > i + 1 && (lexicon.classesOf(word) & noName) != 0) {
        return true;
      }
    }
    return false;
  }

  /** A township that the register does not hold, where the words around show that it is a name. */
  Optional<Named> guess(String text, TownshipSpan span, String county) {
    int from = clauses.afterOpeners(text, span.from(), span.suffix());
    int length = span.suffix() - from;
    boolean people = text.charAt(span.suffix() - 1) == '族';
    boolean name =
        span.word() == 0
            && !isCountryside(text, span)
            && !isTownAndVillage(text, span)
            && !holdsWord(text, from, span.suffix())
            && length <= (people ? LONGEST_WITH_PEOPLE : LONGEST_UNKNOWN)
            && (length >= SHORTEST_UNKNOWN || span.below())
            && text.substring(from, span.suffix()).chars().allMatch(c -> NO_NAME.indexOf(c) < 0);
    return name
        ? Optional.of(
            new Named(from, TownshipNames.canonical(text.substring(from, span.end())), "", county))
        : Optional.empty();
  }

  /**
   * The township with the only county that has one of its name in the first of these divisions
   * where there is just one; as it was where there is none.
   */
  Named onlyCounty(Named guess, List<String> divisionCodes, @Nullable LocalDate day) {
    for (String division : divisionCodes) {
      List<String> holding =
          register.holding(guess.name(), division).stream()
              .filter(c -> divisions.divisionOn(c, day).isPresent())
              .toList();
      if (holding.size() == 1) {
        String county = holding.get(0);
        String code = register.find(county, guess.name(), day).map(Township::code).orElse("");
        return new Named(guess.start(), guess.name(), code, county);
      }
    }
    return guess;
  }

  /**
   * A township found.
   *
   * @param start where its name begins
   * @param name its name
   * @param code its code; empty where the register does not hold it
   * @param county code of its county
   */
  record Named(int start, String name, String code, String county) {

    Named startingAt(int offset) {
      return new Named(offset, name, code, county);
    }
  }

  /**
   * A township of a list.
   *
   * @param named the township
   * @param end offset behind what is written of its name
   */
  record Item(Named named, int end) {}
}
