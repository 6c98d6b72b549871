package org.countyreports.normalize.figure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.countyreports.model.Classifier;
import org.countyreports.model.Decision;
import org.countyreports.model.Decision.Topic;
import org.countyreports.model.Mention;
import org.countyreports.model.Mention.Role;
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
  private final Neighbours neighbours;
  private final ArrayList<IndicatorRule> rules = new ArrayList<>();
  private final ConcurrentHashMap<Counted, int[]> byUnit = new ConcurrentHashMap<>();

  /** The rules of the vocabulary file, in terms of a lexicon's classes. */
  public IndicatorRules(Lexicon lexicon) {
    noun = lexicon.mask("noun");
    neighbours =
        new Neighbours(
            noun,
            lexicon.mask("person"),
            lexicon.masks(
                "cadre",
                "police",
                "medic",
                "volunteer",
                "grid",
                "worker",
                "isolated",
                "vaccinate"));
    List<String> lines = Vocabulary.lines("indicator-rules.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      rules.add(
          new IndicatorRule(
              fields[0],
              fields[1].isEmpty() ? Set.of() : Set.of(fields[1].split(" ")),
              roles(fields[2]),
              mask(lexicon, fields[3].equals(PLAIN) ? "noun" : fields[3]),
              fields[3].equals(PLAIN),
              mask(lexicon, fields[4]),
              mask(lexicon, fields[5]),
              mask(lexicon, fields[6]),
              mask(lexicon, fields[7]),
              mask(lexicon, fields[8]),
              mask(lexicon, fields[9])));
    }
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
    int[] givers = givers(mentions, units, ownRules(mentions, units));
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
   * Codes of the indicators of an article's figures, in their order. What says little of itself has
   * that of a neighbour in its sentence: 坐便器60把、轮椅41把; 受助学生416人，其中女生98人，占23.6%.
   */
  public List<String> indicatorsOf(List<Mention> mentions, List<String> units) {
    int[] own = ownRules(mentions, units);
    List<String> codes = new ArrayList<>(own.length);
    for (int giver : givers(mentions, units, own)) {
      codes.add(own[giver] < 0 ? OTHER : rules.get(own[giver]).indicator());
    }
    return codes;
  }

  /** For each figure the first rule that fits; -1 where none does. */
  private int[] ownRules(List<Mention> mentions, List<String> units) {
    int[] own = new int[mentions.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = nextFitting(0, mentions.get(i), units.get(i));
    }
    return own;
  }

  /** For each figure the one whose indicator it has: itself, or a neighbour. */
  private int[] givers(List<Mention> mentions, List<String> units, int[] own) {
    int[] givers = new int[own.length];
    for (int i = 1; i < givers.length; i++) {
      givers[i] = i;
      int from = neighbours.giverInFront(mentions, units, i, evidence(mentions.get(i), own[i]));
      if (from >= 0 && !(isOther(own[givers[from]]) && own[i] >= 0)) {
        givers[i] = givers[from];
      }
    }
    for (int i = givers.length - 2; i >= 0; i--) {
      Evidence said = evidence(mentions.get(i), own[i]);
      if (givers[i] == i && Neighbours.givesBehind(mentions, units, i, said)) {
        givers[i] = givers[i + 1];
      }
    }
    return givers;
  }

  private boolean isOther(int rule) {
    return rule < 0 || rules.get(rule).indicator().equals(OTHER);
  }

  private Evidence evidence(Mention mention, int rule) {
    if (isOther(rule)) {
      return (mention.words().head() & noun) == 0 ? Evidence.NONE : Evidence.NOUN;
    }
    return rules.get(rule).evidence();
  }

  private static Set<Role> roles(String names) {
    return names.isEmpty() ? Set.of() : Set.of(Role.valueOf(names.toUpperCase(Locale.ROOT)));
  }

  private static long mask(Lexicon lexicon, String classes) {
    return classes.isEmpty() ? 0 : lexicon.masks(classes.split(" "));
  }

  private record Counted(String unit, String form, Classifier.Kind kind) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
