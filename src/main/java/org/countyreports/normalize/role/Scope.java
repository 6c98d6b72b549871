package org.countyreports.normalize.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one word such as 其中 speaks of: the figures behind it, and the wholes in front. */
final class Scope {

  /** So many figures in front are looked at for the whole. */
  private static final int FARTHEST = 12;

  /** A whole that is called by its name may stand so many sentences farther in front. */
  private static final int NAMED = 2;

  /** A part may not be more than its whole; one that is so by less than this factor is an error. */
  private static final int ERROR = 2;

  private final Draft draft;
  private final Opener opener;
  private final int first;
  private final List<Integer> candidates;
  private final Map<String, Integer> wholes = new HashMap<>();
  private final List<Integer> parts = new ArrayList<>();
  private final Set<String> indicators = new HashSet<>();
  private final Map<Integer, Range> sums = new HashMap<>();
  private final Map<Integer, Integer> counts = new HashMap<>();

  /** The figures from {@code first} on. */
  Scope(Draft draft, Opener opener, int first) {
    this.draft = draft;
    this.opener = opener;
    this.first = first;
    this.candidates = findCandidates();
  }

  Opener opener() {
    return opener;
  }

  int first() {
    return first;
  }

  List<Integer> parts() {
    return parts;
  }

  /** 其中: and a line for each part. */
  boolean isOfLines() {
    return draft.text().startsWith(":\n", opener.end());
  }

  /** The figures in front that could hold parts, the nearest first. */
  private List<Integer> findCandidates() {
    List<Integer> found = new ArrayList<>();
    int sentences = opensSentence() ? 1 : 0;
    sentences += isOfLines() ? 1 : 0;
    sentences += opener.said().isEmpty() ? 0 : NAMED;
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST) && !draft.isInTable(i); i--) {
      if (draft.beginsSentence(i + 1) && sentences-- == 0) {
        break;
      }
      if (!draft.isChange(i) && draft.at(i).adds() && !draft.at(i).isShare()) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether the word begins a sentence, so that the whole stands in the one in front. */
  private boolean opensSentence() {
    String text = draft.text();
    int at = opener.start() - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 || "。!?\n".indexOf(text.charAt(at)) >= 0;
  }

  /** The figure that a part is one of; {@link Told#NONE} where nothing in front could hold it. */
  int wholeOf(int part) {
    int named = named(part);
    int usual = wholes.computeIfAbsent(draft.at(part).unit(), unit -> nearest(part));
    int whole = named == Told.NONE ? usual : named;
    return whole != Told.NONE && fits(whole, part) ? whole : Told.NONE;
  }

  /** The nearest of the same unit that could hold it; else the nearest. */
  private int nearest(int part) {
    int nearest = Told.NONE;
    for (int i : candidates) {
      boolean beside = i == first - 1 && draft.at(i).countsThingsAs(draft.at(part));
      if (beside || draft.at(i).isLike(draft.at(part))) {
        if (!exceeds(part, i)) {
          return i;
        }
        nearest = nearest == Told.NONE ? i : nearest;
      }
    }
    return nearest;
  }

  /**
   * The figure that counts the thing by the same name: 事故59起，死亡73人，受伤24人，其中5月份死亡22人; 其中：确诊病例中，….
   */
  private int named(int part) {
    String said = opener.said();
    String item = draft.at(part).mention().item();
    for (int i : candidates) {
      String counted = draft.at(i).mention().item();
      boolean same = said.isEmpty() ? isSame(item, counted) : isSame(said, counted);
      if (same && draft.at(i).isLike(draft.at(part)) && !exceeds(part, i)) {
        return i;
      }
    }
    return Told.NONE;
  }

  private static boolean isSame(String name, String counted) {
    return counted.length() > 1
        && (name.endsWith(counted) || name.length() > 1 && counted.endsWith(name));
  }

  private boolean exceeds(int part, int whole) {
    return draft.at(part).range().exceeds(draft.at(whole).range());
  }

  /** Only the first is a part though it is more: it stands behind the word, and an issue tells. */
  private boolean fits(int whole, int part) {
    Range all = draft.at(whole).range();
    Range own = draft.at(part).range();
    if (opener.weak()) {
      return draft.at(part).value().compareTo(draft.at(whole).value()) < 0;
    }
    boolean same = draft.at(part).indicator().equals(draft.at(whole).indicator());
    return !own.exceeds(all) || part == first && same && !own.exceeds(all.times(ERROR));
  }

  void addPart(int whole, int part) {
    parts.add(part);
    indicators.add(draft.at(part).indicator());
    sums.merge(whole, draft.at(part).range(), Range::plus);
    counts.merge(whole, 1, Integer::sum);
  }

  /** Whether the whole of a figure's unit may hold one more. */
  boolean hasRoomFor(int i) {
    int whole = wholes.getOrDefault(draft.at(i).unit(), Told.NONE);
    if (whole == Told.NONE) {
      return true;
    }
    Range sum = sums.getOrDefault(whole, Range.ZERO).plus(draft.at(i).range());
    return !sum.exceeds(draft.at(whole).range());
  }

  /** Whether the parts of a figure's unit add up to their whole, so that one more is none. */
  boolean isComplete(int i) {
    int whole = wholes.getOrDefault(draft.at(i).unit(), Told.NONE);
    if (whole == Told.NONE || counts.getOrDefault(whole, 0) < 2) {
      return false;
    }
    Range sum = sums.getOrDefault(whole, Range.ZERO);
    return sum.isExact() && sum.meets(draft.at(whole).range());
  }

  /** Whether a figure is of the indicator of the whole or of a part. */
  boolean isAlike(int i) {
    int whole = wholes.getOrDefault(draft.at(i).unit(), Told.NONE);
    String indicator = draft.at(i).indicator();
    return whole == Told.NONE
        || indicator.equals(draft.at(whole).indicator())
        || indicators.contains(indicator);
  }
}
