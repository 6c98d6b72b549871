package org.countyreports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countyreports.model.Decision;
import org.countyreports.model.ExplainedArticle;
import org.countyreports.model.Observation;
import org.countyreports.model.Reason;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the deciders say of themselves, through the door. */
class DecisionTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全县转移群众1200人。 | 1200 | REGION | REGION_LEVEL_WORD | 全县
          共转移群众1200人。 | 1200 | REGION | REGION_OF_ARTICLE | 430923 安化县
          安化县转移群众1200人。 | 1200 | REGION | REGION_NAMED | 安化县
          梅城镇转移群众1200人。 | 1200 | REGION | REGION_OF_TOWNSHIP | 梅城镇
          梅城镇连夜行动，共转移群众1200人。 | 1200 | REGION | REGION_CARRIED | 梅城镇
          梅城镇、东坪镇各转移群众1200人。 | 1200 | REGION | REGION_OF_EACH | 梅城镇、东坪镇
          梅城镇、东坪镇共转移群众1200人。 | 1200 | REGION | REGION_OF_ALL | 梅城镇、东坪镇
          梅城镇、东坪镇分别转移群众1200人、300人。 | 300 | REGION | REGION_IN_TURN | 东坪镇
          梅城镇转移群众1200人。 | 1200 | TOWNSHIP | TOWNSHIP_NAMED | 梅城镇
          全县转移群众1200人。 | 1200 | TOWNSHIP | TOWNSHIP_NONE |
          7月11日，全县转移群众1200人。 | 1200 | PERIOD | PERIOD_ON | 7月11日
          截至7月11日，全县转移群众1200人。 | 1200 | PERIOD | PERIOD_UNTIL | 7月11日
          自7月8日以来，全县转移群众1200人。 | 1200 | PERIOD | PERIOD_SINCE | 7月8日
          近日，全县转移群众1200人。 | 1200 | PERIOD | PERIOD_VAGUE | 近日
          全县转移群众1200人。 | 1200 | PERIOD | PERIOD_NONE |
          1200名群众于7月11日转移。 | 1200 | PERIOD | PERIOD_BEHIND | 7月11日
          全县转移群众1200人。 | 1200 | UNIT | UNIT_OF_CLASSIFIER | 人
          全县出动小组12个。 | 12 | UNIT | UNIT_OF_NOUN | 个
          全县调运大米3吨。 | 3 | VALUE | VALUE_MULTIPLIED | 3
          全县调运大米3吨。 | 3 | ITEM | ITEM_IN_FRONT | 大米
          全县出动12名志愿者。 | 12 | ITEM | ITEM_BEHIND | 志愿者
          全县转移群众1200人。 | 1200 | INDICATOR | INDICATOR_BY_RULE |
          """)
  void theDecidingReasonIsTold(
      String sentence, String number, Decision.Topic topic, String why, String words) {
    Reason reason = decision(sentence, number, topic).reasons().get(0);
    assertThat(reason.why().name()).isEqualTo(why);
    if (words != null) {
      assertThat(reason.words().get(0)).isEqualTo(words);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          从长沙市赶来的30名志愿者参加清淤。 | 30 | REGION | REGION_ORIGIN | 长沙市
          7月8日，全县下雨。7月9日，转移群众1200人。 | 1200 | PERIOD | PERIOD_FARTHER | 7月8日
          """)
  void whatWasNotChosenIsToldToo(
      String sentence, String number, Decision.Topic topic, String why, String words) {
    assertThat(decision(sentence, number, topic).beaten())
        .anySatisfy(
            reason -> {
              assertThat(reason.why().name()).isEqualTo(why);
              assertThat(reason.words()).contains(words);
            });
  }

  private static Decision decision(String sentence, String number, Decision.Topic topic) {
    String page = "安化县抗洪救灾进展\n安化县应急管理局 2021-07-12\n" + sentence + "\n干部群众正在清理道路，恢复生产。\n";
    ExplainedArticle article =
        INTERPRETER.explain(new SourceFile("a.txt", page.getBytes(UTF_8))).articles().get(0);
    List<Observation> observations = article.interpreted().observations();
    for (int i = 0; i < observations.size(); i++) {
      if (observations.get(i).rawValue().equals(number)) {
        return article.decisions().get(i).stream()
            .filter(decision -> decision.topic() == topic)
            .findFirst()
            .orElseThrow();
      }
    }
    throw new AssertionError("no figure " + number + " in " + observations);
  }
}
