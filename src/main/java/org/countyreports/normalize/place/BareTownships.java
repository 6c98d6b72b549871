package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
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

  private final Clauses clauses;
  private final PlaceNames names;

  BareTownships(Clauses clauses, PlaceNames names) {
    this.clauses = clauses;
    this.names = names;
  }

  /** The places with the bare names of their townships where these open a clause. */
  List<Mark> added(String text, List<Mark> marks) {
    Map<String, RegionReference> found = new LinkedHashMap<>();
    for (Mark mark : marks) {
      String name = mark.hasTownship() ? core(mark.reference().township()) : "";
      if (name.length() >= SHORTEST && !names.isWord(name) && found.size() < MOST) {
        found.putIfAbsent(name, mark.reference());
      }
    }
    List<Mark> all = new ArrayList<>(marks);
    found.forEach((name, township) -> add(text, name, township, marks, all));
    all.sort(Comparator.comparingInt(Mark::start));
    return all.size() == marks.size() ? marks : all;
  }

  private static String core(String township) {
    String level = TownshipNames.suffix(township);
    return level.isEmpty() ? "" : township.substring(0, township.length() - level.length());
  }

  private void add(
      String text, String name, RegionReference township, List<Mark> marks, List<Mark> all) {
    for (int at : Recurrences.of(text, name, marks)) {
      int end = at + name.length();
      boolean located = at > 0 && text.charAt(at - 1) == '在';
      boolean whole = end >= text.length() || OTHER.indexOf(text.charAt(end)) < 0;
      boolean subject = whole && clauses.isSubject(text, at);
      if (whole && (located || subject)) {
        RegionReference again = Mark.inherited(township, name);
        all.add(new Mark(at, end, again, Mark.Kind.TOWNSHIP, subject, true, Set.of()));
      }
    }
  }
}
