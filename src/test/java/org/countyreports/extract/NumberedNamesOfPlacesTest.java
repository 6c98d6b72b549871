package org.countyreports.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.countyreports.ReportInterpreter;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of places that hold a number or a unit give no figure. */
class NumberedNamesOfPlacesTest {

  private static final ReportInterpreter INTERPRETER = new ReportInterpreter();
  private static final String NUMERALS = "一二三四五六七八九十百千万亿两半几数廿";
  private static final int A_PAGE = 50;

  /** Names that are counts as often as names: 九镇, and those that a word before them cuts. */
  private static final Set<String> LEFT = Set.of("九镇", "三乡镇", "五乡镇", "天水市麦积区廿铺工业示范区");

  @Test
  void noRegisteredTownshipGivesAFigure() throws IOException {
    List<String> names = new ArrayList<>(registered());
    assertThat(names).hasSizeGreaterThan(2_000);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < names.size(); i += A_PAGE) {
      List<String> page = names.subList(i, Math.min(names.size(), i + A_PAGE));
      if (figures(page) != 2 * page.size()) {
        page.stream().filter(name -> figures(List.of(name)) != 2).forEach(wrong::add);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三元村", "八斗村", "四方街道", "五指山市", "九江市", "六安市", "三亩地村", "百步亭社区", "万年县", "千阳县", "双百村", "半坡村",
        "十里铺村", "四棵树村", "七里河区", "三间房村", "一面坡镇", "两当县", "亿利村", "二道江区", "八里湾村", "百色市", "千户营村", "五家渠市",
        "六枝特区", "三原县", "九龙坡区", "十堰市"
      })
  void nameOfAnotherPlaceGivesNone(String name) {
    assertThat(figures(List.of(name))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"三个镇", "全县三乡镇", "两镇", "九个街道", "八十八个乡"})
  void countsOfThemAreFigures(String counted) {
    assertThat(figures(List.of(counted))).isEqualTo(3);
  }

  /** How many figures a page has that says two of each place. */
  private static int figures(List<String> names) {
    StringBuilder page = new StringBuilder("隆回县短讯\n来源：隆回县融媒体中心 2021-06-15\n\n");
    names.forEach(name -> page.append(name).append("发放化肥37袋。今年").append("走访农户65户。\n\n"));
    return INTERPRETER
        .interpret(new SourceFile("a.txt", page.toString().getBytes(StandardCharsets.UTF_8)))
        .articles()
        .stream()
        .mapToInt(article -> article.observations().size())
        .sum();
  }

  private static Set<String> registered() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    NumberedNamesOfPlacesTest.class.getResourceAsStream(
                        "/vocabulary/regions-townships.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (String cell : line.substring(line.indexOf('\t') + 1).split("\t")) {
            String name = cell.replaceAll("^\\d+|:.*$", "");
            if (name.chars().anyMatch(c -> NUMERALS.indexOf(c) >= 0)
                && name.matches("\\p{IsHan}{3,12}")
                && !LEFT.contains(name)) {
              names.add(name);
            }
          }
        }
      }
    }
    return names;
  }
}
