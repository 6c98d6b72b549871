package org.countyreports.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

  private final LocalSite site = new LocalSite();
  private final ManualPacer pacer = new ManualPacer();
  private final Web web = Testing.web(pacer);

  @AfterEach
  void close() {
    site.close();
  }

  private boolean allows(String path) {
    return web.allows(URI.create(site.url(path)));
  }

  private void robots(String text) {
    site.page("/robots.txt", text, StandardCharsets.UTF_8, "text/plain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "User-agent: *\\nDisallow: /video/ | /video/a.html | false",
        "User-agent: *\\nDisallow: /video/ | /news/a.html | true",
        "User-agent: *\\nDisallow: / | /news/a.html | false",
        "User-agent: *\\nDisallow: | /news/a.html | true",
        "User-agent: *\\nDisallow: /\\nAllow: /news/ | /news/a.html | true",
        "User-agent: *\\nDisallow: /*.html$ | /news/a.html | false",
        "User-agent: *\\nDisallow: /*.html$ | /news/a.htm | true",
        "User-agent: County-Reports\\nDisallow: /\\n\\nUser-agent: *\\nDisallow: | /a.html | false",
        "User-agent: county-reports\\nDisallow:\\n\\nUser-agent: *\\nDisallow: / | /a.html | true",
        "User-agent: otherbot\\nDisallow: / | /a.html | true",
        "<html><body>no robots here</body></html> | /a.html | true",
      })
  void isHonoured(String text, String path, boolean allowed) {
    robots(text.replace("\\n", "\n"));
    assertThat(allows(path)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"404, true", "403, true", "410, true", "500, false", "503, false", "429, false"})
  void withoutOneTheStatusTells(int status, boolean allowed) {
    site.status("/robots.txt", status);
    assertThat(allows("/a.html")).isEqualTo(allowed);
  }

  @Test
  void whereItCannotBeAskedThatIsTheReason() {
    site.status("/robots.txt", 503).page("/a.html", "a");
    assertThat(Testing.none(Testing.get(web, site.url("/a.html"))).why()).isEqualTo(Failure.BUSY);
    assertThat(site.asked("/a.html")).isZero();
  }

  @Test
  void itsDelayGoesBeforeOurs() {
    robots("User-agent: *\nCrawl-delay: 20");
    site.page("/a.html", "a").page("/b.html", "b");
    Testing.get(web, site.url("/a.html"));
    Testing.get(web, site.url("/b.html"));
    assertThat(pacer.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(20));
  }

  @Test
  void aDelayThatNobodyCanMeetIsARefusal() {
    robots("User-agent: *\nCrawl-delay: 86400");
    assertThat(allows("/a.html")).isFalse();
  }

  @Test
  void isAskedForOnceAndAgainWhenItMayHaveChanged() {
    robots("User-agent: *\nDisallow:");
    site.page("/a.html", "a");
    assertThat(allows("/a.html")).isTrue();
    robots("User-agent: *\nDisallow: /");
    assertThat(allows("/a.html")).isTrue();
    assertThat(site.asked("/robots.txt")).isEqualTo(1);
    pacer.pass(Duration.ofHours(2));
    assertThat(Testing.none(Testing.get(web, site.url("/a.html"))).why()).isEqualTo(Failure.ROBOTS);
    assertThat(site.asked("/a.html")).isZero();
  }

  @Test
  void eachStepOfARedirectIsAsked() {
    robots("User-agent: *\nDisallow: /video/");
    site.redirect("/a.html", "/video/b.html").page("/video/b.html", "b");
    assertThat(Testing.none(Testing.get(web, site.url("/a.html"))).why()).isEqualTo(Failure.ROBOTS);
    assertThat(site.asked("/video/b.html")).isZero();
  }
}
