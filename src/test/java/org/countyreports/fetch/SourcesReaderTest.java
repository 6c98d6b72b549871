package org.countyreports.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.countyreports.fetch.Source.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesReaderTest {

  private static final String GOOD =
      """
      contact: fetch@county-data.example
      sources:
        - name: longhui
          pages: https://www.longhui.example/news/
      """;

  private static SourcesFile read(String yaml) {
    return SourcesReader.read(yaml, 64L << 20);
  }

  @Test
  void allThatCanBeSet() {
    SourcesFile file =
        read(
            """
            contact: https://county-data.example/robot
            delay: 5s
            at-once: 2
            connect-timeout: 500ms
            read-timeout: 20s
            page-timeout: 1m
            tries: 2
            longest-wait: 1h
            allow: [10.20.0.0/16, "fd12::/32"]
            sources:
              - name: 隆回_1
                pages: [https://www.longhui.example/news/, HTTPS://WWW.Longhui.example:443/a/../b#c]
                sitemaps: https://www.longhui.example/sitemap.xml
                feeds: [https://feeds.longhui.example/rss]
                links: ul.news a
                match: [/news/**.html, t20*.html]
                except: /news/video/**
                hosts: [Media.example]
                paging: {pattern: "index_{page}.html", from: 1, most: 20}
                region: 湖南省隆回县
                encoding: gb2312
                every: 12h
                since: 2020-01-01
                delay: 10s
                most: 500
            """);
    assertThat(file.problems()).isEmpty();
    Sources sources = Objects.requireNonNull(file.sources());
    assertThat(sources.manners().delay()).isEqualTo(Duration.ofSeconds(5));
    assertThat(sources.manners().connectTimeout()).isEqualTo(Duration.ofMillis(500));
    assertThat(sources.manners().longestWait()).isEqualTo(Duration.ofHours(1));
    assertThat(sources.manners().networks().allowed()).hasToString("[10.20.0.0/16, fd12::/32]");
    Source source = sources.find("隆回_1").orElseThrow();
    assertThat(source.listings())
        .extracting(Source.Listing::kind)
        .containsExactly(Kind.PAGE, Kind.PAGE, Kind.SITEMAP, Kind.FEED);
    assertThat(source.listings().get(1).uri()).hasToString("https://www.longhui.example/b");
    assertThat(source.links().hosts())
        .containsExactlyInAnyOrder("www.longhui.example", "feeds.longhui.example", "media.example");
    assertThat(source.paging()).isEqualTo(new Paging("", "index_{page}.html", 1, 20));
    assertThat(source.reach().since()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(source.every()).isEqualTo(Duration.ofHours(12));
    assertThat(source.delay()).isEqualTo(Duration.ofSeconds(10));
    assertThat(source.mostReports()).isEqualTo(500);
  }

  @Test
  void aSourceTakesWhatHoldsForAll() {
    Sources sources = Objects.requireNonNull(read("delay: 7s\n" + GOOD).sources());
    assertThat(sources.all().get(0).delay()).isEqualTo(Duration.ofSeconds(7));
    assertThat(sources.all().get(0).links().selector()).isEqualTo("a[href]");
    assertThat(sources.manners().maxBytes()).isEqualTo(64L << 20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is added to the source · line · code · words
        "pagess: https://a.example | 5 | unknown_key_near | [pagess, pages]",
        "colour: red | 5 | unknown_key | [colour, name, pages,",
        "name: b | 5 | twice | [name]",
        "every: soon | 5 | wrong_value | [every, soon, 2s, 10m, 12h, 1d]",
        "since: 2020-13-01 | 5 | wrong_value | [since, 2020-13-01, 2020-01-31]",
        "back: 3 | 5 | wrong_value | [back, 3, 90d, 6w, 18m, 2y]",
        "encoding: klingon | 5 | wrong_value | [encoding, klingon, UTF-8, GB18030, Big5]",
        "links: 'ul[' | 5 | wrong_value | [links, ul[, ul.news a]",
        "most: 0 | 5 | wrong_value | [most, 0, 1 .. 1000000]",
        "most: [1] | 5 | one_value | [most]",
        "match: {a: b} | 5 | list_of_texts | [match]",
        "feeds: ftp://a.example/x | 5 | wrong_value | [feeds, ftp://a.example/x, https://www.example.cn/news/]",
        "paging: a.next | 5 | part | [paging]",
        "paging: {nxt: a.next} | 5 | unknown_key_near | [nxt, next]",
        "paging: {next: a, pattern: '{page}'} | 5 | next_or_pattern | []",
        "paging: {pattern: index_2.html} | 5 | wrong_value | [pattern, index_2.html, index_{page}.html]",
        "paging: {from: 2} | 5 | next_or_pattern | []",
      })
  void whatCannotBeMeantIsRefusedWithWhatWouldBeRight(
      String added, int line, String code, String words) {
    SourcesFile file = read(GOOD + "    " + added + "\n");
    assertThat(file.sources()).isNull();
    SourcesProblem problem = file.problems().get(0);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.words().toString()).startsWith(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contact: nobody | 1 | wrong_value",
        "'contact: \"a@b.example\\r\\nX: y\"' | 1 | wrong_value",
        "contact: [a] | 1 | one_value",
        "colour: red | 1 | unknown_key",
        "delay: 2 | 1 | wrong_value",
        "tries: 0 | 1 | wrong_value",
        "read-timeout: 0s | 1 | wrong_value",
        "allow: localhost | 1 | wrong_value",
        "allow: [10.0.0.0/33] | 1 | wrong_value",
        "- a | 1 | no_settings",
        "just text | 1 | no_settings",
        "'a: [' | 2 | no_yaml",
        "'a: *b' | 1 | no_yaml",
      })
  void theRestOfTheFileTheSame(String line, int at, String code) {
    assertThat(read(line + "\n").problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.line()).isEqualTo(code.equals("no_settings") ? 0 : at);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"../etc", "a/b", "a b", ".hidden", "a.b"})
  void aNameIsOneOfAFolder(String name) {
    assertThat(read(GOOD.replace("name: longhui", "name: \"" + name + "\"")).problems())
        .containsExactly(new SourcesProblem(3, "wrong_name", List.of(name)));
  }

  @Test
  void allThatIsMissingIsSaidAtOnce() {
    assertThat(read("sources:\n  - every: 1d\n").problems())
        .extracting(SourcesProblem::code)
        .containsExactly("missing", "no_lists", "missing");
    assertThat(read("contact: a@b.example\n").problems())
        .extracting(SourcesProblem::code)
        .containsExactly("missing");
    assertThat(
            read(GOOD + GOOD.substring(GOOD.indexOf("  - ")).replace("longhui\n", "LongHui\n"))
                .problems())
        .extracting(SourcesProblem::code)
        .containsExactly("same_name");
    assertThat(read("").problems()).extracting(SourcesProblem::code).containsExactly("no_settings");
  }

  @Test
  void aFileThatIsNotThere() {
    assertThat(SourcesReader.read(Path.of("no-such.yml"), 1).problems())
        .containsExactly(new SourcesProblem(0, "unreadable", List.of("no-such.yml")));
  }
}
