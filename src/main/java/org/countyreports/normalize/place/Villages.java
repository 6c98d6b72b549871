package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countyreports.model.RegionReference;
import org.countyreports.text.WordTrie;

/** Lets a village stand for its township once an article has told of which it is. */
final class Villages {

  private static final List<String> SUFFIXES = List.of("村", "社区", "嘎查", "居委会", "村委会");
  private static final int LONGEST = 5;
  private static final int MOST = 20;

  /** What means the village told of last. */
  private static final List<String> POINTING = List.of("该村", "全村", "我村", "本村", "我们村", "该社区");

  private static final String TO = "给为向";

  private final Clauses clauses;
  private final WordTrie suffixes = WordTrie.forward(SUFFIXES);
  private final WordTrie endings = WordTrie.backward(SUFFIXES);

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
    List<Mark> told = List.copyOf(all);
    POINTING.forEach(word -> point(text, word, told, all));
    all.sort(Comparator.comparingInt(Mark::start));
    return all;
  }

  /** 该村 behind a village: its township again, as the subject or as the one that gets something. */
  private void point(String text, String word, List<Mark> told, List<Mark> all) {
    int next = 0;
    Mark last = null;
    for (int at : Recurrences.of(text, word, told)) {
      while (next < told.size() && told.get(next).end() <= at) {
        last = told.get(next).hasTownship() ? told.get(next) : last;
        next++;
      }
      boolean village = last != null && isVillage(text, last);
      boolean subject = clauses.isSubject(text, at);
      boolean receives = at > 0 && TO.indexOf(text.charAt(at - 1)) >= 0;
      if (last != null && village && (subject || receives)) {
        Set<Trait> traits = subject ? Set.of() : Set.of(Trait.RECIPIENT);
        all.add(village(last, at, at + word.length(), word, subject, traits));
      }
    }
  }

  /** Whether a place is a village, or a township with one of its villages behind it. */
  private boolean isVillage(String text, Mark mark) {
    return !villageAt(text, mark.end()).isEmpty() || endings.lengthBefore(text, mark.end()) > 0;
  }

  private static Mark village(
      Mark township, int start, int end, String name, boolean subject, Set<Trait> traits) {
    RegionReference reference = Mark.inherited(township.reference(), name);
    return new Mark(start, end, reference, Mark.Kind.TOWNSHIP, subject, true, traits);
  }

  /** 海城乡高乐村, 阿拉哈格镇的比苏特村: the village behind its township; empty where there is none. */
  private String villageAt(String text, int behind) {
    int from = text.startsWith("的", behind) ? behind + 1 : behind;
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
        all.add(village(township, at, at + name.length(), name, true, township.traits()));
      }
    }
  }
}
