package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.model.Article;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * The text of reports in forty layouts, short and long: what is taken is the text, all of it and
 * nothing else.
 */
class MainContentLayoutsTest {

  private static final double LEAST_MEAN = 0.97;
  private static final double LEAST = 0.8;

  private static final List<String> PARAGRAPHS =
      List.of(
          "4月15日，石岭县青峰镇组织干部群众260余人清理河道，共清除淤泥120立方米，疏通沟渠3.5公里。",
          "“以前一下大雨水就漫到门口，现在沟渠通了，心里踏实多了。”村民刘大爷站在自家院子前说。",
          "据介绍，入春以来，全镇已投入资金45万元，新修水渠2处，维修山塘16口，受益农田1800亩。",
          "镇里还把每段河道都分给了专人看管，村民小组每周巡查一次，发现垃圾随手清走，问题当天上报。",
          "下一步，青峰镇将继续把水利设施建设和人居环境整治结合起来，让河畅起来、水清起来、村美起来。");

  /** How many paragraphs, and how often. */
  private static final int[][] LENGTHS = {{1, 1}, {2, 1}, {5, 1}, {5, 5}};

  @Test
  void theTextIsFoundInEveryLayout() throws IOException {
    List<String> low = new ArrayList<>();
    double sum = 0;
    int pages = 0;
    for (String layout :
        Files.readString(Path.of("src/test/resources/layouts.txt")).split("(?m)^## ")) {
      if (layout.startsWith("#")) {
        continue;
      }
      for (int[] length : LENGTHS) {
        double f1 = f1(layout, length);
        sum += f1;
        pages++;
        if (f1 < LEAST) {
          String name = layout.substring(0, layout.indexOf(' '));
          low.add("%s %dx%d %.3f".formatted(name, length[0], length[1], f1));
        }
      }
    }
    assertThat(pages).isEqualTo(40 * LENGTHS.length);
    assertThat(low).isEmpty();
    assertThat(sum / pages).isGreaterThan(LEAST_MEAN);
  }

  private static double f1(String layout, int[] length) {
    String head = layout.substring(0, layout.indexOf('\n'));
    String wrapper = head.substring(head.indexOf('|') + 1).strip();
    StringBuilder body = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length[0] * length[1]; i++) {
      String paragraph = PARAGRAPHS.get(i % length[0]).replace("260", String.valueOf(260 + i));
      text.append(paragraph);
      body.append(wrapper.replace(">P<", ">" + paragraph + "<").replace("　P", "　" + paragraph));
      if (wrapper.equals("P") || wrapper.startsWith("P<")) {
        body.setLength(body.length() - wrapper.length());
        body.append(wrapper.replaceFirst("P", paragraph)).append('\n');
      }
    }
    String html =
        "<html><head><title>青峰镇清理河道保春灌_石岭县人民政府</title></head><body>"
            + layout
                .substring(layout.indexOf('\n'))
                .replace("{T}", "青峰镇清理河道保春灌")
                .replace("{I}", "发布时间：2021-04-16 09:12 来源：石岭县融媒体中心")
                .replace("{B}", body)
            + "</body></html>";
    SourceFile file = new SourceFile("a.html", html.getBytes(StandardCharsets.UTF_8));
    StringBuilder found = new StringBuilder();
    for (Article article : new ReportReader().read(file).articles()) {
      found.append(article.text());
    }
    return f1(bigrams(found.toString()), bigrams(text.toString()));
  }

  private static Map<String, Integer> bigrams(String text) {
    String bare = text.replaceAll("\\s|\\u3000", "");
    Map<String, Integer> bigrams = new HashMap<>();
    for (int i = 0; i + 1 < bare.length(); i++) {
      bigrams.merge(bare.substring(i, i + 2), 1, Integer::sum);
    }
    return bigrams;
  }

  private static double f1(Map<String, Integer> found, Map<String, Integer> wanted) {
    int shared = 0;
    for (Map.Entry<String, Integer> each : found.entrySet()) {
      shared += Math.min(each.getValue(), wanted.getOrDefault(each.getKey(), 0));
    }
    return 2.0 * shared / (sum(found) + sum(wanted));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
