package org.countyreports.normalize.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.countyreports.extract.MentionExtractor;
import org.countyreports.model.Article;
import org.countyreports.model.Mention;
import org.countyreports.model.Metadata;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The road from a sentence to its figures, without places and periods. */
final class FigureReader {

  private final Lexicon lexicon = Lexicon.load();
  private final MentionExtractor extractor = new MentionExtractor(lexicon);
  private final Units units = new Units(lexicon);
  private final IndicatorRules indicators = new IndicatorRules(lexicon);

  List<FoundFigure> read(String sentence) {
    List<Mention> mentions = mentions(sentence);
    List<String> codes =
        indicators.indicatorsOf(mentions, mentions.stream().map(units::unitOf).toList());
    return IntStream.range(0, codes.size())
        .mapToObj(i -> figure(mentions.get(i), codes.get(i)))
        .toList();
  }

  List<Mention> mentions(String sentence) {
    Metadata metadata = new Metadata("", "", List.of(), null, "", "UTF-8", List.of());
    Article article = new Article("table.txt", 1, metadata, sentence, List.of(), false);
    return extractor.extract(article, FoldedText.of(sentence)).mentions();
  }

  private FoundFigure figure(Mention mention, String indicator) {
    String unit = units.unitOf(mention);
    return new FoundFigure(
        plain(units.canonical(mention, mention.value())),
        plain(units.canonical(mention, mention.valueMax())),
        mention.bound().code(),
        unit,
        mention.per(),
        mention.item(),
        indicator);
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
