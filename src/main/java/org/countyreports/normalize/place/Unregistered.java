package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countyreports.model.Region.Level;
import org.countyreports.model.RegionReference;
import org.countyreports.text.CharacterSet;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Trie;
import org.countyreports.text.Work;

/** Finds counties that the register does not hold: no other county answers for them. */
final class Unregistered {

  private static final int CORE = 2;
  private static final CharacterSet NO_NAME =
      CharacterSet.of("该本我全各每某邻外跨出入到进在个两几多一二三四五六七八九十百千万半数贫穷富强弱困粮棉油帽产示范点区的了是为与对向从由被将把等其此这那有无未非使让帮至");
  private static final String GOES_ON = "级直域际市区";
  private static final CharacterSet BEFORE = CharacterSet.of(",;:。!?\n、()“”《》 【】-—|");
  private static final String BEFORE_IN_LISTS = "和与及同";

  private final Lexicon lexicon;

  Unregistered(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What an article is about whose publisher names such a county, or its title where the publisher
   * is that of no county; empty for any other.
   */
  Optional<Primary> primary(Source publisher, Source title, List<Decision> published) {
    boolean county =
        published.stream()
            .flatMap(decision -> decision.choice().stream())
            .anyMatch(choice -> choice.level() == Level.COUNTY);
    return Stream.of(publisher, title)
        .limit(county ? 1 : 2)
        .map(this::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> RegionReference.unknown("no division " + name))
        .map(unknown -> new Primary(unknown, Optional.empty(), 0, true));
  }

  /** The name that opens a text, or stands behind that of a division that opens it. */
  private String name(Source source) {
    String text = source.text();
    int at = 0;
    for (Mention mention : source.mentions()) {
      if (mention.start() > at) {
        break;
      }
      if (mention.candidates().get(0).level() == Level.COUNTY) {
        return "";
      }
      at = mention.end();
    }
    boolean overlaps = false;
    for (Mention mention : source.mentions()) {
      overlaps |= mention.start() >= at && mention.start() < at + CORE + 1;
    }
    return !overlaps && isName(text, at) ? text.substring(at, at + CORE + 1) : "";
  }

  /** The places with those that open a clause or go on a list. */
  List<Mark> added(String text, List<Mark> marks) {
    List<Mark> found = new ArrayList<>();
    Work work = Work.current();
    int next = 0;
    for (int at = text.indexOf('县'); at >= 0; at = text.indexOf('县', at + 1)) {
      work.step();
      int start = at - CORE;
      while (next < marks.size() && marks.get(next).end() <= start) {
        next++;
      }
      boolean free = next >= marks.size() || marks.get(next).start() > at;
      if (start >= 0 && free && begins(text, start, next == 0 ? 0 : marks.get(next - 1).end())) {
        found.addAll(mark(text, start));
      }
    }
    if (found.isEmpty()) {
      return marks;
    }
    found.addAll(marks);
    found.sort(Comparator.comparingInt(Mark::start));
    return found;
  }

  private static boolean begins(String text, int start, int behindName) {
    return start == 0
        || BEFORE.contains(text.charAt(start - 1))
        || (start == behindName + 1 && BEFORE_IN_LISTS.indexOf(text.charAt(start - 1)) >= 0);
  }

  private List<Mark> mark(String text, int start) {
    if (!isName(text, start)) {
      return List.of();
    }
    int end = start + CORE + 1;
    RegionReference unknown = RegionReference.unknown("no division " + text.substring(start, end));
    return List.of(new Mark(start, end, unknown, Mark.Kind.NAME, true, true, Set.of()));
  }

  /** Whether two characters that are no word stand before the word for a county. */
  private boolean isName(String text, int start) {
    int end = start + CORE;
    if (end >= text.length() || text.charAt(end) != '县') {
      return false;
    }
    boolean goesOn = end + 1 < text.length() && GOES_ON.indexOf(text.charAt(end + 1)) >= 0;
    long word = lexicon.longestOfAllAt(text, start, end + 1);
    boolean isWord = word != Trie.NONE && Trie.end(word) >= end;
    return !goesOn && !isWord && isFree(text, start, end);
  }

  private static boolean isFree(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isIdeographic(text.charAt(i)) || NO_NAME.contains(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
