package org.countyreports.extract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.countyreports.model.Bound;
import org.countyreports.model.Classifier;
import org.countyreports.model.Classifier.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a quantity: number or range, classifier, and the qualifiers that stand behind it. */
final class QuantityParser implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Slogans count few points: 三农, 四个到位. */
  static final BigDecimal LARGEST_SLOGAN = BigDecimal.valueOf(30);

  private static final int CLASSIFIER_BRACKET = 6;

  /** Measures that begin other words, too: 两镇, 毛巾, 角落. */
  private static final Set<String> AMBIGUOUS = Set.of("两", "毛", "角");

  /** Measures that are told with their tenths, and the word for these. */
  private static final Map<String, Character> TENTHS =
      Map.of("亩", '分', "斤", '两', "市斤", '两', "丈", '尺', "尺", '寸');

  private final Classifiers classifiers;
  private final NumeralParser numerals = new NumeralParser();
  private final Classifier percent;
  private final SmallMoney smallMoney;

  QuantityParser(Classifiers classifiers) {
    this.classifiers = classifiers;
    this.percent = Objects.requireNonNull(classifiers.find("%"));
    this.smallMoney = new SmallMoney(Objects.requireNonNull(classifiers.find("元")));
  }

  /** The quantity whose number begins at {@code at}; null where none begins there. */
  @Nullable Quantity parse(String text, int at) {
    Quantity half = half(text, at);
    if (half != null) {
      return trailing(text, half);
    }
    Numeral numeral = numerals.parse(text, at);
    if (numeral == null) {
      return null;
    }
    Quantity single = single(text, numeral);
    Quantity range = range(text, single);
    return trailing(text, range != null ? range : single);
  }

  /** 半吨, 半米: half of a measure. */
  private @Nullable Quantity half(String text, int at) {
    if (text.charAt(at) != '半' || at + 1 >= text.length()) {
      return null;
    }
    Classifier classifier = classifiers.at(text, at + 1);
    if (classifier == null || classifier.kind() != Kind.MEASURE && classifier.kind() != Kind.TIME) {
      return null;
    }
    Numeral numeral = Numeral.exact(at, at + 1, HALF, BigDecimal.ONE, false);
    return quantity(numeral, classifier, at + 1 + classifier.form().length());
  }

  private Quantity single(String text, Numeral numeral) {
    if (numeral.percent()) {
      return quantity(numeral, percent, numeral.end());
    }
    int at = skipSpace(text, numeral.end());
    if (at < text.length() && text.charAt(at) == '(' && bracketed(text, at) > at) {
      return quantity(numeral, firstOf(text, at + 1), bracketed(text, at));
    }
    Classifier classifier = at < text.length() ? classifiers.at(text, at) : null;
    if (classifier == null && NumeralParser.isOfCountedPower(text, numeral)) {
      return quantity(numeral, Objects.requireNonNull(classifiers.find("元")), numeral.end());
    }
    if (classifier == null || at > numeral.end() && !isSafeBehindSpace(classifier)) {
      return quantity(numeral, Classifiers.NONE, numeral.end());
    }
    int end = at + classifier.form().length();
    if (isFate(classifier) && isIdeographic(text, end)
        || isPair(text, classifier, end)
        || isWordBegun(text, classifier, end)
        || isSlogan(classifier) && !isSmall(numeral)) {
      return quantity(numeral, Classifiers.NONE, numeral.end());
    }
    if (isPerson(text, classifier, end)) {
      return quantity(numeral, Objects.requireNonNull(classifiers.find("个")), at + 1);
    }
    Quantity whole = quantity(numeral, classifier, bracketed(text, end));
    return addTenthOf(text, addHalf(text, addTenth(text, smallMoney.whole(text, whole))));
  }

  /** The 两 of 7、8两月 and 甲乙两镇 is a number; that of 2两酒 is a weight. */
  private static boolean isPair(String text, Classifier classifier, int end) {
    return AMBIGUOUS.contains(classifier.form())
        && end < text.length()
        && (classifier.form().equals("两") || !SmallMoney.goesOn(text, end))
        && Character.isIdeographic(text.charAt(end))
        && "酒肉米面油银金茶花饭糖盐重多余半左以的".indexOf(text.charAt(end)) < 0;
  }

  /** 七百多村民, 5镇长: a division counted as itself may begin another word. */
  private static boolean isWordBegun(String text, Classifier classifier, int end) {
    String rest =
        switch (classifier.form()) {
          case "村" -> "民官医干委企小校寨史";
          case "乡" -> "亲友贤民土";
          case "镇" -> "长干民";
          case "县" -> "城级直官长委";
          case "市" -> "民场级区直长";
          case "组" -> "员长织建成";
          case "群" -> "众体";
          case "领" -> "导取先域队军海头证养到";
          case "挂" -> "牌钩职失图号起出在靠";
          case "铺" -> "设路开面装垫就成油";
          case "穴" -> "位";
          case "棒" -> "球";
          default -> "";
        };
    return end < text.length() && rest.indexOf(text.charAt(end)) >= 0;
  }

  /** Slogans have few points, and never about as many: 三万余农户 are farms. */
  private static boolean isSmall(Numeral numeral) {
    return !numeral.arabic()
        && numeral.bound() == Bound.EXACT
        && numeral.value().compareTo(LARGEST_SLOGAN) <= 0;
  }

  /** 三农, 三公, 五保: slogans and categories are never written with digits; 6.4万农户 are farms. */
  private static boolean isSlogan(Classifier classifier) {
    return classifier.kind() == Kind.MARK
        && classifier.form().length() == 1
        && "农公改减评查会补权保有无讲比同转乱员甲防小联不心身".contains(classifier.form());
  }

  /** The 个人 of 8个人 counts people, that of 3个人工湖 and 2个人大代表团 does not. */
  private static boolean isPerson(String text, Classifier classifier, int end) {
    return classifier.form().equals("个人")
        && end < text.length()
        && "工民才口大员士造文物为事均社体家生次".indexOf(text.charAt(end)) >= 0;
  }

  /** 3死2伤 counts people, 5死角 and 3伤员 do not end there. */
  private static boolean isFate(Classifier classifier) {
    return classifier.kind() == Kind.SELF && classifier.unit().equals("{person}");
  }

  private static boolean isIdeographic(String text, int at) {
    return at < text.length()
        && Character.isIdeographic(text.charAt(at))
        && !ChineseDigits.opens(text.charAt(at))
        && text.charAt(at) != '的';
  }

  /** A space often parts a number from the next column, so only clear units may follow it. */
  private static boolean isSafeBehindSpace(Classifier classifier) {
    return classifier.kind() != Kind.MARK
        && classifier.kind() != Kind.TIME
        && classifier.kind() != Kind.SELF;
  }

  private static Quantity quantity(Numeral n, Classifier classifier, int end) {
    return new Quantity(n.start(), n.end(), end, n.value(), n.max(), n.bound(), classifier, n);
  }

  /** 10.5万(头只匹): the first classifier stands for all. */
  private Classifier firstOf(String text, int at) {
    Classifier first = classifiers.at(text, at);
    return first == null ? Classifiers.NONE : first;
  }

  /** 头（只、匹）: other classifiers in brackets belong to the first. */
  private int bracketed(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '(') {
      return at;
    }
    int close = at + 1;
    while (close < text.length() && close - at <= CLASSIFIER_BRACKET && text.charAt(close) != ')') {
      char c = text.charAt(close);
      if (c != '、' && c != '/' && c != ',' && classifiers.at(text, close) == null) {
        return at;
      }
      close++;
    }
    return close < text.length() && text.charAt(close) == ')' && close > at + 1 ? close + 1 : at;
  }

  /** 一亩三分, 3亩5分地, 二斤八两, 三丈五尺: the next smaller measure is a tenth. */
  private static Quantity addTenthOf(String text, Quantity whole) {
    int at = whole.end();
    char tenth = TENTHS.getOrDefault(whole.classifier().form(), ' ');
    boolean follows =
        tenth != ' '
            && at + 1 < text.length()
            && text.charAt(at + 1) == tenth
            && (at + 2 >= text.length() || "之别为给成布到散".indexOf(text.charAt(at + 2)) < 0);
    int digit =
        !follows
            ? 0
            : Math.max(Character.digit(text.charAt(at), 10), ChineseDigits.digit(text.charAt(at)));
    return digit > 0
        ? whole.withValue(whole.value().add(BigDecimal.valueOf(digit, 1)), at + 2)
        : whole;
  }

  /** 二成五: two and a half tenths. */
  private static Quantity addTenth(String text, Quantity tenths) {
    int at = tenths.end();
    int digit = at < text.length() ? ChineseDigits.digit(text.charAt(at)) : -1;
    return digit > 0 && tenths.classifier().form().equals("成")
        ? tenths.withValue(tenths.value().add(BigDecimal.valueOf(digit, 1)), at + 1)
        : tenths;
  }

  /** 两吨半, 四里半. */
  private static Quantity addHalf(String text, Quantity whole) {
    int at = whole.end();
    boolean halved =
        whole.classifier().kind() == Kind.MEASURE || whole.classifier().form().equals("成");
    boolean half = at < text.length() && text.charAt(at) == '半' && halved;
    return half ? whole.withValue(whole.value().add(HALF), at + 1) : whole;
  }

  private @Nullable Quantity range(String text, Quantity low) {
    int connector = connectorEnd(text, low.end());
    if (connector < 0 || low.max() != null) {
      return null;
    }
    int at = skipSpace(text, connector);
    Numeral upper = at < text.length() ? numerals.parse(text, at) : null;
    if (upper == null || upper.max() != null) {
      return null;
    }
    Quantity high = single(text, upper);
    if (low.hasClassifier()
        && high.hasClassifier()
        && !low.classifier().unit().equals(high.classifier().unit())) {
      return null;
    }
    if (low.classifier().kind() == Kind.MARK || high.classifier().kind() == Kind.MARK) {
      return null;
    }
    return join(low, high);
  }

  /** 30至40万元: the magnitude of the upper end is that of the lower one, too. */
  private static @Nullable Quantity join(Quantity low, Quantity high) {
    BigDecimal from = low.value();
    BigDecimal magnitude = high.numeral().magnitude();
    boolean shares = !low.hasClassifier() && low.numeral().magnitude().compareTo(magnitude) < 0;
    if (shares && from.multiply(magnitude).compareTo(high.value()) < 0) {
      from = from.multiply(magnitude);
    }
    Classifier classifier = high.hasClassifier() ? high.classifier() : low.classifier();
    if (from.compareTo(high.value()) >= 0) {
      return null;
    }
    return new Quantity(
        low.start(),
        low.numeralEnd(),
        high.end(),
        from,
        high.value(),
        high.bound(),
        classifier,
        low.numeral());
  }

  /** Offset behind 至, 到, -, --, —, —— or ~; -1 where none of them stands here. */
  private static int connectorEnd(String text, int from) {
    int at = skipSpace(text, from);
    int end = at;
    while (end < text.length() && end - at < 2 && "-—~".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == at && at < text.length() && (text.charAt(at) == '至' || text.charAt(at) == '到')) {
      end++;
    }
    return end > at ? end : -1;
  }

  private static Quantity trailing(String text, Quantity quantity) {
    Quantity whole = quantity;
    int at = whole.end();
    if (whole.hasClassifier()
        && at < text.length()
        && (text.charAt(at) == '多' || text.charAt(at) == '余' && !opensWord(text, at))) {
      whole = whole.withBound(Bound.MORE_THAN, ++at);
    }
    if (at < text.length() && text.charAt(at) == '+') {
      return whole.withBound(Bound.MORE_THAN, at + 1);
    }
    TrailingBound bound = TrailingBound.at(text, at);
    return bound == null ? whole : whole.withBound(bound.bound(), bound.end());
  }

  /** 余震, 余料, 余姓村民: the 余 after a classifier begins what is counted. */
  private static boolean opensWord(String text, int at) {
    return at + 1 < text.length() && "震料姓额热粮款孽波温晖切量项钱氏缺".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static int skipSpace(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
