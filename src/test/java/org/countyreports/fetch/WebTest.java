package org.countyreports.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebTest {

  private final LocalSite site = new LocalSite();
  private final ManualPacer pacer = new ManualPacer();
  private final Web web = Testing.web(pacer);

  @AfterEach
  void close() {
    site.close();
  }

  private Answer get(String path) {
    return Testing.get(web, site.url(path));
  }

  @Test
  void aPageComesAsServed() {
    site.page(
        "/a.html",
        "<p>三百余人</p>",
        java.nio.charset.Charset.forName("GB18030"),
        "text/html; charset=utf-8");
    Answer.Page page = Testing.page(get("/a.html"));
    assertThat(page.body())
        .isEqualTo("<p>三百余人</p>".getBytes(java.nio.charset.Charset.forName("GB18030")));
    assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(page.uri()).isEqualTo(URI.create(site.url("/a.html")));
  }

  @Test
  void saysWhoItIsAndKeepsNoCookies() {
    site.status("/a.html", 200, "Set-Cookie", "who=you");
    get("/a.html");
    get("/a.html");
    assertThat(site.lastHeader("User-agent"))
        .isEqualTo("county-reports/1.0 (+fetch@county-data.example)");
    assertThat(site.lastHeader("Host")).isEqualTo(LocalSite.HOST + ":" + site.port());
    assertThat(site.lastHeader("Cookie")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "204, EMPTY, 1",
    "206, STATUS, 1",
    "400, STATUS, 1",
    "401, STATUS, 1",
    "403, STATUS, 1",
    "404, NOT_FOUND, 1",
    "410, GONE, 1",
    "418, STATUS, 1",
    "429, BUSY, 3",
    "500, SERVER_ERROR, 3",
    "502, SERVER_ERROR, 3",
    "503, BUSY, 3"
  })
  void statusesAreTakenForWhatTheyAre(int status, Failure failure, int requests) {
    site.status("/a.html", status);
    assertThat(Testing.none(get("/a.html")).why()).isEqualTo(failure);
    assertThat(site.asked("/a.html")).isEqualTo(requests);
  }

  @Test
  void waitsLongerEachTime() {
    site.status("/a.html", 500);
    get("/a.html");
    assertThat(pacer.waits())
        .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
  }

  @Test
  void comesBackWhenTheServerSaysSo() {
    List<String> after = new ArrayList<>(List.of("7", "Mon, 02 Mar 2026 02:01:00 GMT"));
    site.on(
        "/a.html",
        exchange -> {
          if (after.isEmpty()) {
            LocalSite.send(exchange, 200, "text/html", new byte[] {'x'});
          } else {
            exchange.getResponseHeaders().set("Retry-After", after.remove(0));
            LocalSite.send(exchange, 429, "text/html", new byte[0]);
          }
        });
    assertThat(Testing.page(get("/a.html")).body()).hasSize(1);
    // Two seconds behind robots.txt, then what the server asks for.
    assertThat(pacer.waits())
        .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(7), Duration.ofSeconds(51));
  }

  @Test
  void aHostThatWantsAnHourIsLeftAloneInThisRun() {
    site.status("/a.html", 503, "Retry-After", "3600").page("/b.html", "b");
    assertThat(Testing.none(get("/a.html")).why()).isEqualTo(Failure.BUSY);
    assertThat(Testing.none(get("/b.html")).why()).isEqualTo(Failure.BUSY);
    assertThat(site.asked()).containsExactly("/robots.txt", "/a.html");
    pacer.pass(Duration.ofMinutes(55));
    assertThat(Testing.page(get("/b.html")).status()).isEqualTo(200);
  }

  @Test
  void redirectsAreFollowed() {
    site.redirect("/a", "/b").redirect("/b", "c?x=1#there").page("/c?x=1", "c");
    Answer.Page page = Testing.page(get("/a"));
    assertThat(page.uri()).isEqualTo(URI.create(site.url("/c?x=1")));
  }

  @ParameterizedTest
  @CsvSource({
    "/a, REDIRECTS",
    "http://www.county.example:1/../a, NO_CONNECTION",
    "ftp://www.county.example/a, NOT_HTTP",
    "file:///etc/passwd, NOT_HTTP",
    "javascript:alert(1), NOT_HTTP",
    "http://user:secret@www.county.example/, NOT_HTTP",
    "'', STATUS",
    "http://10.1.2.3/, PRIVATE_ADDRESS",
    "http://169.254.169.254/latest/meta-data/, PRIVATE_ADDRESS",
    "http://[::1]/, PRIVATE_ADDRESS",
    "http://[::ffff:10.0.0.1]/, PRIVATE_ADDRESS",
    "http://0x0a000001/, PRIVATE_ADDRESS"
  })
  void redirectsThatLeadNowhere(String location, Failure failure) {
    Resolver resolver =
        host ->
            host.equals(LocalSite.HOST)
                ? List.of(InetAddress.getLoopbackAddress())
                : List.of(InetAddress.getByName(host.startsWith("0x") ? "10.0.0.1" : host));
    Web other = new Web(Testing.manners(1 << 20), resolver, pacer, null);
    site.redirect("/a", location);
    assertThat(Testing.none(Testing.get(other, site.url("/a"))).why()).isEqualTo(failure);
  }

  @Test
  void aLongChainIsCut() {
    for (int i = 0; i < 30; i++) {
      site.redirect("/" + i, "/" + (i + 1));
    }
    assertThat(Testing.none(get("/0")).why()).isEqualTo(Failure.REDIRECTS);
    assertThat(site.asked()).hasSize(1 + 11);
  }

  @Test
  void aLoopIsCutWhereItCloses() {
    site.redirect("/a", "/b").redirect("/b", "/c").redirect("/c", "/b");
    assertThat(Testing.none(get("/a")).why()).isEqualTo(Failure.REDIRECTS);
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/b", "/c");
  }

  @Test
  void theDelayLiesBetweenAnyTwoRequests() {
    site.page("/a.html", "a").page("/b.html", "b");
    get("/a.html");
    get("/b.html");
    assertThat(pacer.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  @Test
  void gzipThatNobodyAskedForIsKeptAndRead() {
    byte[] zipped = LocalSite.gzip("<p>页</p>".getBytes(StandardCharsets.UTF_8));
    site.on(
        "/a.html",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          LocalSite.send(exchange, 200, "text/html", zipped);
        });
    Answer.Page page = Testing.page(get("/a.html"));
    assertThat(page.body()).isEqualTo(zipped);
    assertThat(new String(Encodings.decoded(page), StandardCharsets.UTF_8)).isEqualTo("<p>页</p>");
    assertThat(ContentTypes.extension(page)).isEqualTo("html.gz");
  }

  @Test
  void aNameIsLookedUpOnceForEachRequestAndItsAddressIsTheOneThatIsUsed() {
    site.page("/a.html", "a");
    List<String> lookedUp = new ArrayList<>();
    // The second answer of a name server that wants to lead us astray is judged as the first.
    Resolver rebinding =
        host -> {
          lookedUp.add(host);
          return List.of(
              lookedUp.size() <= 2
                  ? InetAddress.getLoopbackAddress()
                  : InetAddress.getByName("192.168.1.1"));
        };
    Web other = new Web(Testing.manners(1 << 20), rebinding, pacer, null);
    assertThat(Testing.page(Testing.get(other, site.url("/a.html"))).status()).isEqualTo(200);
    assertThat(lookedUp).hasSize(2);
    Answer.None refused = Testing.none(Testing.get(other, site.url("/a.html")));
    assertThat(refused.why()).isEqualTo(Failure.PRIVATE_ADDRESS);
    assertThat(refused.detail()).isEqualTo(LocalSite.HOST + " 192.168.1.1");
  }

  @Test
  void whatIsNotAllowedIsNotAskedForEvenOnce() {
    Manners strict = Manners.of("fetch@county-data.example", 1 << 20);
    Web other = new Web(strict, Testing.LOOPBACK, pacer, null);
    assertThat(Testing.none(Testing.get(other, site.url("/a.html"))).why())
        .isEqualTo(Failure.PRIVATE_ADDRESS);
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void anUnknownHostIsSaidToBeOne() {
    Resolver none =
        host -> {
          throw new java.net.UnknownHostException(host);
        };
    Web other = new Web(Testing.manners(1 << 20), none, pacer, null);
    assertThat(Testing.none(Testing.get(other, site.url("/a.html"))).why())
        .isEqualTo(Failure.UNKNOWN_HOST);
  }

  @Test
  void conditionsAreHandedOn() {
    site.on(
        "/a.html",
        exchange ->
            LocalSite.send(
                exchange,
                "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200,
                "text/html",
                new byte[0]));
    Answer answer =
        web.get(URI.create(site.url("/a.html")), Duration.ZERO, Map.of("If-None-Match", "\"v1\""));
    assertThat(Testing.page(answer).status()).isEqualTo(Statuses.NOT_MODIFIED);
  }
}
