package org.countyreports.normalize.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.countyreports.model.Why;
import org.countyreports.text.Work;

/**
 * Lines of which two things add up to those of a line above tell its parts: their other figures of
 * the same things are parts as well, though not all lines tell them.
 */
final class LikeLines {

  /** So many figures of the line above are compared. */
  private static final int MOST = 40;

  /** One thing alone may add up by chance. */
  private static final int FEWEST = 2;

  /** Names share so much at least where they are of the same thing. */
  private static final int SHORTEST = 2;

  private LikeLines() {}

  /** Decides the rest of the lines whose first figures are decided. */
  static void decide(Draft draft, int[] lines) {
    Map<Integer, Integer> above = linesAbove(draft, lines);
    if (above.isEmpty()) {
      return;
    }
    Map<Integer, Integer> firsts = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      firsts.putIfAbsent(lines[i], i);
    }
    for (int i = 0; i < lines.length; i++) {
      Integer first = firsts.get(above.getOrDefault(lines[i], Told.NONE));
      if (first != null && draft.isOpen(i) && draft.at(i).adds() && !draft.at(i).isShare()) {
        int whole = alike(draft, lines, first, i);
        if (whole != Told.NONE) {
          draft.decide(i, Told.part(whole, Why.ROLE_PART_LISTED, ""));
        }
      }
    }
  }

  /** The line above of each line that has parts of two of its things or more. */
  private static Map<Integer, Integer> linesAbove(Draft draft, int[] lines) {
    Map<Integer, Integer> above = new HashMap<>();
    Map<Integer, Set<Integer>> wholes = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      int whole = draft.wholeOf(i);
      if (whole == Told.NONE || lines[whole] >= lines[i] || draft.isInTable(i)) {
        continue;
      }
      Set<Integer> things = wholes.computeIfAbsent(lines[i], line -> new HashSet<>());
      things.removeIf(other -> lines[other] != lines[whole]);
      things.add(whole);
      if (things.size() >= FEWEST) {
        above.put(lines[i], lines[whole]);
      }
    }
    return above;
  }

  /** The figure of a line that shares most of its name with another and may hold it. */
  private static int alike(Draft draft, int[] lines, int first, int part) {
    int best = Told.NONE;
    int most = SHORTEST - 1;
    String item = draft.at(part).mention().item();
    int last = Math.min(lines.length, first + MOST);
    for (int w = first; w < last && lines[w] == lines[first]; w++) {
      Work.current().step();
      Figure whole = draft.at(w);
      int shared = shared(whole.mention().item(), item);
      if (shared > most
          && whole.adds()
          && !draft.isChange(w)
          && whole.isLike(draft.at(part))
          && !draft.at(part).range().exceeds(whole.range())) {
        best = w;
        most = shared;
      }
    }
    return best;
  }

  /** Length of the longest text that two names share. */
  private static int shared(String name, String other) {
    int longest = 0;
    for (int i = 0; i < name.length(); i++) {
      while (i + longest < name.length() && other.contains(name.substring(i, i + longest + 1))) {
        longest++;
      }
    }
    return longest;
  }
}
