package org.countyreports.normalize.figure;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Classifier.Kind;
import org.countyreports.model.Mention;
import org.countyreports.model.Mention.Role;
import org.countyreports.model.Mention.Words;

/** Which figure in front another one is a part, a share, a change or a second measure of. */
final class Neighbours implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Units of which one may count what the other does: 128户416人. */
  private static final Set<String> PEOPLE = Set.of("{person}", "{person-time}", "{household}");

  /** What people form or live in is not what they are counted as: 5支抢修队108人. */
  private static final Set<String> GROUPS = Set.of("{team}", "{organization}", "{place}");

  /** So many figures in front are looked at. */
  private static final int REACH = 6;

  /** 合格率, 办结率: of what was named before; a longer name is a rate of its own: 森林覆盖率. */
  private static final int LONGEST_BARE_RATE = 3;

  private final long noun;
  private final long person;
  private final long specific;

  /**
   * Knows people by classes of the lexicon.
   *
   * @param noun all nouns
   * @param person all people
   * @param specific those whose name alone tells what they are counted as, parts or not
   */
  Neighbours(long noun, long person, long specific) {
    this.noun = noun;
    this.person = person;
    this.specific = specific;
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
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      Mention other = mentions.get(i);
      if (other.sentenceStart() != figure.sentenceStart()) {
        return -1;
      }
      if (unit.equals("%")) {
        if (isOf(figure, other, own)) {
          return i;
        }
        if (!figure.words().roles().contains(Role.PART)) {
          return -1;
        }
        continue;
      }
      boolean again = i == to - 1 && isAgain(figure, unit, other, units.get(i), own);
      if (again || isAlike(unit, units.get(i)) && isOneOf(figure, other, own)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the figure behind one that says nothing of itself tells its indicator: both are listed.
   */
  static boolean givesBehind(List<Mention> mentions, List<String> units, int to, Evidence own) {
    return own == Evidence.NONE
        && mentions.get(to).sentenceStart() == mentions.get(to + 1).sentenceStart()
        && units.get(to).equals(units.get(to + 1));
  }

  /** 拆除棚房46处、3850平方米, 45320元(折合6738美元): nothing stands between two measures of one thing. */
  private static boolean isAgain(
      Mention figure, String unit, Mention other, String otherUnit, Evidence own) {
    boolean who = PEOPLE.contains(unit) && GROUPS.contains(otherUnit);
    boolean beside = figure.start() - other.end() <= 1 && figure.item().equals(other.item());
    boolean money = figure.classifier().kind() == Kind.MONEY;
    boolean converted = money && other.classifier().kind() == Kind.MONEY && !unit.equals(otherUnit);
    return beside && (converted || own.compareTo(Evidence.SENTENCE) <= 0 && !who && !money);
  }

  private boolean isOneOf(Mention figure, Mention other, Evidence own) {
    boolean silent =
        own == Evidence.NONE || own == Evidence.UNIT && (figure.words().head() & person) == 0;
    return silent || isPart(figure, other, own) || isEach(figure, other, own);
  }

  /** 法律援助案件146件，其中民事案件121件. */
  private boolean isPart(Mention figure, Mention whole, Evidence own) {
    if (!figure.words().roles().contains(Role.PART)) {
      return false;
    }
    boolean named = own == Evidence.NOUN && figure.classifier().kind() == Kind.COUNT;
    return own.compareTo(Evidence.SENTENCE) <= 0
        || named
            && (figure.words().head() & specific) == 0
            && figure.value().compareTo(whole.value()) <= 0;
  }

  /** 救济粮416吨，每人15公斤. */
  private static boolean isEach(Mention figure, Mention all, Evidence own) {
    boolean named = own == Evidence.NOUN && !figure.item().equals(all.item());
    return !figure.per().isEmpty() && !named;
  }

  /** 游客11.3万人次，收入1356万元，其中外省游客占三成: what is of the same kind, where that is known. */
  private boolean isAlike(Words part, Words whole) {
    long kind = part.head() & ~noun;
    return kind == 0 || (kind & whole.head()) != 0;
  }

  private static boolean isAlike(String unit, String other) {
    return unit.equals(other) || PEOPLE.contains(unit) && PEOPLE.contains(other);
  }

  /** 接待游客5万人次，同比增长26%; 抽检622批次，合格率97.6%: a change or a share of the figure before. */
  private boolean isOf(Mention rate, Mention thing, Evidence own) {
    String item = rate.item();
    boolean bare = item.length() <= LONGEST_BARE_RATE && item.endsWith("率");
    return item.isEmpty()
        || rate.words().roles().contains(Role.PART) && isAlike(rate.words(), thing.words())
        || !thing.item().isEmpty() && item.startsWith(thing.item()) && !isRateOfOwn(rate, own)
        || bare && (own != Evidence.NOUN || (rate.words().head() & ~noun) == 0);
  }

  /** 9个乡镇接种率均在70%以上: the rate has a name that tells what it is of. */
  private boolean isRateOfOwn(Mention rate, Evidence own) {
    return own == Evidence.NOUN && rate.item().endsWith("率") && (rate.words().head() & ~noun) != 0;
  }
}
