package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets a village stand for its township once an article has told of which it is. */
final class Villages {

  private static final int LONGEST = 5;
  private static final int MOST = 20;

  private final Clauses clauses;
  private final WordTrie suffixes = WordTrie.forward(List.of("村", "社区", "嘎查", "居委会", "村委会"));

  Villages(Clauses clauses) {
    this.clauses = clauses;
  }

  /** The places with the villages of their townships where these open a clause. */
  List<Mark> added(String text, List<Mark> marks) {
    Map<String, Mark> villages = new HashMap<>();
    for (Mark mark : marks) {
      String village = mark.hasTownship() ? villageAt(text, mark.end()) : "";
      if (!village.isEmpty() && villages.size() < MOST) {
        villages.putIfAbsent(village, mark);
      }
    }
    if (villages.isEmpty()) {
      return marks;
    }
    List<Mark> all = new ArrayList<>(marks);
    villages.forEach((name, township) -> add(text, name, township, marks, all));
    all.sort(Comparator.comparingInt(Mark::start));
    return all;
  }

  private String villageAt(String text, int from) {
    for (int at = from + 1; at < Math.min(text.length(), from + LONGEST); at++) {
      int length = suffixes.lengthAt(text, at);
      if (length > 0) {
        return at - from > 1 ? text.substring(from, at + length) : "";
      }
      if (!Character.isIdeographic(text.charAt(at))) {
        return "";
      }
    }
    return "";
  }

  private void add(String text, String name, Mark township, List<Mark> marks, List<Mark> all) {
    for (int at : Recurrences.of(text, name, marks)) {
      if (clauses.isSubject(text, at)) {
        all.add(
            new Mark(
                at,
                at + name.length(),
                Mark.inherited(township.reference(), name),
                Mark.Kind.TOWNSHIP,
                true,
                true,
                township.traits()));
      }
    }
  }
}
