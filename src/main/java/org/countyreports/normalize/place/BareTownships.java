package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreports.model.RegionReference;

/** Lets 高酿 stand for 高酿镇 once an article has named it so. */
final class BareTownships {

  /** Behind these it is one of several, or part of another name: 富春江. */
  private static final String OTHER = "、和与及等江河湖山路桥街水岭峡";

  private static final int SHORTEST = 2;
  private static final int MOST = 40;
  private static final int MOST_PLACES = 200;

  private final Clauses clauses;
  private final Set<String> words = new HashSet<>(Resources.words("places-words.txt"));

  BareTownships(Clauses clauses) {
    this.clauses = clauses;
  }

  /** The places with the bare names of their townships where these open a clause. */
  List<Mark> added(String text, List<Mark> marks) {
    Map<String, RegionReference> names = new LinkedHashMap<>();
    for (Mark mark : marks) {
      String name = mark.hasTownship() ? core(mark.reference().township()) : "";
      if (name.length() >= SHORTEST && !words.contains(name) && names.size() < MOST) {
        names.putIfAbsent(name, mark.reference());
      }
    }
    List<Mark> all = new ArrayList<>(marks);
    names.forEach((name, township) -> add(text, name, township, marks, all));
    all.sort(Comparator.comparingInt(Mark::start));
    return all.size() == marks.size() ? marks : all;
  }

  private static String core(String township) {
    return TownshipNames.SUFFIXES.stream()
        .filter(township::endsWith)
        .findFirst()
        .map(level -> township.substring(0, township.length() - level.length()))
        .orElse("");
  }

  private void add(
      String text, String name, RegionReference township, List<Mark> marks, List<Mark> all) {
    int at = text.indexOf(name);
    for (int n = 0; at >= 0 && n < MOST_PLACES; n++) {
      int start = at;
      boolean free = marks.stream().noneMatch(m -> m.start() <= start && m.end() > start);
      boolean located = at > 0 && text.charAt(at - 1) == '在';
      boolean whole =
          at + name.length() >= text.length() || OTHER.indexOf(text.charAt(at + name.length())) < 0;
      if (free && whole && (located || clauses.isSubject(text, at))) {
        all.add(
            new Mark(
                at,
                at + name.length(),
                Mark.inherited(township, name),
                Mark.Kind.TOWNSHIP,
                clauses.isSubject(text, at),
                true,
                Set.of()));
      }
      at = text.indexOf(name, at + name.length());
    }
  }
}
