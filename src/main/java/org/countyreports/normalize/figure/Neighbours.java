package org.countyreports.normalize.figure;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Mention;
import org.countyreports.model.Mention.Role;

/** Which figure in front another one is a part, a share or a change of. */
final class Neighbours implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Units of which one may count what the other does: 128户416人. */
  private static final Set<String> PEOPLE = Set.of("{person}", "{person-time}", "{household}");

  /** So many figures in front are looked at. */
  private static final int REACH = 6;

  /** 合格率, 办结率: of what was named before; a longer name is a rate of its own: 森林覆盖率. */
  private static final int LONGEST_BARE_RATE = 3;

  private final long person;

  /** Knows people by a class of the lexicon. */
  Neighbours(long person) {
    this.person = person;
  }

  /**
   * Index of the figure in front, in the same sentence, that tells the indicator of one; -1 where
   * none does.
   *
   * @param own what the figure says of its indicator by itself
   */
  int giverInFront(List<Mention> mentions, List<String> units, int to, Evidence own) {
    Mention figure = mentions.get(to);
    String unit = units.get(to);
    boolean part = figure.words().roles().contains(Role.PART);
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      Mention other = mentions.get(i);
      if (other.sentenceStart() != figure.sentenceStart()) {
        return -1;
      }
      if (unit.equals("%")) {
        return isOf(figure, other, own) ? i : -1;
      }
      boolean silent = own == Evidence.NONE || own == Evidence.UNIT && (figure.words().head() & person) == 0;
      if (isAlike(unit, units.get(i)) && (silent || part && own != Evidence.NOUN)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAlike(String unit, String other) {
    return unit.equals(other) || PEOPLE.contains(unit) && PEOPLE.contains(other);
  }

  /** 接待游客5万人次，同比增长26%; 抽检622批次，合格率97.6%: a change or a share of the figure before. */
  private static boolean isOf(Mention rate, Mention thing, Evidence own) {
    String item = rate.item();
    boolean bare = item.length() <= LONGEST_BARE_RATE && item.endsWith("率");
    return item.isEmpty()
        || !thing.item().isEmpty() && item.startsWith(thing.item())
        || bare && own != Evidence.NOUN;
  }
}
