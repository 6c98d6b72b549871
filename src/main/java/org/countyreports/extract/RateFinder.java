package org.countyreports.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.countyreports.text.Trie;
import org.countyreports.text.Vocabulary;

/** What a figure is per: 每天消杀20000平方米, 亩产600斤, 人均, 2万元/户. */
final class RateFinder implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Trie before = new Trie();
  private final Trie behind = new Trie();

  private final ArrayList<String> pers = new ArrayList<>();

  /** The words of the vocabulary file. */
  RateFinder() {
    List<String> lines = Vocabulary.lines("rates.csv");
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      (fields[2].equals("before") ? before : behind).put(fields[0], pers.size());
      pers.add(fields[1]);
    }
  }

  /** What the quantity at a token is per; empty where it is no rate. */
  String find(Tokens tokens, int token) {
    int behindEnd = tokens.end(token);
    long match = behind.longestAt(tokens.text(), behindEnd, tokens.text().length());
    if (match != Trie.NONE) {
      return pers.get(Trie.value(match));
    }
    String found = "";
    int limit = tokens.start(token);
    for (int i = Clause.start(tokens, token); i < token; i++) {
      found = at(tokens.text(), tokens.start(i), tokens.end(i), limit, found);
    }
    return found;
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
    return NumeralParser.isDigit(before)
        || ChineseDigits.opens(before)
        || "今去全当本上前近半每同明常多昨翌".indexOf(before) >= 0;
  }
}
