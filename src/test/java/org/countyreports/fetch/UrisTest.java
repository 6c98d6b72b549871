package org.countyreports.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrisTest {

  private static final URI BASE = URI.create("https://www.county.example/news/index.html?p=1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.html | https://www.county.example/news/a.html",
        "./a.html | https://www.county.example/news/a.html",
        "../a.html | https://www.county.example/a.html",
        "../../../a.html | https://www.county.example/a.html",
        "/a.html | https://www.county.example/a.html",
        "//m.county.example/a | https://m.county.example/a",
        "?p=2 | https://www.county.example/news/index.html?p=2",
        "a.html#top | https://www.county.example/news/a.html",
        "HTTP://WWW.County.example:80/A.html | http://www.county.example/A.html",
        "https://www.county.example:443 | https://www.county.example/",
        "https://www.county.example:8443/a | https://www.county.example:8443/a",
        "' a.html ' | https://www.county.example/news/a.html",
        "a b.html | https://www.county.example/news/a%20b.html",
        "新闻.html | https://www.county.example/news/%E6%96%B0%E9%97%BB.html",
        "a.html?id={1} | https://www.county.example/news/a.html?id=%7B1%7D",
        "a%zz.html | https://www.county.example/news/a%25zz.html",
        "a%20b.html | https://www.county.example/news/a%20b.html",
        "a[1].html | https://www.county.example/news/a%5B1%5D.html",
        "a\\b.html | https://www.county.example/news/a%5Cb.html",
        "http://县.example/a | http://xn--5nr.example/a",
      })
  void linksAreWrittenInOneWay(String link, String uri) {
    assertThat(Uris.resolve(BASE, link)).hasValue(URI.create(uri));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "javascript:void(0)",
        "mailto:a@county.example",
        "tel:12345",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://county.example/a",
        "http://",
        "http:///a",
        "http://user@county.example/a",
        "http://a_b:x/a",
        "http://:80/"
      })
  void whatLeadsToNoPageIsNone(String link) {
    assertThat(Uris.resolve(BASE, link)).isEqualTo(Optional.empty());
  }
}
