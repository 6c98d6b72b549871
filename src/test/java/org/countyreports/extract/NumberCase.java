package org.countyreports.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import tools.jackson.databind.JsonNode;

/** A short text of the number list and what it says: the numbers, each with its offsets. */
record NumberCase(String id, String kind, String text, List<Expected> numbers) {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Classifiers CLASSIFIERS = Classifiers.load();
  private static final Tokenizer TOKENIZER = new Tokenizer(LEXICON, CLASSIFIERS);
  private static final MentionExtractor EXTRACTOR = new MentionExtractor(LEXICON);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

  /** A number of the text; a fraction of one and a percentage are both in percent. */
  record Expected(int start, int end, BigDecimal value, boolean percent) {

    boolean fits(FoldedText text, Quantity found) {
      return text.originalStart(found.start()) == start
          && (text.originalEnd(found.end()) == end || text.originalEnd(found.numeralEnd()) == end)
          && isValueOf(found);
    }

    private boolean isValueOf(Quantity found) {
      BigDecimal actual = percent ? inPercent(found) : found.value();
      BigDecimal wanted = !percent && found.numeral().percent() ? value.multiply(HUNDRED) : value;
      return isClose(actual, wanted) || isClose(actual, wanted.movePointRight(3)) && isKilo(found);
    }

    /** 12千米 is 12000 metres to us, 12 kilometres to the list. */
    private static boolean isKilo(Quantity found) {
      return found.classifier().form().equals("米");
    }

    private static BigDecimal inPercent(Quantity found) {
      return found.value().multiply(found.classifier().factor());
    }

    private static boolean isClose(BigDecimal actual, BigDecimal wanted) {
      return actual.subtract(wanted).abs().compareTo(wanted.abs().multiply(TOLERANCE)) <= 0;
    }
  }

  static NumberCase of(JsonNode node) {
    String id = node.get("id").asString();
    List<Expected> numbers = new ArrayList<>();
    String kind = id.split("/")[1];
    if (!kind.equals("range")) {
      node.get("quantities").forEach(quantity -> numbers.add(expected(quantity)));
    }
    return new NumberCase(id, kind, node.get("text").asString(), numbers);
  }

  private static Expected expected(JsonNode node) {
    String value = node.get("value").asString();
    boolean percent = value.endsWith("%");
    return new Expected(
        node.get("start").asInt(),
        node.get("end").asInt(),
        new BigDecimal(percent ? value.substring(0, value.length() - 1) : value),
        percent);
  }

  /** Whether the numbers are found where they stand; where there are none, that no figure is. */
  boolean isRight() {
    FoldedText folded = FoldedText.of(text);
    if (numbers.isEmpty()) {
      return EXTRACTOR.extract(article(), folded).mentions().isEmpty();
    }
    List<Quantity> found = quantities(folded);
    boolean alone = !kind.equals("cardinal") || found.size() == numbers.size();
    return alone
        && numbers.stream()
            .allMatch(one -> found.stream().anyMatch(each -> one.fits(folded, each)));
  }

  private static List<Quantity> quantities(FoldedText folded) {
    Tokens tokens = TOKENIZER.tokenize(folded, List.of(), 0, folded.text().length());
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.quantity(i) != null) {
        found.add(Objects.requireNonNull(tokens.quantity(i)));
      }
    }
    return found;
  }

  private Article article() {
    Metadata metadata = new Metadata("", "", List.of(), null, "", "UTF-8", List.of());
    return new Article("numbers.txt", 1, metadata, text, List.of(), false);
  }
}
