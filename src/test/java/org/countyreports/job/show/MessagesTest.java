package org.countyreports.job.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countyreports.fetch.Failure;
import org.countyreports.fetch.Link;
import org.countyreports.fetch.SourceIssue;
import org.countyreports.fetch.SourceReport;
import org.countyreports.load.Notice;
import org.countyreports.model.Bound;
import org.countyreports.model.Decision.Topic;
import org.countyreports.model.LeftOut;
import org.countyreports.model.PageBlock;
import org.countyreports.model.Reason;
import org.countyreports.model.RegionReference;
import org.countyreports.model.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonHasAText(Language language) {
    Messages messages = new Messages(language);
    keys().forEach(key -> assertThat(messages.text(key)).as(key).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.show", "messages.notices"})
  void bothLanguagesSayTheSameThings(String texts) {
    ResourceBundle english = bundle(texts, Locale.ENGLISH);
    ResourceBundle chinese = bundle(texts, Locale.CHINESE);
    assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    for (String key : english.keySet()) {
      assertThat(places(chinese.getString(key))).as(key).isEqualTo(places(english.getString(key)));
    }
  }

  @Test
  void everyIssueIsExplainedInChineseToo() {
    ResourceBundle labels = bundle("messages.show", Locale.CHINESE);
    Messages chinese = new Messages(Language.ZH);
    Set<String> codes = new TreeSet<>(labels.keySet());
    codes.removeIf(key -> !key.startsWith("issue."));
    assertThat(codes).hasSizeGreaterThan(20);
    for (String code : codes) {
      assertThat(chinese.issue(code.substring("issue.".length()), "a.txt", "English"))
          .as(code)
          .startsWith("a.txt：")
          .contains("；");
    }
    assertThat(new Messages(Language.EN).issue("NO_TEXT", "a.txt", "a.txt: English"))
        .isEqualTo("a.txt: English");
  }

  @Test
  void wordsOfThePageAreFilledInOnce() {
    Messages messages = new Messages(Language.EN);
    assertThat(messages.text(Reason.of(Why.PERIOD_FARTHER, "{1}\u001b[1m", "b")))
        .isEqualTo("not \"{1}\uFFFD[1m\" (b): farther away");
    assertThat(messages.text(Reason.of(Why.RATE, "mu"))).isEqualTo("the text says per mu");
  }

  private static Stream<String> keys() {
    return Stream.of(
            Arrays.stream(Why.values()).map(w -> "why." + w.code()),
            Arrays.stream(Topic.values()).map(t -> "topic." + t.code()),
            Arrays.stream(LeftOut.Reason.values()).map(r -> "left_out." + r.code()),
            Arrays.stream(PageBlock.Reason.values()).map(r -> "block." + r.code()),
            Arrays.stream(Bound.values()).map(b -> "bound." + b.code()),
            Arrays.stream(RegionReference.Status.values()).map(s -> "status." + s.code()),
            Arrays.stream(Failure.values()).map(f -> "failure_of_page." + f.code()),
            Arrays.stream(Link.Verdict.values()).map(v -> "verdict." + v.code()),
            Arrays.stream(SourceReport.State.values()).map(s -> "fetch.state." + s.code()),
            Arrays.stream(SourceIssue.Kind.values()).map(k -> "fetch.issue." + k.code()),
            Stream.of("day", "week", "month", "year", "person", "household", "occasion", "mu")
                .map(rate -> "per." + rate))
        .flatMap(keys -> keys);
  }

  @Test
  void aNoticeHoldsOthersAndNoCommandsForATerminal() {
    Notice notice = Notice.of("lock.folder", "/out\u001b[1m", Notice.of("lock.process", 7, "{0}"));
    assertThat(new Messages(Language.EN).text(notice))
        .isEqualTo(
            "another run is at work on /out\uFFFD[1m: process 7 since {0}; wait for it or stop it");
    assertThat(new Messages(Language.ZH).text(notice)).contains("进程 7，自 {0} 起");
    assertThat(notice.in(Locale.FRENCH)).isEqualTo(notice.toString());
  }

  private static ResourceBundle bundle(String texts, Locale locale) {
    return ResourceBundle.getBundle(
        texts,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<Character> places(String text) {
    Set<Character> places = new TreeSet<>();
    for (int i = 0; i + 2 < text.length(); i++) {
      if (text.charAt(i) == '{' && text.charAt(i + 2) == '}') {
        places.add(text.charAt(i + 1));
      }
    }
    return places;
  }
}
