package org.countyreports.extract;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.countyreports.model.Classifier.Kind;
import org.countyreports.model.LeftOut.Reason;
import org.countyreports.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Decides which quantities state a figure and why the others do not. */
final class FigureRules implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_SLOGAN = 12;
  private static final int LONGEST_MODIFIER = 4;

  /** Words that make 一 a number. */
  private static final WordSet STRESSES =
      WordSet.of("只有", "仅", "仅有", "唯有", "发现", "查出", "检出", "新增", "共", "各");

  /** Classifiers that rank behind a name: 小区三期, 村四组, 工程二队. */
  private static final Set<String> RANKS = Set.of("组", "期", "队", "班", "段");

  private static final Set<String> DOSES = Set.of("克", "毫克", "毫升", "g", "mg", "ml", "mL");

  private final WordClasses words;
  private final BareNumbers bareNumbers;

  FigureRules(WordClasses words) {
    this.words = words;
    this.bareNumbers = new BareNumbers(words);
  }

  /** Why the quantity at a token is no figure; null where it is one. */
  @Nullable Reason reasonToLeaveOut(Tokens tokens, int token, Quantity quantity) {
    Kind kind = quantity.classifier().kind();
    if (tokens.is(token - 1, '第')
        || endsWithOrdinal(tokens, token)
        || isSecond(tokens, token, quantity)) {
      return Reason.ORDINAL;
    }
    if (kind == Kind.TIME) {
      return Reason.DURATION;
    }
    if (kind == Kind.MEASURE && isPack(tokens.text(), quantity.end())) {
      return Reason.NAME;
    }
    if (isSession(tokens.text(), quantity)) {
      return Reason.ORDINAL;
    }
    if (kind == Kind.MARK
        || isPartOfAddress(tokens, token, quantity)
        || isRoadMark(tokens, token, quantity)) {
      return Reason.MARK;
    }
    Reason base = Bases.reason(tokens.text(), quantity);
    if (base != null) {
      return base;
    }
    if (isPartOfName(tokens, token)
        || NumberedNames.isAt(tokens.text(), quantity)
        || Toponyms.isAt(tokens.text(), quantity)
        || isProvinces(quantity)
        || isSide(tokens, token, quantity)
        || isRank(tokens, token, quantity)) {
      return Reason.NAME;
    }
    if (isSlogan(tokens, token, quantity)) {
      return Reason.SLOGAN;
    }
    if (isAbstract(tokens, token, quantity)) {
      return Reason.ABSTRACT;
    }
    if (isArticle(tokens, token, quantity)) {
      return Reason.ARTICLE;
    }
    if (isAdvice(tokens, token, quantity) || isSpacing(tokens, token, kind)) {
      return Reason.ADVICE;
    }
    return quantity.hasClassifier() ? null : bareNumbers.reasonToLeaveOut(tokens, token, quantity);
  }

  private static boolean endsWithOrdinal(Tokens tokens, int token) {
    return token > 0 && tokens.is(token - 1, Tokens.Kind.WORD) && tokens.is(token - 1, "第");
  }

  /** 5L装, 25公斤袋装: how much a pack holds; 装配 and 装载 are other words. */
  private static boolean isPack(String text, int end) {
    int at = end;
    while (at < text.length() && "袋瓶桶盒罐".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length()
        && text.charAt(at) == '装'
        && (at + 1 >= text.length() || "配载备修运机卸置满".indexOf(text.charAt(at + 1)) < 0);
  }

  /** 十七届人大五次会议, 一届三次全会: which session, not how many. */
  private static boolean isSession(String text, Quantity quantity) {
    return quantity.classifier().form().equals("次")
        && !quantity.numeral().arabic()
        && (text.startsWith("会议", quantity.end())
            || text.startsWith("全会", quantity.end())
            || text.startsWith("全体会议", quantity.end())
            || text.startsWith("职代会", quantity.end()))
        && text.lastIndexOf('届', quantity.start()) > quantity.start() - 10;
  }

  /** 二次供水, 二期: what is counted is 两, so 二 before a classifier ranks. */
  private static boolean isSecond(Tokens tokens, int token, Quantity quantity) {
    return tokens.first(token) == '二'
        && quantity.numeralEnd() == quantity.start() + 1
        && quantity.classifier().kind() == Kind.COUNT;
  }

  /**
   * 3幢2单元1502室, B区7栋: a building counted by its number and followed by the next one, or behind the
   * name of an area.
   */
  private static boolean isPartOfAddress(Tokens tokens, int token, Quantity quantity) {
    String form = quantity.classifier().form();
    Quantity next = tokens.quantity(token + 1);
    boolean building = form.equals("幢") || form.equals("栋") || form.equals("座");
    boolean inside = tokens.is(token - 1, '区') && tokens.is(token - 2, Tokens.Kind.NAME);
    return building && (inside || next != null && next.classifier().kind() == Kind.MARK);
  }

  /** 公路78公里处, 大道2公里牌: where on the road. */
  private static boolean isRoadMark(Tokens tokens, int token, Quantity quantity) {
    String form = quantity.classifier().form();
    boolean distance = form.equals("公里") || form.equals("千米") || form.equals("米");
    Quantity next = tokens.quantity(token + 1);
    int behind = distance && next != null && next.classifier().form().equals("米") ? 2 : 1;
    return distance && "处牌碑桩".indexOf(tokens.first(token + behind)) >= 0;
  }

  /** 三省交界, 川陕两省 are names of regions; 3省7县 counts them. */
  private static boolean isProvinces(Quantity quantity) {
    return quantity.classifier().form().equals("省") && !quantity.numeral().arabic();
  }

  /** 东南两面, 三面环山: sides are no things. */
  private static boolean isSide(Tokens tokens, int token, Quantity quantity) {
    return quantity.classifier().form().equals("面")
        && "东南西北前后左右".indexOf(tokens.first(token - 1)) >= 0
        && tokens.end(token - 1) - tokens.start(token - 1) == 1;
  }

  /** 110-2, COVID-19, 3.0版: letters or a hyphen tie the digits to a name. */
  private static boolean isPartOfName(Tokens tokens, int token) {
    return tokens.is(token - 1, Tokens.Kind.NAME) && !hasSpaceBetween(tokens, token)
        || tokens.is(token - 1, '〔')
        || tokens.is(token - 1, '[')
        || tokens.is(token - 1, '#');
  }

  /** 小区三期, 七组组长: a Chinese numeral behind a noun or in front of a title. */
  private boolean isRank(Tokens tokens, int token, Quantity quantity) {
    if (quantity.numeral().arabic() || !RANKS.contains(quantity.classifier().form())) {
      return false;
    }
    boolean title =
        tokens.has(token + 1, words.person)
            || tokens.is(token + 1, '组')
            || tokens.is(token + 1, '长');
    boolean name =
        tokens.is(token - 1, Tokens.Kind.CHARACTER) && "成为分共有设".indexOf(tokens.first(token - 1)) < 0
            || tokens.is(token - 1, Tokens.Kind.PLACE)
            || tokens.is(token - 1, Tokens.Kind.WORD)
                && !tokens.has(token - 1, words.verb | words.adverb);
    return title || name;
  }

  private static boolean hasSpaceBetween(Tokens tokens, int token) {
    return tokens.end(token - 1) < tokens.start(token);
  }

  /** “四方责任”, “九个严禁”: a small Chinese number in a short quotation. */
  private boolean isSlogan(Tokens tokens, int token, Quantity quantity) {
    if (quantity.numeral().arabic()
        || quantity.value().compareTo(QuantityParser.LARGEST_SLOGAN) > 0) {
      return false;
    }
    int open = token - 1;
    while (open >= 0
        && token - open < LONGEST_SLOGAN
        && !isQuote(tokens, open)
        && !Clause.isEnd(tokens, open)) {
      open--;
    }
    int close = token + 1;
    while (close < tokens.size()
        && close - token < LONGEST_SLOGAN
        && !isQuote(tokens, close)
        && !Clause.isEnd(tokens, close)) {
      close++;
    }
    return "“‘".indexOf(tokens.first(open)) >= 0 && "”’".indexOf(tokens.first(close)) >= 0;
  }

  private static boolean isQuote(Tokens tokens, int i) {
    return tokens.is(i, Tokens.Kind.PUNCTUATION) && "“”‘’".indexOf(tokens.first(i)) >= 0;
  }

  /** 10个方面, 六个环节, 四个到位. */
  private boolean isAbstract(Tokens tokens, int token, Quantity quantity) {
    String form = quantity.classifier().form();
    boolean general = form.equals("个") || form.equals("项") || form.equals("大") || form.equals("条");
    return general
        && quantity.value().compareTo(QuantityParser.LARGEST_SLOGAN) <= 0
        && tokens.has(token + 1, words.abstracts)
        && !tokens.has(token + 1, words.noun)
        && !countsNounBehind(tokens, token + 2);
  }

  /** 5个专项处理小组: the abstract word only qualifies what is counted. */
  private boolean countsNounBehind(Tokens tokens, int first) {
    for (int i = first; i < first + LONGEST_MODIFIER; i++) {
      if (tokens.has(i, words.team | words.person | words.organization)) {
        return true;
      }
      if (tokens.is(i, Tokens.Kind.PUNCTUATION) || tokens.is(i, '的')) {
        return false;
      }
    }
    return false;
  }

  /** 一名志愿者说, 一辆货车: 一 is an article, unless something was found, happened or is compared. */
  private boolean isArticle(Tokens tokens, int token, Quantity quantity) {
    boolean one = quantity.numeralEnd() - quantity.start() == 1 && tokens.first(token) == '一';
    if (!one
        || quantity.classifier().kind() != Kind.COUNT
            && quantity.classifier().kind() != Kind.SELF) {
      return false;
    }
    if (tokens.is(token - 1, '无') || tokens.is(token - 1, '没') || tokens.is(token - 1, '未')) {
      return true;
    }
    int start = Clause.start(tokens, token);
    int end = Clause.end(tokens, token);
    long around = tokens.classesBetween(start, end);
    return (around & words.finding) == 0
        && !isStressed(tokens, token)
        && !hasOtherQuantity(tokens, token, start, end);
  }

  /**
   * 成年人每日饮水1500毫升: general knowledge says nothing about a place; 两剂之间应间隔3周: nor does a norm about
   * the rest of its clause.
   */
  private boolean isAdvice(Tokens tokens, int token, Quantity quantity) {
    if ((Clause.inSentence(tokens, token) & words.advice) == 0) {
      return false;
    }
    int end = Clause.end(tokens, token);
    int i = Clause.start(tokens, token);
    // In other clauses of a long sentence such a word says nothing of a length or an area; what is
    // told in grams is a dose.
    int before = i > 0 ? Clause.start(tokens, i - 1) : i;
    boolean near = (tokens.classesBetween(before, end) & words.advice) != 0;
    while (i < end && !(tokens.has(i, words.advice) && tokens.has(i, words.adverb))) {
      i++;
    }
    boolean dose = DOSES.contains(quantity.classifier().form());
    boolean measure = quantity.classifier().kind() == Kind.MEASURE;
    return measure && (near || dose) || i < end;
  }

  /** 每隔30米设一处, 间隔50米: how far things stand apart. */
  private static boolean isSpacing(Tokens tokens, int token, Kind kind) {
    return kind == Kind.MEASURE
        && (tokens.is(token - 1, "每隔")
            || tokens.is(token - 1, '隔')
            || tokens.is(token - 1, "间隔")
            || tokens.is(token - 1, "相隔"));
  }

  /** 只有一人, 发现一名. */
  private static boolean isStressed(Tokens tokens, int token) {
    if (!tokens.is(token - 1, Tokens.Kind.WORD) && !tokens.is(token - 1, Tokens.Kind.CHARACTER)) {
      return false;
    }
    return tokens.is(token - 1, STRESSES);
  }

  private static boolean hasOtherQuantity(Tokens tokens, int token, int start, int end) {
    String unit = Objects.requireNonNull(tokens.quantity(token)).classifier().unit();
    for (int i = start; i < end; i++) {
      Quantity other = i == token ? null : tokens.quantity(i);
      if (other != null && other.classifier().unit().equals(unit) && tokens.first(i) != '一') {
        return true;
      }
    }
    return false;
  }
}
