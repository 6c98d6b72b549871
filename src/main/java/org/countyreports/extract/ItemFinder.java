package org.countyreports.extract;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.countyreports.model.Classifier.Kind;
import org.countyreports.model.Mention;
import org.countyreports.text.Lexicon;
import org.countyreports.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a quantity counts: the noun behind it, else the one in front, else what is said of it,
 * else what the figure before it in the list counts.
 */
final class ItemFinder implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Classifiers behind which a verb says what happened and counts nothing: 4人死亡. */
  private static final Set<String> PREDICATED = Set.of("人", "人次", "户", "户次", "例", "口人");

  /** Verbs for what is done for people who then do something: 帮助272人开起了网店. */
  private static final WordSet HELPING =
      WordSet.of(
          "安排", "吸纳", "带动", "帮助", "引导", "动员", "发动", "支持", "扶持", "让", "使", "供", "能管", "促进", "组织");

  /** Sums that say less than the money that the sentence speaks of. */
  private static final Set<String> GENERAL = Set.of("收入", "资金", "出资");

  /** Classifiers that name what they count: 家有5口人, 九户人家. */
  private static final Map<String, String> NAMING =
      Map.of("口人", "人口", "户人家", "人家", "户家庭", "家庭", "个家庭", "家庭");

  private static final int LONGEST_PLACE_NAME = 4;

  private final WordClasses words;
  private final NounBehind behind;
  private final NounInFront inFront;
  private final VerbItems verbs;
  private final RatioItems ratios;
  private final Residents residents;

  ItemFinder(Lexicon lexicon, WordClasses words) {
    this.words = words;
    this.behind = new NounBehind(words, lexicon);
    this.inFront = new NounInFront(words, lexicon);
    this.verbs = new VerbItems(lexicon);
    this.residents = new Residents(words);
    this.ratios = new RatioItems(words, behind, inFront);
  }

  /** The item of the quantity at a token; {@code last} is the figure before it in its line. */
  Item find(Tokens tokens, int token, Quantity quantity, @Nullable Mention last) {
    if (last != null && isBatch(tokens, token, last)) {
      return Item.inherited(last);
    }
    CountedNoun found = inFront.find(tokens, token);
    CountedNoun front = found != null && isCounted(tokens, found, token, quantity) ? null : found;
    if (MentionBuilder.isRatio(quantity)) {
      return ratios.find(tokens, token, front, last);
    }
    if (quantity.classifier().kind() == Kind.SELF) {
      return self(tokens, token, quantity);
    }
    CountedNoun noun = nounBehind(tokens, token, quantity, front, last);
    Item part =
        noun == null || noun.classes() == 0 ? part(tokens, token, quantity, front, last) : null;
    if (part != null) {
      return part;
    }
    long bought = quantity.classifier().kind() == Kind.MONEY ? words.goods | words.money : ~0L;
    Item paid =
        noun != null && (noun.classes() & bought) != 0
            ? null
            : paid(tokens, token, quantity, front, last);
    if (paid != null) {
      return paid;
    }
    if (noun != null) {
      return Item.of(tokens, token, noun);
    }
    Item fate = fate(tokens, token, quantity, front);
    if (fate != null) {
      return fate;
    }
    Item measured = Dimensions.find(tokens, token, front, last);
    if (measured != null) {
      return measured;
    }
    if (front != null
        && !isPlaceName(tokens, front)
        && !isContinuation(tokens, front, quantity, last)) {
      return Item.of(tokens, token, front);
    }
    return further(tokens, token, quantity, front, last);
  }

  /** 派专家5批27人: two numbers of what stands in front of the first. */
  private static boolean isBatch(Tokens tokens, int token, Mention last) {
    return tokens.is(token - 1, Tokens.Kind.QUANTITY)
        && last.numberEnd() == tokens.start(token)
        && last.start() < last.numberStart()
        && last.end() == last.numberEnd()
        && !last.item().isEmpty();
  }

  /** 14个乡镇2.37万人受灾, 2条线路25个台区: what stands between two numbers is what the first one counts. */
  private boolean isCounted(Tokens tokens, CountedNoun front, int token, Quantity quantity) {
    Quantity before = tokens.quantity(front.from() - 1);
    boolean between =
        before != null
            && before.hasClassifier()
            && before.end() == tokens.start(front.from())
            && tokens.end(front.to() - 1) == quantity.start()
            && !PREDICATED.contains(before.classifier().form());
    if (!between) {
      return false;
    }
    return PREDICATED.contains(quantity.classifier().form())
        ? tokens.has(front.to() - 1, holders())
        : behind.find(tokens, token, quantity.classifier()) != null;
  }

  /** What has people: 94个单位2909人. */
  private long holders() {
    return words.place | words.organization;
  }

  /** 19座见底 of 62座水库, 九户人家: what the number and the one before it say themselves. */
  private @Nullable Item part(
      Tokens tokens,
      int token,
      Quantity quantity,
      @Nullable CountedNoun front,
      @Nullable Mention last) {
    boolean known = isKnown(tokens, front);
    Item rest = Remainders.find(tokens, token, quantity, last);
    String name = known ? null : NAMING.get(quantity.classifier().form());
    return rest != null || name == null
        ? rest
        : new Item(name, words.population, words.population, Item.NOWHERE, 0);
  }

  /** Whether a known noun that is no place's name stands in front. */
  private boolean isKnown(Tokens tokens, @Nullable CountedNoun front) {
    return front != null && (front.classes() & words.noun) != 0 && !isPlaceName(tokens, front);
  }

  /** 乡亲们凑了2.4万元: what was paid, where only a verb says so. */
  private @Nullable Item paid(
      Tokens tokens,
      int token,
      Quantity quantity,
      @Nullable CountedNoun front,
      @Nullable Mention last) {
    boolean named =
        front != null
            && tokens.has(front.to() - 1, words.noun)
            && !tokens.has(front.to() - 1, words.verb);
    Item item = named ? null : verbs.find(tokens, token, quantity.classifier().unit());
    boolean general = item != null && GENERAL.contains(item.text());
    boolean goesOn = front != null && isContinuation(tokens, front, quantity, last);
    if (item == null || general && goesOn) {
      return null;
    }
    Item before = general ? money(tokens, token, Item.NOWHERE) : null;
    return before != null ? before : item;
  }

  /** 致使4人当场死亡: what befell them, where only the verb that brought it about stands in front. */
  private @Nullable Item fate(
      Tokens tokens, int token, Quantity quantity, @Nullable CountedNoun front) {
    boolean verb =
        front != null && (front.classes() & words.verb) != 0 && (front.classes() & words.noun) == 0;
    boolean helped = front != null && tokens.is(front.to() - 1, HELPING);
    if (!verb && !helped || !PREDICATED.contains(quantity.classifier().form())) {
      return null;
    }
    Item said = Item.predicate(tokens, token);
    return said != null && (helped || (said.classes() & words.finding) != 0) ? said : null;
  }

  private @Nullable CountedNoun nounBehind(
      Tokens tokens,
      int token,
      Quantity quantity,
      @Nullable CountedNoun front,
      @Nullable Mention last) {
    boolean known = isKnown(tokens, front);
    boolean predicate = behind.startsPredicate(tokens, token + 1);
    boolean alike = last != null && last.classifier().form().equals(quantity.classifier().form());
    if (predicate && (known || alike || PREDICATED.contains(quantity.classifier().form()))) {
      return null;
    }
    CountedNoun noun = behind.find(tokens, token, quantity.classifier());
    if (noun != null
        && known
        && tokens.is(noun.to(), Tokens.Kind.QUANTITY)
        && !(quantity.classifier().form().equals("个") && tokens.has(noun.to() - 1, holders()))) {
      return null;
    }
    boolean loses = noun != null && front != null && known && losesAgainst(noun, front, quantity);
    return loses ? null : noun;
  }

  /**
   * An unknown word behind loses against a known noun in front; of money only goods are counted.
   */
  private boolean losesAgainst(CountedNoun noun, CountedNoun front, Quantity quantity) {
    if (noun.classes() == 0) {
      return true;
    }
    boolean money = quantity.classifier().kind() == Kind.MONEY;
    return money
        && (front.classes() & words.value) == 0
        && (noun.classes() & (words.goods | words.money)) == 0;
  }

  private Item self(Tokens tokens, int token, Quantity quantity) {
    long classes =
        switch (quantity.classifier().unit()) {
          case "{team}" -> words.team;
          case "{person}" -> words.hit;
          default -> words.place;
        };
    return new Item(
        quantity.classifier().form(), classes, classes, Item.NOWHERE, tokens.end(token));
  }

  /** 核查1120条 behind 举报线索1137条, 金塔900吨 behind 蜜瓜2700吨: the thing is named before. */
  private boolean isContinuation(
      Tokens tokens, CountedNoun front, Quantity quantity, @Nullable Mention last) {
    if (last == null || (front.classes() & words.noun) != 0) {
      return false;
    }
    boolean verb = isVerbAlone(tokens, front);
    boolean same =
        last.classifier().unit().equals(quantity.classifier().unit())
            || verb && isWeighed(tokens, front, quantity, last);
    int length = tokens.end(front.to() - 1) - tokens.start(front.from());
    boolean listed =
        tokens.is(front.from() - 1, '、')
            || tokens.is(front.from() - 1, ',')
            || tokens.has(front.from() - 1, words.adverb);
    return same
        && (verb || listed && length <= LONGEST_PLACE_NAME && isSharedAmongPlaces(quantity));
  }

  /** 4车玉米, 一共卖了2.15万斤: the goods that were counted are weighed. */
  private boolean isWeighed(Tokens tokens, CountedNoun front, Quantity quantity, Mention last) {
    return quantity.classifier().unit().equals("kg")
        && (last.words().head() & (words.crop | words.goods)) != 0
        && tokens.start(Clause.sentenceStart(tokens, front.from())) == last.sentenceStart();
  }

  /** 核查, 紧急转移, 增长; but 离婚登记 and 土地流转 name a thing of their own. */
  private boolean isVerbAlone(Tokens tokens, CountedNoun front) {
    int last = front.to() - 1;
    boolean modified =
        last > front.from()
            && tokens.has(last - 1, words.noun)
            && !tokens.has(last - 1, words.verb | words.adverb | words.place);
    return tokens.has(last, words.verb | words.rise | words.fall) && !modified;
  }

  /** Lists give people, money and measures by places; of other things they name several. */
  private static boolean isSharedAmongPlaces(Quantity quantity) {
    return quantity.classifier().kind() != Kind.COUNT
        || quantity.classifier().unit().equals("{person}")
        || quantity.classifier().unit().equals("{household}");
  }

  /** What happened to them; the noun that the sentence speaks of; what the list counts. */
  private Item further(
      Tokens tokens,
      int token,
      Quantity quantity,
      @Nullable CountedNoun front,
      @Nullable Mention last) {
    int quoteStart = front == null ? Item.NOWHERE : tokens.start(front.from());
    Item predicate = front == null ? Item.predicate(tokens, token) : null;
    if (predicate != null) {
      return predicate;
    }
    Item topic =
        quantity.classifier().kind() == Kind.MONEY
            ? money(tokens, token, quoteStart)
            : topic(tokens, token, quoteStart);
    if (topic != null) {
      return topic;
    }
    if (last != null) {
      return residents.are(quantity, last)
          ? residents.item(tokens, token)
          : continued(tokens, front, last, quoteStart);
    }
    Item said = Item.predicate(tokens, token);
    return said != null ? said : front != null ? Item.of(tokens, token, front) : Item.NONE;
  }

  /** The item of the figure before; a verb of its own stays with it: 核查举报线索, 转移安置. */
  private Item continued(Tokens tokens, @Nullable CountedNoun front, Mention last, int quoteStart) {
    boolean verb =
        front != null
            && tokens.has(front.to() - 1, words.verb)
            && !tokens.has(front.to() - 1, words.rise | words.fall);
    String text = last.item();
    if (verb && front != null) {
      String said = tokens.original(front.to() - 1, front.to());
      boolean whole = tokens.has(front.to() - 1, words.moved);
      text =
          text.endsWith(said)
              ? tokens.original(front.from(), front.to())
              : whole ? said : said + text;
    }
    long own = front == null ? 0 : front.classes();
    return new Item(text, last.words().head(), last.words().item() | own, quoteStart, 0);
  }

  /** 领到贴息贷款,共230万元: the nearest money word of the sentence. */
  private @Nullable Item money(Tokens tokens, int token, int quoteStart) {
    for (int i = token - 1;
        i >= 0 && !tokens.is(i, Tokens.Kind.QUANTITY) && !tokens.is(i, '。') && !tokens.is(i, '\n');
        i--) {
      if (tokens.has(i, words.money)) {
        return new Item(
            tokens.original(i, i + 1), tokens.classes(i), tokens.classes(i), quoteStart, 0);
      }
    }
    return null;
  }

  /** 确诊病例中，A市3例、B县2例: the noun in front of 中 that the sentence speaks of. */
  private @Nullable Item topic(Tokens tokens, int token, int quoteStart) {
    int start = Clause.sentenceStart(tokens, token);
    for (int i = token - 1; i > start && !tokens.is(i, Tokens.Kind.QUANTITY); i--) {
      if (tokens.is(i, '中') && tokens.has(i - 1, words.noun)) {
        long classes = tokens.classes(i - 1);
        return new Item(tokens.original(i - 1, i), classes, classes, quoteStart, 0);
      }
    }
    return null;
  }

  /** A phrase that ends in 市, 县, 镇 and holds nothing that is counted names a place. */
  private boolean isPlaceName(Tokens tokens, CountedNoun front) {
    int last = front.to() - 1;
    char c = tokens.text().charAt(tokens.end(last) - 1);
    boolean suffix = "市县区州旗镇乡村省盟".indexOf(c) >= 0 || tokens.is(last, "街道") || tokens.is(last, "社区");
    boolean word = tokens.classes(last) != 0 && tokens.end(last) - tokens.start(last) > 1;
    boolean alone =
        front.to() - front.from() == 1 && !tokens.is(front.from() - 1, Tokens.Kind.QUANTITY);
    return tokens.is(last, Tokens.Kind.PLACE)
        || suffix && !word && !alone && (front.classes() & ~(words.place | words.noun)) == 0;
  }
}
