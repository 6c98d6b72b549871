package org.countyreports.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countyreports.fetch.SourceIssue.Kind;
import org.countyreports.fetch.SourceReport.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetcherTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir Path input;

  private final LocalSite site = new LocalSite();
  private final ManualPacer pacer = new ManualPacer();

  @AfterEach
  void close() {
    site.close();
  }

  /** Sources as their file writes them; SITE stands for the address of the site. */
  private Fetcher fetcher(String yaml) {
    return new Fetcher(sources(yaml), input, pacer, Testing.LOOPBACK, null);
  }

  private Sources sources(String yaml) {
    String text =
        "contact: fetch@county-data.example\nallow: [127.0.0.0/8]\nsources:\n"
            + yaml.replace("SITE", site.url("")).indent(2);
    SourcesFile file = SourcesReader.read(text, 1 << 20);
    assertThat(file.problems()).isEmpty();
    return Objects.requireNonNull(file.sources());
  }

  private SourceReport run(String yaml) throws IOException {
    Sources sources = sources(yaml);
    return fetcher(yaml).run(sources.all(), FetchProgress.NONE).sources().get(0);
  }

  private static final String NEWS =
      """
      - name: news
        pages: SITE/news/
        links: ul a
      """;

  private static final String PAGED =
      """
      - name: news
        pages: SITE/news/
        links: ul a
        paging: {pattern: "index_{page}.html", from: 1}
      """;

  private void list(String path, int from, int to) {
    StringBuilder html = new StringBuilder("<a href=\"/\">首页</a><ul>");
    for (int i = from; i < to; i++) {
      html.append("<li><a href=\"/news/%d.html\">报道%d</a> [2026-02-28]</li>".formatted(i, i));
      String body = "<p>第" + i + "篇</p>";
      site.page("/news/" + i + ".html", body, GB18030, "text/html; charset=gb2312");
    }
    site.page(path, html + "</ul>");
  }

  /** The files of the input folder by name, without hidden ones. */
  private NavigableMap<String, byte[]> files() throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(input)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!path.getFileName().toString().startsWith(".")) {
          files.put(input.relativize(path).toString(), Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  @Test
  void pagesLieThereAsServedWithWhereTheyAreFrom() throws IOException {
    list("/news/", 0, 3);
    SourceReport report = run(NEWS);
    assertThat(report.state()).isEqualTo(State.DONE);
    assertThat(report.counts().fetched()).isEqualTo(3);
    assertThat(report.counts().links()).isEqualTo(3);
    NavigableMap<String, byte[]> files = files();
    assertThat(files).hasSize(6);
    String page = files.firstKey();
    assertThat(page).matches("news/2026/03/02-[0-9a-f]{12}\\.html");
    assertThat(new String(Objects.requireNonNull(files.get(page)), GB18030)).startsWith("<p>第");
    String json =
        new String(
            Objects.requireNonNull(files.get(page + ".origin.json")), StandardCharsets.UTF_8);
    assertThat(json)
        .contains("\"url\" : \"" + site.url("/news/"))
        .contains("\"status\" : 200")
        .contains("\"content-type\" : \"text/html; charset=gb2312\"")
        .contains("\"fetched\" : \"2026-03-02T02:00:")
        .contains("\"listed\" : \"2026-02-28\"")
        .contains("\"first_visit\" : true");
  }

  @Test
  void whatIsThereIsNotFetchedAgain() throws IOException {
    list("/news/", 0, 3);
    run(NEWS);
    NavigableMap<String, byte[]> before = files();
    site.forget();
    list("/news/", 1, 5);
    pacer.pass(Duration.ofDays(1));
    SourceReport report = run(NEWS);
    assertThat(report.counts().fetched()).isEqualTo(2);
    assertThat(report.counts().known()).isEqualTo(2);
    assertThat(site.asked())
        .containsExactly("/robots.txt", "/news/", "/news/3.html", "/news/4.html");
    assertThat(files()).hasSize(10).containsAllEntriesOf(before);
    try (Stream<Path> fresh = Files.walk(input.resolve("news/2026/03"))) {
      Path json =
          fresh
              .filter(f -> f.toString().contains("03-") && f.toString().endsWith("json"))
              .findFirst()
              .orElseThrow();
      assertThat(Files.readString(json)).contains("\"first_visit\" : false");
    }
  }

  @Test
  void theSameContentIsStoredOnce() throws IOException {
    list("/news/", 0, 2);
    site.page("/news/1.html", "<p>第0篇</p>", GB18030, "text/html; charset=gb2312");
    SourceReport report = run(NEWS);
    assertThat(report.counts().fetched()).isEqualTo(1);
    assertThat(report.counts().same()).isEqualTo(1);
    assertThat(files()).hasSize(2);
    site.forget();
    run(NEWS);
    assertThat(site.asked()).containsExactly("/robots.txt", "/news/");
  }

  @Test
  void listsGoOnAsLongAsTheyHoldSomethingNew() throws IOException {
    list("/news/", 6, 9);
    list("/news/index_1.html", 3, 6);
    list("/news/index_2.html", 0, 3);
    SourceReport report = run(PAGED);
    assertThat(report.state()).isEqualTo(State.DONE);
    assertThat(report.counts().fetched()).isEqualTo(9);
    assertThat(site.asked("/news/index_3.html")).isEqualTo(1);
    site.forget();
    list("/news/", 7, 10);
    SourceReport next = run(PAGED);
    assertThat(next.counts().fetched()).isEqualTo(1);
    assertThat(site.asked())
        .containsExactly("/robots.txt", "/news/", "/news/9.html", "/news/index_1.html");
  }

  @Test
  void aVisitThatWasBrokenOffIsGoneOnWithToTheLastList() throws IOException {
    list("/news/", 6, 9);
    list("/news/index_1.html", 3, 6);
    list("/news/index_2.html", 0, 3);
    String limited = PAGED + "  most: 4\n";
    assertThat(run(limited).state()).isEqualTo(State.MORE);
    assertThat(run(limited).state()).isEqualTo(State.MORE);
    assertThat(run(limited).state()).isEqualTo(State.DONE);
    assertThat(files()).hasSize(18);
    assertThat(site.asked().stream().filter(p -> p.matches("/news/\\d.html")))
        .doesNotHaveDuplicates()
        .hasSize(9);
  }

  @Test
  void theNextPageMayBeALink() throws IOException {
    list("/news/", 0, 2);
    list("/more", 2, 4);
    site.page(
        "/news/",
        "<ul><li><a href=\"/news/0.html\">0</a></ul><a class=next href=\"/more\">下一页</a>");
    String linked =
        """
        - name: news
          pages: SITE/news/
          links: ul a
          paging: {next: a.next}
        """;
    SourceReport report = run(linked);
    assertThat(report.counts().fetched()).isEqualTo(3);
    assertThat(report.issues()).isEmpty();
    site.page("/news/", "<ul><li><a href=\"/news/1.html\">1</a></ul>");
    SourceReport next = run(linked);
    assertThat(next.counts().fetched()).isEqualTo(1);
    assertThat(next.issues()).extracting(SourceIssue::kind).containsExactly(Kind.PAGING_LOST);
    assertThat(next.state()).isEqualTo(State.FAILED);
  }

  @Test
  void listsThatDidNotChangeAreNotReadAgain() throws IOException {
    list("/news/", 0, 2);
    String html = "<ul><li><a href=\"/news/0.html\">0</a></ul>";
    site.on(
        "/news/",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Sun, 01 Mar 2026 00:00:00 GMT");
          byte[] body = known ? new byte[0] : html.getBytes(StandardCharsets.UTF_8);
          LocalSite.send(exchange, known ? 304 : 200, "text/html", body);
        });
    assertThat(run(NEWS).counts().lists()).isEqualTo(1);
    assertThat(site.lastHeader("If-none-match")).isNull();
    SourceReport next = run(NEWS);
    assertThat(next.state()).isEqualTo(State.DONE);
    assertThat(next.counts().lists()).isZero();
    assertThat(site.lastHeader("If-none-match")).isEqualTo("\"v1\"");
    assertThat(site.lastHeader("If-modified-since")).isEqualTo("Sun, 01 Mar 2026 00:00:00 GMT");
  }

  @Test
  void aNewLayoutIsAnIssue() throws IOException {
    list("/news/", 0, 3);
    run(NEWS);
    site.page("/news/", "<div class=list><a href=\"/news/9.html\">九</a></div>");
    SourceReport report = run(NEWS);
    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(report.issues())
        .containsExactly(new SourceIssue(Kind.LAYOUT_CHANGED, List.of(site.url("/news/"), "3")));
    assertThat(run(NEWS).state()).as("as long as nobody mends it").isEqualTo(State.FAILED);
  }

  @Test
  void aListThatNeverShowedAnythingIsAnIssue() throws IOException {
    site.page("/news/", "<p>nothing</p>");
    assertThat(run(NEWS).issues()).extracting(SourceIssue::kind).containsExactly(Kind.LIST_EMPTY);
  }

  @Test
  void aListThatCannotBeHadIsAnIssue() throws IOException {
    assertThat(run(NEWS).issues())
        .containsExactly(
            new SourceIssue(Kind.LIST_FAILED, List.of(site.url("/news/"), "not_found", "404")));
  }

  @Test
  void whatFailsIsTriedInTheNextRunsAndGivenUpInTheEnd() throws IOException {
    list("/news/", 0, 3);
    site.status("/news/1.html", 404).status("/news/2.html", 410);
    SourceReport first = run(NEWS);
    assertThat(first.state()).isEqualTo(State.DONE);
    assertThat(first.counts().failed()).isEqualTo(1);
    assertThat(first.counts().givenUp()).isEqualTo(1);
    for (int i = 0; i < 6; i++) {
      run(NEWS);
    }
    assertThat(site.asked("/news/1.html")).isEqualTo(5);
    assertThat(site.asked("/news/2.html")).isEqualTo(1);
  }

  @Test
  void whatFailedComesEvenWhereItsListForgotIt() throws IOException {
    list("/news/", 0, 3);
    site.status("/news/1.html", 500);
    run(NEWS);
    list("/news/", 7, 9);
    list("/elsewhere", 1, 2);
    SourceReport report = run(NEWS);
    assertThat(report.counts().fetched()).isEqualTo(3);
    assertThat(report.counts().failed()).isZero();
  }

  @Test
  void aSiteThatIsDownIsLeftAlone() throws IOException {
    list("/news/", 0, 30);
    for (int i = 2; i < 30; i++) {
      site.status("/news/" + i + ".html", 503);
    }
    SourceReport report = run(NEWS);
    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(report.issues()).extracting(SourceIssue::kind).containsExactly(Kind.SITE_FAILING);
    assertThat(site.asked()).hasSizeLessThan(25);
    list("/news/", 0, 30);
    assertThat(run(NEWS).counts().fetched()).isEqualTo(28);
  }

  @Test
  void whatIsNoPageIsNotKept() throws IOException {
    list("/news/", 0, 3);
    site.page("/news/1.html", "%PDF-1.4", StandardCharsets.UTF_8, "application/pdf");
    site.redirect("/news/2.html", "/news/");
    SourceReport report = run(NEWS);
    assertThat(report.counts().fetched()).isEqualTo(1);
    assertThat(report.counts().givenUp()).isEqualTo(1);
    assertThat(report.counts().failed()).isEqualTo(1);
    assertThat(files()).hasSize(2);
  }

  @Test
  void robotsThatChangeAreObeyedAndWhatTheyForbadeComesWhenTheyAllow() throws IOException {
    list("/news/", 0, 3);
    site.page(
        "/robots.txt", "User-agent: *\nDisallow: /news/1", StandardCharsets.UTF_8, "text/plain");
    SourceReport first = run(NEWS);
    assertThat(first.counts().forbidden()).isEqualTo(1);
    assertThat(site.asked("/news/1.html")).isZero();
    site.remove("/robots.txt");
    assertThat(run(NEWS).counts().fetched()).isEqualTo(1);
    site.page("/robots.txt", "User-agent: *\nDisallow: /", StandardCharsets.UTF_8, "text/plain");
    assertThat(run(NEWS).issues())
        .containsExactly(
            new SourceIssue(Kind.LIST_FAILED, List.of(site.url("/news/"), "robots", "")));
  }

  @Test
  void aVisitComesWhenItIsDue() throws IOException {
    list("/news/", 0, 1);
    String daily = NEWS + "  every: 1d\n";
    run(daily);
    site.forget();
    pacer.pass(Duration.ofHours(20));
    assertThat(run(daily).state()).isEqualTo(State.NOT_DUE);
    assertThat(site.asked()).isEmpty();
    pacer.pass(Duration.ofHours(4));
    assertThat(run(daily).state()).isEqualTo(State.DONE);
  }

  @Test
  void aRunThatIsToldToStopGoesOnNextTime() throws IOException {
    list("/news/", 0, 4);
    Fetcher fetcher = fetcher(NEWS);
    FetchProgress stopping =
        new FetchProgress() {
          @Override
          public void page(String source, boolean came) {
            pacer.stop();
          }
        };
    SourceReport report = fetcher.run(sources(NEWS).all(), stopping).sources().get(0);
    assertThat(report.state()).isEqualTo(State.STOPPED);
    assertThat(report.counts().fetched()).isEqualTo(1);
    Fetcher next = new Fetcher(sources(NEWS), input, new ManualPacer(), Testing.LOOPBACK, null);
    assertThat(next.run(sources(NEWS).all(), FetchProgress.NONE).counts().fetched()).isEqualTo(3);
  }

  @Test
  void severalSourcesOfAHostAskItOneByOne() throws IOException {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      list("/list" + i, i * 10, i * 10 + 5);
      yaml.append("- {name: s%d, pages: SITE/list%d, links: ul a}\n".formatted(i, i));
    }
    Sources sources = sources(yaml.toString());
    FetchResult result = fetcher(yaml.toString()).run(sources.all(), FetchProgress.NONE);
    assertThat(result.counts().fetched()).isEqualTo(20);
    assertThat(site.mostAtOnce()).isEqualTo(1);
    assertThat(site.asked("/robots.txt")).isEqualTo(1);
    assertThat(pacer.waits()).hasSizeGreaterThanOrEqualTo(24);
  }

  @Test
  void aHundredThousandLinksAreReadAndOnlyAsManyBroughtAsWanted() throws IOException {
    StringBuilder html = new StringBuilder("<div>");
    for (int i = 0; i < 100_000; i++) {
      html.append("<a href=\"/news/%d.html\">报道%d</a> 2026-02-28 ".formatted(i, i));
    }
    site.page("/news/", html + "</div>");
    for (int i = 0; i < 20; i++) {
      site.page("/news/" + i + ".html", "<p>" + i + "</p>");
    }
    String yaml = "- {name: news, pages: SITE/news/, links: div, most: 10}\n";
    Sources big = sources(yaml);
    Manners roomy = Testing.manners(64 << 20);
    Sources sources = new Sources(roomy, big.all());
    for (int run = 1; run <= 2; run++) {
      SourceReport report =
          new Fetcher(sources, input, pacer, Testing.LOOPBACK, null)
              .run(sources.all(), FetchProgress.NONE)
              .sources()
              .get(0);
      assertThat(report.state()).isEqualTo(State.MORE);
      assertThat(report.counts().links()).isEqualTo(100_000);
      assertThat(report.counts().fetched()).isEqualTo(10);
    }
    assertThat(files()).hasSize(40);
  }

  @Test
  void feedsAndSitemapsAreListsToo() throws IOException {
    list("/unlinked", 0, 6);
    site.page(
        "/rss.xml",
        "<?xml version=\"1.0\" encoding=\"GB18030\"?><rss><channel><link>/</link>"
            + "<item><title>一</title><link>/news/0.html</link>"
            + "<pubDate>Sat, 28 Feb 2026 20:00:00 GMT</pubDate></item></channel></rss>",
        GB18030,
        "application/rss+xml");
    site.page(
        "/atom.xml",
        "<feed><entry><title>二</title><link rel=\"self\" href=\"/x\"/>"
            + "<link href=\"/news/1.html\"/><updated>2026-02-28T20:00:00+08:00</updated>"
            + "</entry></feed>");
    site.page(
        "/sitemap.xml",
        "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>"
            .formatted(site.url("/part.xml")));
    byte[] part =
        LocalSite.gzip(
            ("<urlset><url><loc>%s</loc><lastmod>2026-02-27</lastmod></url>"
                    + "<url><loc>%s</loc><lastmod>2019-01-01</lastmod></url></urlset>")
                .formatted(site.url("/news/2.html"), site.url("/news/3.html"))
                .getBytes(StandardCharsets.UTF_8));
    site.on("/part.xml", e -> LocalSite.send(e, 200, "application/gzip", part));
    SourceReport report =
        run(
            """
            - name: all
              feeds: [SITE/rss.xml, SITE/atom.xml]
              sitemaps: SITE/sitemap.xml
              since: 2020-01-01
            """);
    assertThat(report.issues()).isEmpty();
    assertThat(report.counts().fetched()).isEqualTo(3);
    assertThat(report.counts().old()).isEqualTo(1);
    List<String> jsons =
        files().entrySet().stream()
            .filter(e -> e.getKey().endsWith(".json"))
            .map(e -> new String(e.getValue(), StandardCharsets.UTF_8))
            .toList();
    assertThat(jsons)
        .anyMatch(j -> j.contains("\"listed\" : \"2026-03-01\"") && j.contains("\"text\" : \"一\""))
        .anyMatch(j -> j.contains("\"listed\" : \"2026-02-28\""))
        .anyMatch(j -> j.contains("\"listed\" : \"2026-02-27\""));
  }

  @Test
  void whereTheJournalIsLostTheArchiveTellsWhatIsThere() throws IOException {
    list("/news/", 0, 3);
    run(NEWS);
    Files.delete(input.resolve("news").resolve(Journal.NAME));
    site.forget();
    list("/news/", 0, 4);
    assertThat(run(NEWS).counts().fetched()).isEqualTo(1);
    assertThat(site.asked()).containsExactly("/robots.txt", "/news/", "/news/3.html");
  }

  @Test
  void whereMoreIsLookedForAllListsAreReadAgain() throws IOException {
    list("/news/", 3, 6);
    list("/news/index_1.html", 0, 3);
    String narrow = PAGED + "  match: /news/5.html\n";
    assertThat(run(narrow).counts().fetched()).isEqualTo(1);
    pacer.pass(Duration.ofDays(1));
    assertThat(run(PAGED).counts().fetched()).isEqualTo(5);
    site.forget();
    assertThat(run(PAGED).counts().fetched()).isZero();
    assertThat(site.asked()).containsExactly("/robots.txt", "/news/");
  }

  @Test
  void aSiteThatIsDownForWeeksCostsNoPage() throws IOException {
    list("/news/", 0, 8);
    for (int i = 4; i < 8; i++) {
      site.status("/news/" + i + ".html", 500);
    }
    run(NEWS);
    for (int night = 0; night < 10; night++) {
      site.status("/news/", 503).status("/robots.txt", 503);
      assertThat(run(NEWS).state()).isEqualTo(State.FAILED);
    }
    site.remove("/robots.txt");
    list("/news/", 0, 8);
    assertThat(run(NEWS).counts().fetched()).isEqualTo(4);
  }

  @Test
  void aPictureIsNoList() throws IOException {
    site.page("/news/", "GIF89a", StandardCharsets.UTF_8, "image/gif");
    assertThat(run(NEWS).issues())
        .containsExactly(
            new SourceIssue(
                Kind.LIST_FAILED, List.of(site.url("/news/"), "content_type", "200 image/gif")));
  }

  @Test
  void checkingAsksForTheListAloneAndWritesNothing() throws IOException {
    list("/news/", 0, 3);
    run(NEWS);
    site.forget();
    list("/news/", 1, 5);
    site.page(
        "/robots.txt", "User-agent: *\nDisallow: /news/4", StandardCharsets.UTF_8, "text/plain");
    Path clean = input.resolve("elsewhere");
    Sources sources = sources(PAGED);
    Fetcher known = new Fetcher(sources, input, pacer, Testing.LOOPBACK, null);
    SourceCheck check = known.check(sources.all().get(0)).get(0);
    assertThat(check.links())
        .extracting(Link::verdict)
        .containsExactly(
            Link.Verdict.NOT_SELECTED,
            Link.Verdict.KNOWN,
            Link.Verdict.KNOWN,
            Link.Verdict.TAKEN,
            Link.Verdict.ROBOTS);
    assertThat(check.more()).hasToString("[" + site.url("/news/index_1.html") + "]");
    assertThat(site.asked()).containsExactly("/robots.txt", "/news/");
    new Fetcher(sources, clean, pacer, Testing.LOOPBACK, null).check(sources.all().get(0));
    assertThat(clean).doesNotExist();
  }
}
