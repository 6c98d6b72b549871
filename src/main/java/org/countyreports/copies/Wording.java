package org.countyreports.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countyreports.text.CharacterForms;
import org.countyreports.text.Digits;
import org.jspecify.annotations.Nullable;

/** How a statement is worded, as far as it tells whether another one is the same. */
final class Wording {

  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";
  private static final String CLAUSE_ENDS = "，,；;。：:\n";

  private static final List<String> PLAN = StatementWords.of("plan");
  private static final List<String> FACT = StatementWords.of("fact");
  private static final List<String> GIFT = StatementWords.of("gift");
  private static final List<String> TO = StatementWords.of("to");
  private static final List<String> TAKING = StatementWords.of("taking");
  private static final List<String> BODY = StatementWords.of("body");

  /** Letters of a name in front of its last word. */
  private static final int NAME = 3;

  private static final int LEAST_GIVER = 2;

  /** Letters of the division that a giver's name begins with. */
  private static final int LONGEST_DIVISION = 6;

  private static final String DIVISION_ENDS = "省市县区州旗镇乡";

  private final String text;
  private final int[] pairs;
  private final boolean planned;
  private final boolean gift;
  private final String giver;
  private final Set<String> bodies;

  private Wording(String sentence, String upTo) {
    this.text = ComparableText.of(sentence);
    this.pairs = pairs(letters(text));
    this.planned = last(upTo, PLAN) > last(upTo, FACT);
    this.gift = last(upTo, GIFT) >= 0;
    this.giver = gift ? giver(upTo) : "";
    this.bodies = bodies(upTo);
  }

  /** The wording of a statement. */
  static Wording of(Statement statement) {
    String sentence = folded(statement.sentence());
    String quote = folded(statement.quote());
    int start = sentence.indexOf(quote);
    return new Wording(
        sentence, start < 0 ? sentence : sentence.substring(0, start + quote.length()));
  }

  private static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(CharacterForms.fold(text.charAt(i)));
    }
    return out.toString();
  }

  /** Whether a character writes a number. */
  static boolean isNumeral(char c) {
    return Digits.is(c) || NUMERALS.indexOf(c) >= 0;
  }

  /** The letters of a text that write no number. */
  static String letters(String text) {
    String comparable = ComparableText.of(text);
    StringBuilder out = new StringBuilder(comparable.length());
    for (int i = 0; i < comparable.length(); i++) {
      if (!isNumeral(comparable.charAt(i))) {
        out.append(comparable.charAt(i));
      }
    }
    return out.toString();
  }

  static int[] pairs(String letters) {
    int[] pairs = new int[Math.max(0, letters.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = letters.charAt(i) << Character.SIZE | letters.charAt(i + 1);
    }
    return SortedInts.distinct(pairs, pairs.length);
  }

  /** Letters and digits of the sentence. */
  String text() {
    return text;
  }

  /** Whether the figure is meant to be. */
  boolean planned() {
    return planned;
  }

  boolean isGift() {
    return gift;
  }

  /** How many pairs of letters both sentences have. */
  int shared(Wording other) {
    return SortedInts.shared(pairs, other.pairs);
  }

  /** The part of the shorter sentence, numbers aside, that stands in the other: from 0 to 1. */
  double likeness(Wording other) {
    if (text.equals(other.text)) {
      return 1;
    }
    int least = Math.min(pairs.length, other.pairs.length);
    return least == 0 ? 0 : (double) shared(other) / least;
  }

  /** Whether others give or act. */
  boolean differsInGiver(Wording other) {
    if (text.equals(other.text)) {
      return false;
    }
    if (!giver.isEmpty() && !other.giver.isEmpty()) {
      return !isWithin(giver, other.giver) && !isWithin(other.giver, giver);
    }
    return !bodies.isEmpty()
        && !other.bodies.isEmpty()
        && bodies.stream().noneMatch(other.bodies::contains);
  }

  /** Whether the letters of one stand in another in their order. */
  private static boolean isWithin(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  private static int last(String text, List<String> words) {
    int last = -1;
    for (String word : words) {
      last = Math.max(last, text.lastIndexOf(word));
    }
    return last;
  }

  /** Who gives: the subject of the clause of giving, without the division it belongs to. */
  private static String giver(String upTo) {
    int verb = last(upTo, GIFT);
    int start = verb;
    while (start > 0 && CLAUSE_ENDS.indexOf(upTo.charAt(start - 1)) < 0) {
      start--;
    }
    String subject = subject(upTo.substring(start, verb));
    while (subject.length() < LEAST_GIVER && start > 1) {
      int end = start - 1;
      start = end;
      while (start > 0 && CLAUSE_ENDS.indexOf(upTo.charAt(start - 1)) < 0) {
        start--;
      }
      subject = subject(upTo.substring(start, end));
    }
    return subject.length() < LEAST_GIVER ? "" : subject;
  }

  private static String subject(String clause) {
    String text = letters(clause);
    for (String word : TAKING) {
      if (text.contains(word)) {
        return "";
      }
    }
    int end = text.length();
    for (String word : TO) {
      int at = text.indexOf(word);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return withoutDivision(isDate(text) ? "" : text.substring(0, end));
  }

  private static boolean isDate(String letters) {
    return letters.chars().allMatch(c -> "年月日时点今昨当天上下午早晚".indexOf(c) >= 0);
  }

  private static String withoutDivision(String name) {
    for (int i = Math.min(LONGEST_DIVISION, name.length() - LEAST_GIVER) - 1; i > 0; i--) {
      if (DIVISION_ENDS.indexOf(name.charAt(i)) >= 0) {
        return name.substring(i + 1);
      }
    }
    return name;
  }

  /** Names that end as those of bodies do, by their last letters. */
  private static Set<String> bodies(String upTo) {
    Set<String> found = new HashSet<>();
    for (String word : BODY) {
      for (int at = upTo.indexOf(word); at >= 0; at = upTo.indexOf(word, at + word.length())) {
        found.add(name(upTo, at) + word);
      }
    }
    return found;
  }

  private static String name(String text, int end) {
    int start = end;
    while (start > 0 && end - start < NAME && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether two words for what is counted may mean the same. */
  static boolean areKin(@Nullable String item, @Nullable String other) {
    String a = item == null ? "" : letters(item);
    String b = other == null ? "" : letters(other);
    if (a.isEmpty() || b.isEmpty() || a.contains(b) || b.contains(a)) {
      return true;
    }
    return SortedInts.shared(pairs(a), pairs(b)) > 0;
  }
}
