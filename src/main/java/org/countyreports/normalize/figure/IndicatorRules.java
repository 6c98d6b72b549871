package org.countyreports.normalize.figure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.countyreports.model.Classifier;
import org.countyreports.model.Decision;
import org.countyreports.model.Decision.Topic;
import org.countyreports.model.Mention;
import org.countyreports.model.Reason;
import org.countyreports.model.Why;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Vocabulary;

/** The decision list of the vocabulary: the first rule that fits gives the indicator. */
public final class IndicatorRules implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String OTHER = "other";

  /** Stands for a head noun that is known and has no class of its own: 学位, 专利. */
  private static final String PLAIN = "plain";

  /** So many of the rules that would have come next are told. */
  private static final int MOST_TOLD = 3;

  private final long noun;
  private final ArrayList<IndicatorRule> rules = new ArrayList<>();
  private final ConcurrentHashMap<Counted, int[]> byUnit = new ConcurrentHashMap<>();

  /** The rules of the vocabulary file, in terms of a lexicon's classes. */
  public IndicatorRules(Lexicon lexicon) {
    noun = lexicon.mask("noun");
    List<String> lines = Vocabulary.lines("indicator-rules.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      rules.add(
          new IndicatorRule(
              fields[0],
              fields[1].isEmpty() ? Set.of() : Set.of(fields[1].split(" ")),
              mask(lexicon, fields[2].equals(PLAIN) ? "noun" : fields[2]),
              fields[2].equals(PLAIN),
              mask(lexicon, fields[3]),
              mask(lexicon, fields[4]),
              mask(lexicon, fields[5]),
              mask(lexicon, fields[6]),
              mask(lexicon, fields[7]),
              mask(lexicon, fields[8])));
    }
  }

  /** Code of the indicator of a figure in a canonical unit; {@code other} where no rule fits. */
  public String indicatorOf(Mention mention, String unit) {
    int rule = nextFitting(0, mention, unit);
    return rule < 0 ? OTHER : rules.get(rule).indicator();
  }

  /** Index of the first rule from one on that fits; -1 where none does. */
  private int nextFitting(int from, Mention mention, String unit) {
    for (int i : rulesOf(mention.classifier(), unit)) {
      if (i >= from && rules.get(i).fits(mention)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Why the figures of an article have their indicators, in their order, and what the rules behind
   * the first one that fits would have said.
   */
  public List<Decision> explain(List<Mention> mentions, List<String> units) {
    int[] givers = givers(mentions, units, ownIndicators(mentions, units));
    RuleTexts texts = RuleTexts.load();
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < givers.length; i++) {
      Decision own = explain(mentions.get(givers[i]), units.get(givers[i]), texts);
      List<Reason> reasons = new ArrayList<>(own.reasons());
      if (givers[i] != i) {
        Mention giver = mentions.get(givers[i]);
        reasons.add(
            0,
            Reason.of(
                Why.INDICATOR_OF_NEIGHBOUR,
                giver.rawValue() + giver.classifier().form() + " " + giver.item()));
      }
      decisions.add(new Decision(Topic.INDICATOR, reasons, own.beaten()));
    }
    return decisions;
  }

  private Decision explain(Mention mention, String unit, RuleTexts texts) {
    int rule = nextFitting(0, mention, unit);
    if (rule < 0) {
      return Decision.of(Topic.INDICATOR, Reason.of(Why.INDICATOR_NONE));
    }
    List<Reason> beaten = new ArrayList<>();
    Set<String> told = new HashSet<>(Set.of(OTHER));
    told.add(rules.get(rule).indicator());
    int next = nextFitting(rule + 1, mention, unit);
    while (next >= 0 && beaten.size() < MOST_TOLD) {
      String indicator = rules.get(next).indicator();
      if (told.add(indicator)) {
        beaten.add(Reason.of(Why.INDICATOR_NEXT, indicator, texts.line(next), texts.asks(next)));
      }
      next = nextFitting(next + 1, mention, unit);
    }
    Reason why = Reason.of(Why.INDICATOR_BY_RULE, texts.line(rule), texts.asks(rule));
    return new Decision(Topic.INDICATOR, List.of(why), beaten);
  }

  /** Indexes of the rules for a classifier and unit; looked for once, there are few of them. */
  private int[] rulesOf(Classifier classifier, String unit) {
    Counted counted = new Counted(unit, classifier.form(), classifier.kind());
    int[] known = byUnit.get(counted);
    return known != null ? known : byUnit.computeIfAbsent(counted, c -> find(classifier, unit));
  }

  private int[] find(Classifier classifier, String unit) {
    return IntStream.range(0, rules.size())
        .filter(i -> rules.get(i).fitsUnit(classifier, unit))
        .toArray();
  }

  /**
   * Codes of the indicators of an article's figures, in their order. An unknown noun takes that of
   * a neighbour in its sentence with the same unit: 坐便器60把、轮椅41把.
   */
  public List<String> indicatorsOf(List<Mention> mentions, List<String> units) {
    List<String> own = ownIndicators(mentions, units);
    int[] givers = givers(mentions, units, own);
    List<String> codes = new ArrayList<>(givers.length);
    for (int giver : givers) {
      codes.add(own.get(giver));
    }
    return codes;
  }

  private List<String> ownIndicators(List<Mention> mentions, List<String> units) {
    List<String> codes = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      codes.add(indicatorOf(mentions.get(i), units.get(i)));
    }
    return codes;
  }

  /** For each figure the one whose indicator it has: itself, or a neighbour. */
  private int[] givers(List<Mention> mentions, List<String> units, List<String> own) {
    int[] givers = IntStream.range(0, own.size()).toArray();
    for (int i = 1; i < givers.length; i++) {
      takeOver(mentions, units, own, givers, i, i - 1);
    }
    for (int i = givers.length - 2; i >= 0; i--) {
      takeOver(mentions, units, own, givers, i, i + 1);
    }
    return givers;
  }

  private void takeOver(
      List<Mention> mentions,
      List<String> units,
      List<String> own,
      int[] givers,
      int to,
      int from) {
    if (from < to && isChangeOf(mentions.get(to), units.get(to), mentions.get(from))) {
      givers[to] = givers[from];
      return;
    }
    boolean listed =
        mentions.get(to).sentenceStart() == mentions.get(from).sentenceStart()
            && units.get(to).equals(units.get(from));
    boolean unknown =
        own.get(givers[to]).equals(OTHER) && (mentions.get(to).words().head() & noun) == 0;
    if (unknown && listed) {
      givers[to] = givers[from];
    }
  }

  /** 接待游客5万人次，同比增长26%: the rate by which the figure before it changed. */
  private static boolean isChangeOf(Mention rate, String unit, Mention thing) {
    return unit.equals("%")
        && rate.direction() != 0
        && rate.sentenceStart() == thing.sentenceStart()
        && !thing.item().isEmpty()
        && rate.item().startsWith(thing.item());
  }

  private static long mask(Lexicon lexicon, String classes) {
    return classes.isEmpty() ? 0 : lexicon.masks(classes.split(" "));
  }

  private record Counted(String unit, String form, Classifier.Kind kind) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
