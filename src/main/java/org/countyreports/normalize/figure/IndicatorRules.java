package org.countyreports.normalize.figure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.countyreports.model.Classifier;
import org.countyreports.model.Mention;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Vocabulary;

/** The decision list of the vocabulary: the first rule that fits gives the indicator. */
public final class IndicatorRules implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String OTHER = "other";

  /** Stands for a head noun that is known and has no class of its own: 学位, 专利. */
  private static final String PLAIN = "plain";

  private final long noun;
  private final ArrayList<IndicatorRule> rules = new ArrayList<>();
  private final ConcurrentHashMap<String, List<IndicatorRule>> byUnit = new ConcurrentHashMap<>();

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
    for (IndicatorRule rule : rulesOf(mention.classifier(), unit)) {
      if (rule.fits(mention)) {
        return rule.indicator();
      }
    }
    return OTHER;
  }

  /** The rules for a classifier and unit; looked for once, there are few of them. */
  private List<IndicatorRule> rulesOf(Classifier classifier, String unit) {
    String key = unit + ' ' + classifier.form() + ' ' + classifier.kind();
    List<IndicatorRule> known = byUnit.get(key);
    if (known == null) {
      known = rules.stream().filter(rule -> rule.fitsUnit(classifier, unit)).toList();
      byUnit.put(key, known);
    }
    return known;
  }

  /**
   * Codes of the indicators of an article's figures, in their order. An unknown noun takes that of
   * a neighbour in its sentence with the same unit: 坐便器60把、轮椅41把.
   */
  public List<String> indicatorsOf(List<Mention> mentions, List<String> units) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      codes.add(indicatorOf(mentions.get(i), units.get(i)));
    }
    for (int i = 1; i < codes.size(); i++) {
      takeOver(mentions, units, codes, i, i - 1);
    }
    for (int i = codes.size() - 2; i >= 0; i--) {
      takeOver(mentions, units, codes, i, i + 1);
    }
    return codes;
  }

  private void takeOver(
      List<Mention> mentions, List<String> units, List<String> codes, int to, int from) {
    boolean listed =
        mentions.get(to).sentenceStart() == mentions.get(from).sentenceStart()
            && units.get(to).equals(units.get(from));
    boolean unknown = codes.get(to).equals(OTHER) && (mentions.get(to).words().head() & noun) == 0;
    if (unknown && listed) {
      codes.set(to, codes.get(from));
    }
  }

  private static long mask(Lexicon lexicon, String classes) {
    return classes.isEmpty() ? 0 : lexicon.masks(classes.split(" "));
  }
}
