package org.countyreports.normalize.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.countyreports.normalize.place.NameForm.Kind;
import org.countyreports.text.Trie;
import org.jspecify.annotations.Nullable;

/** All names of counties and above in all their forms, to be found in a text. */
final class PlaceNames {

  /** 通县 and 定县 of old are in 交通县道 and 确定县级. */
  private static final int UNMISTAKABLE = 3;

  private final Trie trie = new Trie();
  private final List<List<Form>> forms = new ArrayList<>();
  private final Set<String> words = new HashSet<>(Resources.words("places-words.txt"));
  private final Set<String> generic = new HashSet<>(Resources.words("places-generic.txt"));
  private final Set<String> namesakes = new HashSet<>(Resources.words("places-namesakes.txt"));
  private final Successions successions;

  /** What each name means, if that depends on the day on the one last asked for. */
  private final AtomicReferenceArray<Meaning> meanings;

  PlaceNames(RegionRegister register) {
    successions = register.successions();
    Map<String, List<Form>> byText = new LinkedHashMap<>();
    addDivisions(byText, register);
    addAreas(byText, register);
    byText.forEach(
        (text, all) -> {
          trie.put(text, forms.size());
          forms.add(all);
        });
    meanings = new AtomicReferenceArray<>(forms.size());
  }

  private static void addDivisions(Map<String, List<Form>> byText, RegionRegister register) {
    Map<String, List<Division>> byName = new LinkedHashMap<>();
    for (Division division : register.divisions()) {
      byName.computeIfAbsent(division.name(), n -> new ArrayList<>(1)).add(division);
    }
    Set<String> noInitials = new HashSet<>(Resources.words("places-no-initials.txt"));
    noInitials.addAll(byName.keySet());
    byName.forEach(
        (name, divisions) -> {
          for (NameForm form : ShortNames.forms(name, divisions.get(0).level())) {
            if (form.kind() != Kind.INITIAL || !noInitials.contains(form.text())) {
              List<Form> known = byText.computeIfAbsent(form.text(), t -> new ArrayList<>(1));
              divisions.forEach(division -> known.add(new Form(division, form.kind(), "")));
            }
          }
        });
  }

  /** Areas without a code stand for the division that holds them. */
  private static void addAreas(Map<String, List<Form>> byText, RegionRegister register) {
    for (String line : Resources.lines("places-areas.txt")) {
      String[] row = line.split(" ", 2);
      register
          .divisionOn(row[1], null)
          .ifPresent(d -> byText.put(row[0], List.of(new Form(d, Kind.FULL, row[0]))));
    }
  }

  /** The longest name at a place of a text with its number, as a match of {@link Trie}. */
  long longestAt(String text, int from, int limit) {
    return trie.longestAt(text, from, limit);
  }

  /** Whether a bare name is a word as well. */
  boolean isWord(String name) {
    return words.contains(name);
  }

  /** Whether a full name is said of any town. */
  boolean isGeneric(String name) {
    return generic.contains(name);
  }

  /** What the name of a number may mean on a day, each division once, the likeliest form first. */
  List<Candidate> candidates(int number, @Nullable LocalDate day) {
    Meaning known = meanings.get(number);
    if (known == null || !known.holdsOn(day)) {
      boolean steady = forms.get(number).stream().allMatch(form -> form.division().isSteady());
      known = new Meaning(steady, day, find(number, day));
      meanings.set(number, known);
    }
    return known.candidates();
  }

  private List<Candidate> find(int number, @Nullable LocalDate day) {
    Map<String, Candidate> found = new HashMap<>();
    for (Form form : inUse(forms.get(number), day)) {
      successions
          .resolve(form.division(), day)
          .filter(r -> form.kind() != Kind.BARE || !successions.isYetToCome(r.division(), day))
          .map(r -> new Candidate(form.named(r), form.kind(), isLikely(form.division(), day)))
          .ifPresent(c -> found.merge(c.code(), c, PlaceNames::likelier));
    }
    return found.values().stream()
        .sorted(
            (a, b) ->
                a.rank() == b.rank()
                    ? a.code().compareTo(b.code())
                    : Integer.compare(b.rank(), a.rank()))
        .toList();
  }

  /** Without those of long ago: of these only a full name is still told from any other word. */
  private static List<Form> inUse(List<Form> forms, @Nullable LocalDate day) {
    List<Form> used = forms.stream().filter(form -> !form.division().isLongGone(day)).toList();
    return used.isEmpty() ? forms.stream().filter(Form::isUnmistakable).toList() : used;
  }

  /** A name in use goes before one that was lost, and before that of a namesake hardly heard of. */
  private boolean isLikely(Division division, @Nullable LocalDate day) {
    return isCurrent(division, day) && !namesakes.contains(division.code());
  }

  /** Without a day, a name in use today goes before the same name of old. */
  private static boolean isCurrent(Division division, @Nullable LocalDate day) {
    return day == null ? division.region().validTo() == null : division.isValidOn(day);
  }

  private static Candidate likelier(Candidate a, Candidate b) {
    return a.rank() >= b.rank() ? a : b;
  }

  /** A form of the name of a division, or the name of an area that it holds. */
  private record Form(Division division, Kind kind, String area) {

    Resolved named(Resolved place) {
      return area.isEmpty() ? place : new Resolved(place.division(), area, false);
    }

    boolean isUnmistakable() {
      return kind == Kind.FULL && division.name().length() >= UNMISTAKABLE;
    }
  }

  private record Meaning(boolean steady, @Nullable LocalDate day, List<Candidate> candidates) {

    boolean holdsOn(@Nullable LocalDate other) {
      return steady || Objects.equals(day, other);
    }
  }
}
