package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.countyreports.model.Article;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteProfilesTest {

  private static final String HEADER = "host,body,title,source,date,author\n";

  /** A page that the general rules read otherwise: its report is shorter than what surrounds it. */
  private static final String PAGE =
      "<html><head><link rel=canonical href=\"http://mp.weixin.qq.com/s/abc\"></head><body>"
          + "<h1>点赞家乡</h1><h2 id=activity-name>东河镇发放种苗</h2><em id=publish_time>2020-03-02</em>"
          + "<div id=\"%s\"><p>昨天，东河镇发放种苗1200株。</p></div>"
          + "<div id=other><p>最近，各地群众纷纷留言，称赞家乡变化大，说去年修路8公里，今年又修桥2座。</p>"
          + "<p>还有群众说，村里新建了3个广场，每天晚上都有200多人来跳舞，非常热闹，大家都很高兴。</p></div>"
          + "</body></html>";

  @ParameterizedTest
  @CsvSource({
    "http://news.example.cn/a/1.html, true",
    "https://EXAMPLE.cn:8080/, true",
    "http://www.a.example.cn?x=1, true",
    "http://notexample.cn/, false",
    "http://example.cn.other.org/, false",
    "example.cn/a.html, false",
    "'', false",
  })
  void aProfileIsOfItsHostAndSubdomains(String url, boolean found) {
    Map<String, SiteProfile> profiles = SiteProfiles.parse(HEADER + "example.cn,#zoom,,,,\n");
    assertThat(SiteProfiles.find(profiles, url).isPresent()).isEqualTo(found);
  }

  @Test
  void aSelectorMayHoldCommasButMustBeOne() {
    Map<String, SiteProfile> profiles =
        SiteProfiles.parse(HEADER + "example.cn,\"#zoom, .txt\",h1,,,.author\n");
    assertThat(profiles.values()).extracting(SiteProfile::body).containsExactly("#zoom, .txt");
    assertThat(profiles.values()).extracting(SiteProfile::source).containsExactly("");
    assertThatThrownBy(() -> SiteProfiles.parse(HEADER + "example.cn,div[,,,,\n"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static ReadResult read(String bodyId) {
    byte[] bytes = PAGE.formatted(bodyId).getBytes(StandardCharsets.UTF_8);
    return new ReportReader().read(new SourceFile("a.html", bytes));
  }

  @Test
  void aKnownSiteIsReadByItsProfile() {
    ReadResult result = read("js_content");
    assertThat(result.issues()).isEmpty();
    Article article = result.articles().get(0);
    assertThat(article.text()).isEqualTo("昨天，东河镇发放种苗1200株。");
    assertThat(article.metadata().title()).isEqualTo("东河镇发放种苗");
    assertThat(article.metadata().published()).hasToString("2020-03-02");
  }

  @Test
  void aProfileThatFindsNothingIsToldAndTheGeneralRulesRead() {
    ReadResult result = read("moved");
    assertThat(result.issues()).extracting(Issue::code).containsExactly("SITE_PROFILE_FAILED");
    assertThat(result.issues().get(0).message()).contains("mp.weixin.qq.com", "sites.csv");
    assertThat(result.articles()).hasSize(1);
  }
}
