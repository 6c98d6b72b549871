package org.countyreports.normalize.role;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countyreports.model.Why;
import org.countyreports.text.Work;

/**
 * Figures of the same thing in the lines below that add up to one exactly are its parts: a county's
 * losses, then a line for each of its towns.
 */
final class PlacesRule implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_PARTS = 40;

  /** Smaller numbers add up by chance. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(50);

  /** Decides the parts that the lines below a total tell. */
  void decide(Draft draft) {
    int[] lines = lines(draft);
    decide(draft, lines, PlacesRule::item);
    decide(draft, lines, PlacesRule::indicator);
    LikeLines.decide(draft, lines);
  }

  private static void decide(Draft draft, int[] lines, Function<Figure, String> thing) {
    Map<String, List<Integer>> byThing = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      Figure figure = draft.at(i);
      if (figure.isExact() && figure.adds() && draft.isOpen(i) && !draft.isInTable(i)) {
        byThing.computeIfAbsent(thing.apply(figure), t -> new ArrayList<>()).add(i);
      }
    }
    byThing.values().forEach(same -> decide(draft, lines, same));
  }

  /** What it counts, as far as the lines of a list are sure to say the same. */
  private static String item(Figure figure) {
    String item = figure.mention().item();
    return figure.unit() + '|' + item.substring(0, Math.min(2, item.length()));
  }

  /** The same where lines name the thing in other words: 受灾人口, 瓮江镇受灾. */
  private static String indicator(Figure figure) {
    return figure.unit() + '|' + figure.indicator() + '|' + figure.mention().classifier().form();
  }

  private static void decide(Draft draft, int[] lines, List<Integer> same) {
    for (int w = 0; w + 2 < same.size(); w++) {
      int whole = same.get(w);
      if (!draft.isOpen(whole) || draft.at(whole).value().compareTo(SMALL) < 0) {
        continue;
      }
      List<Integer> parts = new ArrayList<>();
      BigDecimal left = draft.at(whole).value();
      for (int p = w + 1; p < same.size() && parts.size() < MOST_PARTS; p++) {
        Work.current().step();
        int part = same.get(p);
        int last = parts.isEmpty() ? whole : parts.get(parts.size() - 1);
        if (lines[part] == lines[last] || !draft.isOpen(part)) {
          break;
        }
        parts.add(part);
        left = left.subtract(draft.at(part).value());
        if (left.signum() <= 0) {
          if (left.signum() == 0 && parts.size() > 1) {
            draft.decideParts(parts, whole, Why.ROLE_PART_LISTED, "");
          }
          break;
        }
      }
    }
  }

  /** The number of the line that each figure stands in. */
  private static int[] lines(Draft draft) {
    int[] lines = new int[draft.size()];
    for (int i = 1; i < lines.length; i++) {
      lines[i] = lines[i - 1] + (draft.beginsLine(i) ? 1 : 0);
    }
    return lines;
  }
}
