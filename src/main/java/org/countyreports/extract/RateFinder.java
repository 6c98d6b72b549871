package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Classifier.Kind;
import org.countyreports.text.Digits;
import org.countyreports.text.Trie;
import org.countyreports.text.Vocabulary;
import org.countyreports.text.WordSet;

/** What a figure is per: 每天消杀20000平方米, 亩产600斤, 人均, 2万元/户. */
final class RateFinder implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String HECTARE = "hectare";
  private static final BigDecimal MU_OF_HECTARE = BigDecimal.valueOf(15);
  private static final int SCALE = 15;

  private static final int LONGEST_CHANGE = 10;

  private static final WordSet CHANGES = WordSet.of("增加", "净增", "增收", "减少", "提高", "增");

  /** How a clause begins that tells nothing but the change. */
  private static final WordSet COMPARISONS =
      WordSet.of("增", "净增", "减少", "提高", "同比", "比上年", "比去年", "较上年", "较去年");

  private final Trie before = new Trie();
  private final Trie behind = new Trie();

  private final ArrayList<String> pers = new ArrayList<>();

  /** The words of the vocabulary file. */
  RateFinder() {
    List<String> lines = Vocabulary.lines("rates.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      (fields[2].equals("before") ? before : behind).put(fields[0], pers.size());
      pers.add(fields[0].contains("公顷") ? HECTARE : fields[1]);
    }
  }

  /** A value per hectare as one per mu; any other as it is. */
  static BigDecimal perMu(BigDecimal value, String per) {
    return per.equals(HECTARE)
        ? value.divide(MU_OF_HECTARE, SCALE, RoundingMode.HALF_UP).stripTrailingZeros()
        : value;
  }

  /** What the dataset says for a rate: per hectare becomes per mu. */
  static String canonical(String per) {
    return per.equals(HECTARE) ? "mu" : per;
  }

  /** What the quantity at a token is per, as written; empty where it is no rate. */
  String find(Tokens tokens, int token) {
    int behindEnd = tokens.end(token);
    long match = behind.longestAt(tokens.text(), behindEnd, tokens.text().length());
    if (match != Trie.NONE) {
      return pers.get(Trie.value(match));
    }
    int first = Clause.start(tokens, token);
    int before = isChange(tokens, first, token) ? first - 2 : -1;
    boolean goesOn = before >= 0 && tokens.is(before, Tokens.Kind.QUANTITY);
    return goesOn
        ? inClause(tokens, Clause.start(tokens, before), before)
        : inClause(tokens, first, token);
  }

  private String inClause(Tokens tokens, int first, int token) {
    String found = "";
    int limit = tokens.start(token);
    for (int i = first; i < token; i++) {
      found = at(tokens.text(), tokens.start(i), tokens.end(i), limit, found);
    }
    return found;
  }

  /** 人均纯收入2046元,增加483元: what a sum grew by is per the same as the sum. */
  private static boolean isChange(Tokens tokens, int first, int token) {
    Quantity quantity = tokens.quantity(token);
    int from = tokens.start(first);
    int to = tokens.start(token);
    return quantity != null
        && quantity.classifier().kind() == Kind.MONEY
        && to - from <= LONGEST_CHANGE
        && COMPARISONS.begins(tokens.text(), from, to)
        && CHANGES.lengthAtEnd(tokens.text(), from, to) > 0;
  }

  /** What a unit with a stroke is per, /亩; empty where the words do not say. */
  String behind(String stroke) {
    long match = behind.longestAt(stroke, 0, stroke.length());
    return match == Trie.NONE ? "" : pers.get(Trie.value(match));
  }

  /** What a heading says its figures are per, 人均 or 单产; empty where it does not say. */
  String inHeading(String heading) {
    String found = "";
    for (int at = 0; at < heading.length(); at++) {
      long match = before.longestAt(heading, at, heading.length());
      boolean inside = at > 0 && "年月".indexOf(heading.charAt(at)) >= 0;
      found = match == Trie.NONE || inside ? found : pers.get(Trie.value(match));
    }
    return found;
  }

  /** The last rate word that begins inside a token, else what was found before. */
  private String at(String text, int start, int end, int limit, String known) {
    String found = known;
    for (int at = start; at < end; at++) {
      long match = before.longestAt(text, at, limit);
      if (match != Trie.NONE && !isInsideDate(text, at)) {
        found = pers.get(Trie.value(match));
      }
    }
    return found;
  }

  /** The 年 of 2019年产值 and the 日 of 8日产 and 昨日接种 belong to a date. */
  private static boolean isInsideDate(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    return Digits.is(before)
        || ChineseDigits.opens(before)
        || "今去全当本上前近半每同明常多昨翌".indexOf(before) >= 0;
  }
}
