package org.countyreports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    "６１２.５万元, 612.5万元",
    "兩千三百餘名, 两千三百余名",
    "8個(gè)鎮(zhèn)受災, 8个镇受灾",
    "口罩(医用)5箱, 口罩(医用)5箱",
    "酒精（kg）, 酒精(kg)",
    "12&nbsp;人, 12 人",
    "投入资金 12 万元, 投入资金12万元",
    "清运垃圾 3 万 余吨, 清运垃圾3万余吨",
    "筹款五百 余万元, 筹款五百余万元",
    "共有 12 34 56, 共有12 34 56",
    "1 二等功, 1 二等功",
    "统一 万众一心, 统一 万众一心",
    "AT&T公司, AT&T公司",
    "乾县著名, 乾县著名",
    "９９.６％, 99.6%"
  })
  void foldsFormsAndNoise(String original, String folded) {
    assertThat(FoldedText.of(original).text()).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "全县各部门今年共投入救灾资金350|万元。, 全县各部门今年共投入救灾资金350万元。",
    "全县各部门今年共组织干部群众350|人。, 全县各部门今年共组织干部群众350人。",
    "受灾人口 1200|人员转移 300, 受灾人口1200|人员转移300",
    "合计 120|万元, 合计120|万元"
  })
  void joinsAWrappedQuantityAndNothingElse(String original, String folded) {
    String text = original.replace('|', '\n');
    assertThat(FoldedText.of(text).text()).isEqualTo(folded.replace('|', '\n'));
  }

  @Test
  void leadsBackToTheOriginal() {
    FoldedText text = FoldedText.of("共8個(gè)鎮(zhèn)受災");
    int start = text.text().indexOf("8个镇");
    assertThat(text.original().substring(text.originalStart(start), text.originalEnd(start + 3)))
        .isEqualTo("8個(gè)鎮");
    assertThat(text.indexOf(text.originalStart(3))).isEqualTo(3);
    assertThat(text.indexOf(3)).isEqualTo(3);
  }

  @Test
  void sentencesKeepTheirClosingQuotes() {
    String text = "他说：“来了5人。”随后离开。\n第二行";
    Sentences sentences = Sentences.of(text);
    assertThat(text.substring(sentences.startAt(5), sentences.endAt(5))).isEqualTo("他说：“来了5人。”");
    assertThat(text.substring(sentences.startAt(10), sentences.endAt(10))).isEqualTo("随后离开。");
    assertThat(sentences.endAt(text.length())).isEqualTo(text.length());
  }
}
