package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.countyreports.text.Digits;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Ordered;
import org.countyreports.text.Trie;
import org.countyreports.text.Work;
import org.countyreports.text.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Cuts a folded text into tokens from left to right; the longest word at a place wins. */
final class Tokenizer implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon;
  private final QuantityParser quantities;
  private final long phrase;

  Tokenizer(Lexicon lexicon, Classifiers classifiers) {
    this.lexicon = lexicon;
    this.quantities = new QuantityParser(classifiers);
    this.phrase = lexicon.mask("phrase");
  }

  /** The tokens between two offsets. */
  Tokens tokenize(FoldedText source, List<TimeSpan> times, int from, int to) {
    String text = source.text();
    Tokens tokens = new Tokens(source, to - from);
    int nextTime = Ordered.countUpTo(times, TimeSpan::start, from - 1);
    Work work = Work.current();
    int at = from;
    while (at < to) {
      work.step();
      while (nextTime < times.size() && times.get(nextTime).start() < at) {
        nextTime++;
      }
      if (nextTime < times.size() && times.get(nextTime).start() == at) {
        int end = Math.min(times.get(nextTime).end(), to);
        tokens.add(Tokens.Kind.TIME, at, end, 0);
        at = end;
      } else {
        at = token(tokens, text, at, to);
      }
    }
    return tokens;
  }

  /** The tokens of a whole line that holds no dates: a headline, a heading. */
  Tokens tokenize(String line) {
    FoldedText source = FoldedText.of(line);
    return tokenize(source, List.of(), 0, source.text().length());
  }

  /** Adds the token at a place and gives the offset behind it. */
  private int token(Tokens tokens, String text, int at, int to) {
    char c = text.charAt(at);
    if (isLatin(c)) {
      return name(tokens, text, at, to);
    }
    long longest = lexicon.longestOfAllAt(text, at, to);
    if (c == '第' && cutsNumber(text, at, Trie.end(longest), longest, to)) {
      tokens.add(Tokens.Kind.CHARACTER, at, at + 1, 0);
      return at + 1;
    }
    boolean common = lexicon.isCommon(longest);
    long counted = counted(tokens, text, at, longest);
    long word = counted != Trie.NONE ? counted : common ? lexicon.longestAt(text, at, to) : longest;
    int wordEnd = word == Trie.NONE ? at : Trie.end(word);
    Quantity quantity = mayOpenNumber(c) ? quantity(text, at, to) : null;
    boolean named = quantity != null && isPlaceName(longest, quantity);
    if (quantity != null && !named && !isPhrase(word, wordEnd, quantity)) {
      return number(tokens, text, quantity, to);
    }
    if (Digits.is(c)) {
      int end = Math.min(NumeralParser.endOfRun(text, at), to);
      tokens.add(Tokens.Kind.NAME, at, end, 0);
      return end;
    }
    boolean whole =
        common
            && counted == Trie.NONE
            && !lexicon.isCut(text, at, longest, to)
            && !opensNumber(text, longest, to);
    if (named || whole) {
      Tokens.Kind kind = lexicon.isPlace(longest) ? Tokens.Kind.PLACE : Tokens.Kind.WORD;
      tokens.add(kind, at, Trie.end(longest), lexicon.classesOf(longest));
      return Trie.end(longest);
    }
    if (wordEnd > at) {
      tokens.add(Tokens.Kind.WORD, at, wordEnd, lexicon.classesOf(word));
      return wordEnd;
    }
    if (ChineseDigits.digit(c) >= 0 && quantity == null) {
      int end = endOfDigits(text, at, to);
      tokens.add(Tokens.Kind.NAME, at, end, 0);
      return end;
    }
    tokens.add(isPunctuation(c) ? Tokens.Kind.PUNCTUATION : Tokens.Kind.CHARACTER, at, at + 1, 0);
    return at + 1;
  }

  /** The word 第二 would leave the rest of 第二百六十六条 as a number of its own. */
  private boolean cutsNumber(String text, int at, int wordEnd, long word, int to) {
    if (word == Trie.NONE || at + 1 >= to || !mayOpenNumber(text.charAt(at + 1))) {
      return false;
    }
    Quantity ordinal = quantity(text, at + 1, to);
    return ordinal != null && wordEnd < ordinal.numeralEnd();
  }

  private @Nullable Quantity quantity(String text, int at, int to) {
    Quantity quantity = quantities.parse(text, at);
    return quantity == null || quantity.numeralEnd() > to ? null : quantity;
  }

  /** A set phrase beats the numeral it begins with (千方百计, 三门峡), but not 三台 or 十一个. */
  private boolean isPhrase(long word, int wordEnd, Quantity quantity) {
    if (word == Trie.NONE || Digits.is(charAt(quantity))) {
      return false;
    }
    if ((lexicon.classesOf(word) & phrase) == 0) {
      return false;
    }
    boolean one = quantity.value().compareTo(BigDecimal.ONE) == 0;
    return wordEnd > quantity.end()
        || wordEnd == quantity.end() && (one || !quantity.hasClassifier());
  }

  /** 三台县, 五斗江乡: the name of a division beats the Chinese numeral that it begins with. */
  private boolean isPlaceName(long longest, Quantity quantity) {
    return longest != Trie.NONE
        && lexicon.isPlace(longest)
        && !quantity.numeral().arabic()
        && Trie.end(longest) >= quantity.end();
  }

  /** The 村 in the 村里 of 14个村里有9个: what a number counts, without the 里 behind it. */
  private long counted(Tokens tokens, String text, int at, long longest) {
    int end = Trie.end(longest) - 1;
    return longest != Trie.NONE
            && end > at
            && "里中内".indexOf(text.charAt(end)) >= 0
            && tokens.is(tokens.size() - 1, Tokens.Kind.QUANTITY)
            && Trie.end(lexicon.longestAt(text, at, end)) == end
        ? lexicon.longestAt(text, at, end)
        : Trie.NONE;
  }

  private static char charAt(Quantity quantity) {
    return quantity.numeral().arabic() ? '0' : '一';
  }

  private static int number(Tokens tokens, String text, Quantity quantity, int to) {
    int end = quantity.end();
    if (end < to && isLatin(text.charAt(end)) && !quantity.hasClassifier()) {
      int nameEnd = endOfName(text, end, to);
      tokens.add(Tokens.Kind.NAME, quantity.start(), nameEnd, 0);
      return nameEnd;
    }
    tokens.add(quantity);
    return end;
  }

  private static int endOfDigits(String text, int at, int to) {
    int end = at;
    while (end < to && ChineseDigits.digit(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int name(Tokens tokens, String text, int at, int to) {
    int end = endOfName(text, at, to);
    tokens.add(Tokens.Kind.NAME, at, end, 0);
    return end;
  }

  private static int endOfName(String text, int at, int to) {
    int end = at;
    while (end < to && isNamePart(text, end, to)) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private static boolean isNamePart(String text, int at, int to) {
    char c = text.charAt(at);
    if (isLatin(c) || Digits.is(c)) {
      return true;
    }
    boolean joint = c == '-' || c == '·' || c == '.' || c == '_' || c == '/';
    return joint && at + 1 < to && (isLatin(text.charAt(at + 1)) || Digits.is(text.charAt(at + 1)));
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean mayOpenNumber(char c) {
    return Digits.is(c)
        || ChineseDigits.opens(c)
        || c == '几'
        || c == '数'
        || c == '上'
        || c == '半'
        || VulgarFractions.is(c)
        || Multiples.opens(c);
  }

  /** The 上 of 以上百次 is no end of a word, but the beginning of a vague number. */
  private static boolean opensNumber(String text, long word, int to) {
    int end = Trie.end(word);
    return text.charAt(end - 1) == '上' && end < to && ChineseDigits.power(text.charAt(end)) > 1;
  }

  /** The common Chinese characters: most of a text. */
  private static boolean isIdeograph(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static boolean isPunctuation(char c) {
    return !isIdeograph(c) && !Character.isLetterOrDigit(c);
  }
}
