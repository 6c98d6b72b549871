package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptFactsTest {

  private static Map<String, String> facts(String script) {
    Map<String, String> meta = new HashMap<>();
    ScriptFacts.read(script, meta);
    return meta;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "var nickname = htmlDecode(\"东河发布\")@ ; account ; 东河发布",
        "var nickname = \"\"@ x.nickname='东河发布'@ ; account ; 东河发布",
        "{\"pubDate\":\"2021-10-14T18:20:05\"} ; published ; 2021-10-14T18:20:05",
        "var ct = \"1607651520\"@ ; published ; 1607651520",
        "{mediaName : '\\u4e1c\\u6cb3\\u53d1\\u5e03'} ; source ; 东河发布",
      })
  void readsWhatANameIsGiven(String script, String fact, String value) {
    assertThat(facts(script.replace('@', ';'))).containsEntry(ScriptFacts.PREFIX + fact, value);
  }

  @ParameterizedTest
  @CsvSource({
    "var my_nickname = 'a'",
    "nickname()",
    "if (ct > 3) return",
    "var nickname = other",
    "nickname = 'endless",
  })
  void readsNothingElse(String script) {
    assertThat(facts(script)).isEmpty();
  }

  @Test
  void unescapes() {
    assertThat(ScriptText.unescape("\\u003Cp\\x3e\\/a\\n\\u12")).isEqualTo("<p>/a\nu12");
  }
}
