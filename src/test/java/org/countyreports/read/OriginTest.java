package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.countyreports.model.Metadata;
import org.countyreports.model.Metadata.Evidence;
import org.countyreports.model.Metadata.Hint;
import org.countyreports.model.Origin;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those know of a page who brought it counts where the page itself says nothing. */
class OriginTest {

  private static final String ARCHIVED = "longhui/2026/03/02-20250101aaaa.html";

  private static final String URL = "https://www.longhui.example/xwzx/index.html?id=7";

  private static final LocalDate LISTED = LocalDate.of(2026, 2, 28);
  private static final LocalDate FETCHED = LocalDate.of(2026, 3, 2);

  private static final String TEXT =
      "<p>志愿者们连日来清理河道，运走垃圾三百余吨，受到群众好评，两岸的村民也纷纷加入。</p>"
          + "<p>各村还组织党员干部四十余人入户宣传，发放宣传单一千余份，劝导占道经营八起。</p>";

  private static Metadata read(String html, Charset charset, Origin origin) {
    SourceFile file = new SourceFile(ARCHIVED, html.getBytes(charset), origin);
    return new ReportReader().read(file).articles().get(0).metadata();
  }

  private static Metadata read(String html, Origin origin) {
    return read(html, StandardCharsets.UTF_8, origin);
  }

  private static String page(String head, String imprint) {
    return "<html><head>%s</head><body><h1>清理河道</h1><p>%s</p>%s</body></html>"
        .formatted(head, imprint, TEXT);
  }

  @Test
  void aSilentPageHasAddressDayAndPlaceFromThere() {
    Metadata metadata = read(page("", ""), new Origin(URL, "", "湖南省隆回县", LISTED, FETCHED));
    assertThat(metadata.url()).isEqualTo(URL);
    assertThat(metadata.published()).isEqualTo(LISTED);
    assertThat(metadata.hints())
        .contains(new Hint(Hint.Kind.SITE, "湖南省隆回县"), new Hint(Hint.Kind.URL, URL));
    assertThat(metadata.evidence())
        .contains(
            new Evidence(Evidence.Field.PUBLISHED, Evidence.Place.ORIGIN, "2026-02-28"),
            new Evidence(Evidence.Field.URL, Evidence.Place.ORIGIN, URL));
  }

  @Test
  void theDayOfFetchingIsTheLastResort() {
    assertThat(read(page("", ""), new Origin(URL, "", "", null, FETCHED)).published())
        .isEqualTo(FETCHED);
  }

  @Test
  void theNameOfAFetchedFileIsNoDayOfPublication() {
    assertThat(read(page("", ""), new Origin(URL, "", "", null, null)).published()).isNull();
    assertThat(read(page("", ""), Origin.UNKNOWN).published()).isEqualTo("2026-03-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 2026-02-11 来源：隆回县融媒体中心 | 2026-02-11",
        "<meta name=\"PubDate\" content=\"2026-02-12 08:00\"> | '' | 2026-02-12",
        "<meta name=\"url\" content=\"https://www.longhui.example/202602/t20260213_1.html\"> | '' | 2026-02-13",
      })
  void thePageItselfGoesFirst(String head, String imprint, LocalDate day) {
    Metadata metadata = read(page(head, imprint), new Origin(URL, "", "", LISTED, FETCHED));
    assertThat(metadata.published()).isEqualTo(day);
  }

  @Test
  void theDayInTheAddressThatItWasFetchedFromGoesBeforeTheList() {
    String url = "https://www.longhui.example/202602/t20260214_1.html";
    assertThat(read(page("", ""), new Origin(url, "", "", LISTED, FETCHED)).published())
        .isEqualTo("2026-02-14");
  }

  @Test
  void theAddressOnThePageGoesFirst() {
    String head = "<link rel=\"canonical\" href=\"https://own.example/a.html\">";
    assertThat(read(page(head, ""), new Origin(URL, "", "", null, null)).url())
        .isEqualTo("https://own.example/a.html");
  }

  @ParameterizedTest
  @CsvSource({
    // So short that common characters alone do not tell.
    "GB18030, '', GB18030, GB18030",
    "Big5-HKSCS, '', Big5, Big5-HKSCS",
    // The bytes know better than either.
    "UTF-8, '', GBK, UTF-8",
    "GB18030, '', utf-8, GB18030",
    "UTF-8, gb2312, GBK, UTF-8"
  })
  void theCharacterSetOfTheServerCountsLast(
      String real, String declared, String served, String read) {
    String head = declared.isEmpty() ? "" : "<meta charset=\"" + declared + "\">";
    Metadata metadata =
        read(page(head, ""), Charset.forName(real), new Origin("", served, "", null, null));
    assertThat(metadata.charset()).isEqualTo(read);
  }

  @Test
  void aTieIsDecidedByThePageBeforeTheServer() {
    byte[] declared = "<meta charset=gbk>中文".getBytes(Charset.forName("Big5"));
    assertThat(TextDecoder.decode(declared, "", "big5"))
        .isEqualTo(TextDecoder.decode(declared, "", ""));
  }
}
