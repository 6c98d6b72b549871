package org.countyreports.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that never ends costs in proportion to its length, whatever it repeats. */
class LinearCostTest {

  private static final int TWO_HUNDRED_KILOBYTES = 200_000;

  private static final MentionExtractor EXTRACTOR = new MentionExtractor(Lexicon.load());

  @ParameterizedTest
  @ValueSource(strings = {"1", "一", "病例1，", "患者2、", "十", "第", "3至", "1-", "捐赠", "（1"})
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endlessLinesAreReadInTime(String piece) {
    assertThat(EXTRACTOR.extract(article(piece), folded(piece))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "万", "亿", "1,", "一、", "“一", "5人", "5人和", "5个的", "1亩", "5%", "口罩5、", "下降5%", "3元5角", "每亩5斤",
        "百分之", "三分之"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endlessClausesAreReadInTime(String piece) {
    assertThat(EXTRACTOR.extract(article(piece), folded(piece))).isNotNull();
  }

  private static FoldedText folded(String piece) {
    return FoldedText.of(article(piece).text());
  }

  private static Article article(String piece) {
    String text = piece.repeat(TWO_HUNDRED_KILOBYTES / piece.getBytes(UTF_8).length);
    Metadata metadata = new Metadata("", "", List.of(), null, "", "UTF-8", List.of());
    return new Article("endless.txt", 1, metadata, text, List.of(), false);
  }
}
