package org.countyreports.normalize.figure;

import java.io.Serializable;
import java.util.Set;
import org.countyreports.model.Classifier;
import org.countyreports.model.Mention;
import org.countyreports.model.Mention.Role;

/**
 * A row of the indicator rules: where all of its columns fit, a figure has its indicator.
 *
 * @param indicator code of the indicator
 * @param units canonical units or classifiers as written, empty for any
 * @param roles how the figure stands in its clause, empty for any
 * @param head classes of the counted noun, 0 for any
 * @param plain whether the counted noun may have no other class than that of head
 * @param item classes of all words of the item, 0 for any
 * @param before classes of words in the clause in front of the number, 0 for any
 * @param near classes of words in the clause, 0 for any
 * @param sentence classes of words in the sentence, 0 for any
 * @param theme classes of words in headline and publisher, 0 for any
 * @param unless classes that may not be near
 */
record IndicatorRule(
    String indicator,
    Set<String> units,
    Set<Role> roles,
    long head,
    boolean plain,
    long item,
    long before,
    long near,
    long sentence,
    long theme,
    long unless)
    implements Serializable {

  /** Stands for every currency in the units of a rule. */
  private static final String MONEY = "MONEY";

  /** Whether the classes of the words around a figure fit. */
  boolean fits(Mention mention) {
    Mention.Words words = mention.words();
    long clause = words.item() | words.before() | words.after();
    return (plain ? head == words.head() : fits(head, words.head()))
        && fits(item, words.item())
        && fits(before, words.item() | words.before())
        && fits(near, clause)
        && fits(sentence, words.sentence())
        && fits(theme, words.theme())
        && (unless & clause) == 0
        && words.roles().containsAll(roles);
  }

  /** What the rule goes by: what is counted, words around it, or the unit alone. */
  Evidence evidence() {
    if ((head | item) != 0) {
      return Evidence.NOUN;
    }
    if ((before | near) != 0 || !roles.isEmpty()) {
      return Evidence.CLAUSE;
    }
    return (sentence | theme) == 0 ? Evidence.UNIT : Evidence.SENTENCE;
  }

  /** Whether a figure with a classifier and in a canonical unit fits. */
  boolean fitsUnit(Classifier classifier, String unit) {
    return units.isEmpty()
        || units.contains(unit)
        || units.contains(classifier.form())
        || classifier.kind() == Classifier.Kind.MONEY && units.contains(MONEY);
  }

  private static boolean fits(long wanted, long found) {
    return wanted == 0 || (wanted & found) != 0;
  }
}
