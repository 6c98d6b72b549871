package org.countyreports.extract;

import java.io.Serializable;
import org.countyreports.model.Classifier;
import org.countyreports.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the counted noun behind a quantity: directly (500多名党员干部) or as the head of a longer phrase
 * (400余名来自各行各业的青年志愿者).
 */
final class NounBehind implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Modifiers are rarely longer than this many tokens. */
  private static final int LONGEST_MODIFIER = 14;

  private static final int LONGEST_CLAUSE = 40;

  /** Quantities side by side that count one noun: 20000余元1550公斤新鲜蔬菜. */
  private static final int LONGEST_RUN = 4;

  private static final int LONGEST_UNKNOWN = 8;

  private final WordClasses words;
  private final Lexicon lexicon;

  NounBehind(WordClasses words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The noun behind the quantity at a token; null where none is counted there. */
  @Nullable CountedNoun find(Tokens tokens, int token, Classifier classifier) {
    int first = token + 1;
    if (tokens.is(first, ' ') || tokens.is(first, '的')) {
      first++;
    }
    while (first < token + LONGEST_RUN && tokens.is(first, Tokens.Kind.QUANTITY)) {
      first++;
    }
    if (isConjunction(tokens, first) || isMoved(tokens, first)) {
      return null;
    }
    long wanted = wanted(classifier);
    CountedNoun direct = direct(tokens, first, wanted);
    if (direct == null) {
      direct = ofClause(tokens, first, wanted);
    }
    return direct != null ? direct : unknown(tokens, first);
  }

  /** 食用油28桶送到养老院: what is moved stands before the number, where it goes behind. */
  private static boolean isMoved(Tokens tokens, int first) {
    if (first >= tokens.size()) {
      return false;
    }
    String text = tokens.text();
    int at = tokens.start(first);
    return at + 2 < text.length()
        && "送运发销寄捐赠交分拉转搬投配调".indexOf(text.charAt(at)) >= 0
        && "到往至给抵".indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at + 2) != '的';
  }

  /** Classes that a classifier goes with; all nouns for a general one. */
  private long wanted(Classifier classifier) {
    return switch (classifier.form()) {
      case "名", "位", "人", "口人", "名额" -> words.person;
      case "例" -> words.person;
      case "户" -> words.household | words.person;
      case "家" -> words.organization | words.place | words.household;
      case "所" -> words.place | words.organization;
      case "辆" -> words.vehicle;
      case "支" -> words.team | words.goods | lexicon.masks("vaccinate");
      default -> words.noun;
    };
  }

  private @Nullable CountedNoun direct(Tokens tokens, int first, long wanted) {
    int headEnd = -1;
    long classes = 0;
    int limit = Math.min(first + LONGEST_MODIFIER, tokens.size());
    for (int i = first; i < limit; i++) {
      if (headEnd == i
          && (isOfPlaces(tokens, i, classes, wanted)
              || isTheirs(tokens, i, classes, wanted)
              || isShare(tokens, i))) {
        break;
      }
      if (tokens.has(i, wanted) && (headEnd < 0 || continues(tokens, i, headEnd, wanted))) {
        headEnd = i + 1;
        classes = tokens.classes(i);
      } else if (headEnd < 0 ? isBreak(tokens, i) : !continues(tokens, i, headEnd, wanted)) {
        break;
      }
    }
    return headEnd >= 0 ? new CountedNoun(first, headEnd, classes, CountedNoun.Where.BEHIND) : null;
  }

  /** 8个乡镇群众, 12个村农作物: of places and what is theirs, the places are counted. */
  private boolean isOfPlaces(Tokens tokens, int i, long head, long wanted) {
    boolean theirs = tokens.has(i, words.noun | words.verb);
    return wanted == words.noun
        && (head & words.place) != 0
        && theirs
        && !tokens.has(i, words.place | words.organization | words.team);
  }

  /** 110个村的农民: a general classifier counts the places. */
  private boolean isTheirs(Tokens tokens, int i, long head, long wanted) {
    return wanted == words.noun && (head & words.place) != 0 && tokens.is(i, '的');
  }

  /** 6.4万农户户均受益1290元: what each of them has is another figure. */
  private static boolean isShare(Tokens tokens, int i) {
    String text = tokens.text();
    int at = tokens.start(i);
    return text.startsWith("均", at + 1) && "户人亩".indexOf(text.charAt(at)) >= 0;
  }

  /** 4人死亡, 20人被困: what follows says what happened, it is not counted. */
  boolean startsPredicate(Tokens tokens, int first) {
    return tokens.is(first, Tokens.Kind.CHARACTER) && "在被由从已因为于".indexOf(tokens.first(first)) >= 0
        || tokens.has(first, words.adverb) && !tokens.has(first, words.noun)
        || tokens.has(first, words.verb)
            && !tokens.has(first, words.noun)
            && !leadsToNoun(tokens, first);
  }

  /** 入户人员, 返乡大学生: a verb directly in front of a noun modifies it. */
  private boolean leadsToNoun(Tokens tokens, int first) {
    return tokens.has(first + 1, words.noun)
        && !tokens.has(first + 1, words.verb)
        && (tokens.is(first + 2, '的')
            || Clause.isEnd(tokens, first + 2)
            || tokens.is(first + 2, '、')
            || tokens.has(first + 2, words.adverb | words.verb | words.noun));
  }

  private boolean continues(Tokens tokens, int i, int headEnd, long wanted) {
    boolean joined =
        headEnd == i
            && isConjunction(tokens, i)
            && tokens.has(i + 1, wanted)
            && !tokens.is(i + 2, Tokens.Kind.QUANTITY);
    return joined || continuesNoun(tokens, i);
  }

  private boolean continuesNoun(Tokens tokens, int i) {
    return tokens.has(i, words.noun) && !tokens.has(i, words.verb) || tokens.is(i, '的');
  }

  private boolean isBreak(Tokens tokens, int i) {
    if (tokens.is(i, '(')) {
      return false;
    }
    if (tokens.is(i, '了')) {
      return true;
    }
    return switch (tokens.kind(i)) {
      case QUANTITY, TIME -> true;
      case PUNCTUATION -> "“”\"《》)".indexOf(tokens.first(i)) < 0;
      case WORD -> tokens.has(i, words.adverb) && !tokens.has(i, words.noun);
      default -> false;
    };
  }

  private static boolean isConjunction(Tokens tokens, int i) {
    return tokens.is(i, '和')
        || tokens.is(i, '及')
        || tokens.is(i, '与')
        || tokens.is(i, '、')
        || tokens.is(i, Tokens.Kind.WORD) && tokens.is(i, "以及");
  }

  /** A noun that the lexicon does not know: what stands up to the next verb or break. */
  private @Nullable CountedNoun unknown(Tokens tokens, int first) {
    int end = first;
    while (end < first + LONGEST_UNKNOWN && isPlain(tokens, end)) {
      end++;
    }
    if (end == first
        || tokens.is(end, '了')
        || startsPredicate(tokens, first)
        || "的了被在于对将把由从等，,之者以后前内中里上下".indexOf(tokens.first(first)) >= 0) {
      return null;
    }
    long classes = lexicon.classesByEnding(tokens.text(), tokens.start(first), tokens.end(end - 1));
    return new CountedNoun(first, end, classes, CountedNoun.Where.BEHIND);
  }

  private boolean isPlain(Tokens tokens, int i) {
    if (tokens.is(i, Tokens.Kind.CHARACTER)) {
      return "的了被在于对将把由从为是有等".indexOf(tokens.first(i)) < 0;
    }
    return tokens.is(i, Tokens.Kind.NAME)
        || tokens.is(i, Tokens.Kind.WORD) && !tokens.has(i, words.verb | words.adverb);
  }

  /** The head behind a 的 further on in the clause, where it goes with the classifier. */
  private @Nullable CountedNoun ofClause(Tokens tokens, int first, long wanted) {
    if (wanted == words.noun || Clause.isEnd(tokens, first)) {
      return null;
    }
    int limit = Math.min(first + LONGEST_CLAUSE, tokens.size());
    for (int i = first; i < limit && !isClauseBreak(tokens, i); i++) {
      if (!tokens.is(i, '的')) {
        continue;
      }
      CountedNoun noun = direct(tokens, i + 1, wanted);
      if (noun != null && (noun.classes() & wanted) != 0) {
        return noun;
      }
    }
    return null;
  }

  private static boolean isClauseBreak(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.QUANTITY) || Clause.isEnd(tokens, i);
  }
}
