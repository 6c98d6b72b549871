package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countyreports.model.Classifier;
import org.countyreports.text.Trie;
import org.countyreports.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The classifiers and measures of the vocabulary, found by the longest match. */
final class Classifiers implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_CURRENCY = 5;

  /** What stands for a classifier where the text has none. */
  static final Classifier NONE =
      new Classifier("", "{item}", BigDecimal.ONE, Classifier.Kind.COUNT, List.of());

  private final Trie forms = new Trie();
  private final ArrayList<Classifier> classifiers = new ArrayList<>();

  /** The classifiers of the vocabulary file. */
  static Classifiers load() {
    Classifiers all = new Classifiers();
    List<String> lines = Vocabulary.lines("classifiers.csv");
    for (String line : lines.subList(1, lines.size())) {
      all.add(line.split(",", -1));
    }
    return all;
  }

  /** The classifier written in this form; null where there is none. */
  @Nullable Classifier find(String form) {
    int index = forms.get(form);
    return index < 0 ? null : classifiers.get(index);
  }

  /** The foreign money that is named before an amount: 港币180万元, 新台币3亿元; null where none is. */
  @Nullable Classifier foreignMoneyBefore(String text, int at) {
    for (int length = Math.min(at, LONGEST_CURRENCY); length > 1; length--) {
      Classifier named = find(text.substring(at - length, at));
      boolean money = named != null && named.kind() == Classifier.Kind.MONEY;
      if (named != null && money && !named.unit().equals("CNY") && named.form().charAt(0) != '元') {
        return named;
      }
    }
    return null;
  }

  /** The longest classifier at a place; null where none stands there. */
  @Nullable Classifier at(String text, int at) {
    long match = forms.longestAt(text, at, text.length());
    if (match != Trie.NONE && opensVerb(text, Trie.end(match) - 1)) {
      match = forms.longestAt(text, at, Trie.end(match) - 1);
    }
    return match == Trie.NONE || isCutWord(text, Trie.end(match))
        ? null
        : classifiers.get(Trie.value(match));
  }

  /** The t of 10 through is no tonne: letters are a unit where they stand alone. */
  private static boolean isCutWord(String text, int end) {
    return end < text.length() && isLetter(text.charAt(end - 1)) && isLetter(text.charAt(end));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** 投入3.7亿元整治农村环境: 整 goes with the verb behind it. */
  private static boolean opensVerb(String text, int last) {
    return text.charAt(last) == '整'
        && last + 1 < text.length()
        && "治改修理合顿备编建形装".indexOf(text.charAt(last + 1)) >= 0;
  }

  private void add(String[] fields) {
    List<String> byNoun = fields[4].isEmpty() ? List.of() : List.of(fields[4].split(" "));
    forms.put(fields[0], classifiers.size());
    classifiers.add(
        new Classifier(
            fields[0],
            fields[1],
            new BigDecimal(fields[2]),
            Classifier.Kind.valueOf(fields[3].toUpperCase(Locale.ROOT)),
            byNoun));
  }
}
