package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import org.countyreports.model.Metadata;
import org.countyreports.model.Metadata.Candidate;
import org.countyreports.model.Metadata.Evidence;
import org.countyreports.model.Metadata.Evidence.Field;
import org.countyreports.model.Metadata.Evidence.Place;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;

/** What a page says about an article comes with the line that says it. */
class EvidenceTest {

  private static Metadata metadata(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new ReportReader().read(new SourceFile("a.html", bytes)).articles().get(0).metadata();
  }

  @Test
  void linesAroundTheHeadline() {
    Metadata metadata =
        metadata(
            "<html><head><link rel=canonical href='http://x.example/a'></head><body>"
                + "<h1>东河镇新修水渠</h1><p>2019-05-06 08:12:33 来源：东河发布</p>"
                + "<p>今年以来，东河镇新修水渠12公里。</p><p>（通讯员 王小川）</p></body></html>");
    String line = "2019-05-06 08:12:33 来源：东河发布";
    assertThat(metadata.time()).isEqualTo(LocalTime.of(8, 12));
    assertThat(metadata.evidence())
        .containsExactlyInAnyOrder(
            new Evidence(Field.TITLE, Place.HEAD, "东河镇新修水渠"),
            new Evidence(Field.PUBLISHER, Place.HEAD, line),
            new Evidence(Field.PUBLISHED, Place.HEAD, line),
            new Evidence(Field.AUTHORS, Place.TEXT, "王小川"),
            new Evidence(Field.URL, Place.DECLARED, "http://x.example/a"));
  }

  @Test
  void declarationsAndAddresses() {
    Metadata metadata =
        metadata(
            "<html><head><meta property='og:url' content='http://x.example/2018-03/04/a.html'>"
                + "<meta name=ContentSource content=东河县农业局></head><body>"
                + "<h1>东河镇新修水渠</h1><p>今年以来，东河镇新修水渠12公里。</p></body></html>");
    assertThat(metadata.published()).hasToString("2018-03-04");
    assertThat(metadata.time()).isNull();
    assertThat(metadata.evidence())
        .contains(
            new Evidence(Field.PUBLISHER, Place.DECLARED, "东河县农业局"),
            new Evidence(Field.PUBLISHED, Place.ADDRESS, "2018-03-04"));
  }

  @Test
  void whatWasNotTakenIsKeptForThoseWhoAsk() {
    byte[] bytes =
        ("<html><head><title>东河镇新修水渠_东河要闻_东河县人民政府</title>"
                + "<meta name=PubDate content=2019-05-08></head><body>"
                + "<h1>东河镇新修水渠</h1><p>2019-05-06 08:12:33 来源：东河发布</p>"
                + "<p>今年以来，东河镇新修水渠12公里。</p></body></html>")
            .getBytes(StandardCharsets.UTF_8);
    Metadata metadata =
        new ReportReader()
            .read(new SourceFile("a.html", bytes), LeftOutLines.asked())
            .articles()
            .get(0)
            .metadata();
    String line = "2019-05-06 08:12:33 来源：东河发布";
    assertThat(metadata.published()).hasToString("2019-05-06");
    assertThat(metadata.candidates())
        .contains(
            new Candidate(Field.TITLE, "东河镇新修水渠", Place.HEAD, "东河镇新修水渠"),
            new Candidate(Field.TITLE, "东河镇新修水渠", Place.PAGE, "东河镇新修水渠_东河要闻_东河县人民政府"),
            new Candidate(Field.PUBLISHER, "东河发布", Place.HEAD, line),
            new Candidate(Field.PUBLISHED, "2019-05-06", Place.HEAD, line),
            new Candidate(Field.PUBLISHED, "2019-05-08", Place.DECLARED, "2019-05-08"));
  }
}
