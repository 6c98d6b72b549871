package org.countyreports.normalize.figure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.countyreports.model.Mention;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Vocabulary;

/** The decision list of the vocabulary: the first rule that fits gives the indicator. */
public final class IndicatorRules implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<IndicatorRule> rules = new ArrayList<>();

  /** The rules of the vocabulary file, in terms of a lexicon's classes. */
  public IndicatorRules(Lexicon lexicon) {
    List<String> lines = Vocabulary.lines("indicator-rules.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      rules.add(
          new IndicatorRule(
              fields[0],
              fields[1].isEmpty() ? Set.of() : Set.of(fields[1].split(" ")),
              mask(lexicon, fields[2]),
              mask(lexicon, fields[3]),
              mask(lexicon, fields[4]),
              mask(lexicon, fields[5]),
              mask(lexicon, fields[6])));
    }
  }

  /** Code of the indicator of a figure in a canonical unit; {@code other} where no rule fits. */
  public String indicatorOf(Mention mention, String unit) {
    for (IndicatorRule rule : rules) {
      if (rule.fits(mention, unit)) {
        return rule.indicator();
      }
    }
    return "other";
  }

  private static long mask(Lexicon lexicon, String classes) {
    return classes.isEmpty() ? 0 : lexicon.masks(classes.split(" "));
  }
}
