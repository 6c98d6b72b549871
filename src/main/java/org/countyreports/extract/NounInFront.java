package org.countyreports.extract;

import java.io.Serializable;
import org.countyreports.text.Lexicon;
import org.countyreports.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the counted noun in front of a quantity: 志愿者30人, 清运垃圾1178余车次, 捐赠口罩、手套等防疫物资28600余只. */
final class NounInFront implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 16;
  private static final int LONGEST_ASIDE = 8;

  /** The name of a township without its suffix: 新惠, 滚贝侗族. */
  private static final int SHORTEST_TOWNSHIP = 2;

  private static final int LONGEST_TOWNSHIP = 5;

  /** 全镇, 各乡: all of them, not one by its name. */
  private static final WordSet DETERMINERS = WordSet.of("全", "各", "该", "本", "我", "每", "两", "等");

  /** Words for the time that a change began. */
  private static final WordSet BEFORE =
      WordSet.of(
          "上年", "去年", "年初", "上届", "上月", "原来", "原先", "最初", "开始", "当初", "过去", "以前", "同期", "上年同期");

  /** Nouns that say little without the verb in front of them. */
  private static final WordSet GENERAL =
      WordSet.of("人员", "对象", "队员", "队伍", "单位", "车辆", "设备", "机械", "场所", "工具");

  private static final WordSet AMOUNTS = WordSet.of("总数", "总人数", "人数", "总量", "数量", "个数", "数");

  private final WordClasses words;
  private final Lexicon lexicon;

  NounInFront(WordClasses words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The noun phrase that ends in front of a token; null where something else stands there. */
  @Nullable CountedNoun find(Tokens tokens, int token) {
    int end = behindPhrase(tokens, token);
    int aside = openOfAside(tokens, end);
    if (end <= 0 || aside == end && isStop(tokens, end - 1)) {
      return null;
    }
    return aside < end ? withAside(tokens, aside, end) : phrase(tokens, end);
  }

  /** 老年食堂(助餐点)41个: the noun stands in front of the brackets and takes them along. */
  private @Nullable CountedNoun withAside(Tokens tokens, int aside, int end) {
    CountedNoun noun = aside > 0 && !isStop(tokens, aside - 1) ? phrase(tokens, aside) : null;
    return noun == null || (noun.classes() & words.noun) == 0 && noun.classes() != 0
        ? null
        : new CountedNoun(noun.from(), end, noun.classes(), noun.where());
  }

  /** Token that opens the brackets which end in front of a token; the token itself if none do. */
  private static int openOfAside(Tokens tokens, int end) {
    if (!tokens.is(end - 1, ')')) {
      return end;
    }
    int open = end - 2;
    while (open >= 0 && end - open <= LONGEST_ASIDE && !tokens.is(open, '(')) {
      if (tokens.is(open, Tokens.Kind.QUANTITY) || Clause.isEnd(tokens, open)) {
        return end;
      }
      open--;
    }
    return tokens.is(open, '(') && open < end - 2 ? open : end;
  }

  private @Nullable CountedNoun phrase(Tokens tokens, int end) {
    int start = phraseStart(tokens, end);
    if (end - start == 1
        && tokens.has(start, words.rise | words.fall)
        && !tokens.has(start, words.noun)) {
      start = subjectStart(tokens, start);
    }
    start = skipCounted(tokens, skipTownship(tokens, skipParticles(tokens, start, end), end), end);
    if (end - start == 1 && tokens.is(start, Tokens.Kind.CHARACTER)) {
      return null;
    }
    return start >= end
        ? null
        : new CountedNoun(start, end, headClasses(tokens, start, end), CountedNoun.Where.IN_FRONT);
  }

  private int phraseStart(Tokens tokens, int end) {
    int start = end - 1;
    while (start > 0
        && end - start < LONGEST
        && !isStop(tokens, start - 1)
        && !isVerbBefore(tokens, start - 1, end)) {
      start--;
    }
    return start;
  }

  /** 税收同比下降, 企业比上年减少: what changed stands in front of the comparison. */
  private int subjectStart(Tokens tokens, int change) {
    int end = change;
    while (end > 0 && isComparison(tokens, end - 1)) {
      end--;
    }
    boolean noun =
        end > 0 && !isStop(tokens, end - 1) && !tokens.has(end - 1, words.verb & ~words.noun);
    return noun ? phraseStart(tokens, end) : change;
  }

  private boolean isComparison(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.TIME)
        || tokens.has(i, words.adverb) && !tokens.has(i, words.noun)
        || tokens.is(i, Tokens.Kind.CHARACTER) && "比较偏上年常期月".indexOf(tokens.first(i)) >= 0;
  }

  /** Token behind the noun: what stands between it and the number says nothing: 共计, 达, 约, “. */
  private int behindPhrase(Tokens tokens, int token) {
    int end = isBracketed(tokens, token) ? token - 1 : token;
    while (end > 0 && isFiller(tokens, end - 1)) {
      end--;
    }
    if (end > 2 && isEach(tokens, end)) {
      return behindPhrase(tokens, end - (tokens.is(end - 3, '由') ? 3 : 2));
    }
    if (end < token && isBefore(tokens, end)) {
      return behindPhrase(tokens, end - 1);
    }
    return isTail(tokens, end) ? end - 1 : end;
  }

  /** 电价由每度0.78元: what the price is for says nothing of what it is. */
  private static boolean isEach(Tokens tokens, int end) {
    return tokens.is(end - 2, '每')
        && tokens.end(end - 1) - tokens.start(end - 1) <= 2
        && !tokens.is(end - 1, Tokens.Kind.PUNCTUATION)
        && !Clause.isEnd(tokens, end - 3);
  }

  /** The 中 of 水库中, the 干 of 水库干了: one character that says where or what happened. */
  private boolean isTail(Tokens tokens, int end) {
    boolean noun = end > 1 && tokens.has(end - 2, words.noun) && !tokens.has(end - 2, words.verb);
    boolean inside = tokens.is(end - 1, '中') || tokens.is(end - 1, '里');
    boolean happened =
        tokens.is(end, '了')
            && tokens.is(end - 1, Tokens.Kind.CHARACTER)
            && tokens.end(end - 1) == tokens.start(end);
    return noun && (inside || happened);
  }

  /** 合作社由上年的61家: a time that the number is of, not what it counts. */
  private static boolean isBefore(Tokens tokens, int end) {
    if (end < 2) {
      return false;
    }
    boolean led = tokens.is(end - 2, '由') || tokens.is(end - 2, '从') || tokens.is(end - 2, '比');
    return led && (tokens.is(end - 1, Tokens.Kind.TIME) || tokens.is(end - 1, BEFORE));
  }

  /** 高风险区(75个): a quantity that fills its brackets is said of what stands before them. */
  private static boolean isBracketed(Tokens tokens, int token) {
    return tokens.is(token - 1, '(') && tokens.is(token + 1, ')');
  }

  private boolean isFiller(Tokens tokens, int i) {
    if (tokens.is(i, Tokens.Kind.WORD)) {
      return tokens.has(i, words.adverb) && !tokens.has(i, words.noun | words.rise | words.fall);
    }
    return tokens.is(i, ' ')
        || tokens.is(i, ':')
        || tokens.is(i, '的')
        || tokens.is(i, '-')
        || tokens.is(i, '”')
        || tokens.is(i, '“')
        || tokens.is(i, Tokens.Kind.CHARACTER) && "约近超逾破上下了".indexOf(tokens.first(i)) >= 0;
  }

  private static boolean isStop(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case QUANTITY, TIME -> true;
      case PUNCTUATION -> "“”\"·《》".indexOf(tokens.first(i)) < 0;
      default -> false;
    };
  }

  /** A verb or adverb in front of the noun ends the phrase; at its end it is the noun itself. */
  private boolean isVerbBefore(Tokens tokens, int i, int end) {
    boolean tail =
        i == end - 2 && (tokens.is(end - 1, Tokens.Kind.CHARACTER) || isMeasure(tokens, end - 1));
    if (i == end - 1 || tail || i == end - 2 && isModifier(tokens, i)) {
      return false;
    }
    return tokens.has(i, words.verb | words.adverb) && !tokens.has(i, words.noun)
        || tokens.is(i, Tokens.Kind.CHARACTER) && "的了着将把被为向给由在从对".indexOf(tokens.first(i)) >= 0;
  }

  /** 浇灌面积, 入户率, 门诊量: what is done names what is measured. */
  private static boolean isMeasure(Tokens tokens, int i) {
    int end = tokens.end(i);
    return tokens.is(i, Tokens.Kind.WORD)
        && end - tokens.start(i) <= 2
        && "率量数额度积容".indexOf(tokens.text().charAt(end - 1)) >= 0;
  }

  /** 投入扑火人员: of two verbs in front of such a noun, the second tells which people they are. */
  private boolean isModifier(Tokens tokens, int i) {
    return tokens.has(i, words.verb) && tokens.has(i - 1, words.verb) && tokens.is(i + 1, GENERAL);
  }

  private static int skipParticles(Tokens tokens, int start, int end) {
    int first = start;
    while (first < end
        && (tokens.is(first, Tokens.Kind.PUNCTUATION)
            || tokens.is(first, Tokens.Kind.PLACE) && first + 1 < end
            || "等和及与并".indexOf(tokens.first(first)) >= 0
                && tokens.is(first, Tokens.Kind.CHARACTER))) {
      first++;
    }
    return first;
  }

  /** 新惠镇投资3200万元: the township says where, not what. */
  private static int skipTownship(Tokens tokens, int start, int end) {
    for (int i = start; i + 1 < end; i++) {
      int length = tokens.start(i) - tokens.start(start);
      if (length >= SHORTEST_TOWNSHIP && isTownship(tokens, i)) {
        return tokens.is(start, DETERMINERS) ? start : i + 1;
      }
      if (length >= LONGEST_TOWNSHIP
          || tokens.classes(i) != 0
          || tokens.is(i, Tokens.Kind.PUNCTUATION)) {
        return start;
      }
    }
    return start;
  }

  private static boolean isTownship(Tokens tokens, int i) {
    return tokens.is(i, '镇') || tokens.is(i, '乡') || tokens.is(i, "街道") || tokens.is(i, "苏木");
  }

  /** 9个镇党员3200名: the 镇 is what the number in front counts. */
  private int skipCounted(Tokens tokens, int start, int end) {
    boolean counted =
        start + 1 < end
            && tokens.is(start - 1, Tokens.Kind.QUANTITY)
            && tokens.end(start - 1) == tokens.start(start)
            && tokens.has(start, words.place)
            && tokens.has(start + 1, words.noun)
            && !tokens.has(end - 1, words.place);
    return counted ? start + 1 : start;
  }

  /** 渔船休渔316艘: a verb behind its thing; but a place is where it is done. */
  private boolean isDone(Tokens tokens, int last) {
    return tokens.classes(last) == words.verb && !tokens.has(last - 1, words.place);
  }

  /** 党员总数302名: the number of a thing is counted as the thing. */
  private static boolean isAmount(Tokens tokens, int i) {
    return tokens.is(i, AMOUNTS);
  }

  /** Classes of the last word where it is a noun or ends like one; else of the last noun. */
  private long headClasses(Tokens tokens, int start, int end) {
    int last = end - 1;
    while (last > start
        && tokens.has(last - 1, words.noun)
        && (isAmount(tokens, last) || isDone(tokens, last))) {
      last--;
    }
    if (tokens.has(last, words.noun | words.verb)) {
      return tokens.classes(last);
    }
    long byEnding = lexicon.classesByEnding(tokens.text(), tokens.start(start), tokens.end(last));
    if (byEnding != 0) {
      return byEnding;
    }
    for (int i = last; i >= start; i--) {
      if (tokens.has(i, words.noun)) {
        return tokens.classes(i);
      }
    }
    return tokens.classes(last);
  }
}
