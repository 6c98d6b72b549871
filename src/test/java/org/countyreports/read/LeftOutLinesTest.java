package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.countyreports.model.PageBlock;
import org.countyreports.model.PageBlock.Reason;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;

class LeftOutLinesTest {

  private static final String PAGE =
      """
      <html><body><div class="nav"><p>网站首页</p><p>新闻中心</p></div>
      <div id="text"><h1>安化县清淤见闻</h1><p>2021-07-12 来源：安化县水利局</p>
      <p style="display: none">旧稿</p>
      <p>全县清理河道12公里，出动志愿者300余名，各乡镇干部群众纷纷参加。</p>
      <p><a href="x">点此观看全部照片</a></p>
      <p>沿岸村民说，河水变清了，鱼也多了，孩子们又能在河边玩耍。</p>
      <p>责任编辑：周小满</p>
      <p>相关阅读</p><p>邻县清淤忙</p></div>
      <div class="footer"><p>版权所有</p></div></body></html>
      """;

  @Test
  void tellsEveryLineThatNoArticleTakes() {
    LeftOutLines leftOut = LeftOutLines.asked();
    assertThat(new ReportReader().read(file(PAGE), leftOut)).isEqualTo(read(PAGE));
    assertThat(leftOut.blocks())
        .flatExtracting(b -> b.lines().stream().map(line -> b.reason() + " " + line).toList())
        .containsExactly(
            "NAMED 网站首页",
            "NAMED 新闻中心",
            "HEAD 2021-07-12 来源：安化县水利局",
            "HIDDEN 旧稿",
            "LINK 点此观看全部照片",
            "FURNITURE 责任编辑：周小满",
            "BEHIND 相关阅读",
            "BEHIND 邻县清淤忙",
            "NAMED 版权所有");
  }

  @Test
  void neighboursWithOneReasonAreOneBlock() {
    LeftOutLines leftOut = LeftOutLines.asked();
    leftOut.add(4, Reason.BEHIND, "丙");
    leftOut.add(0, Reason.NAMED, "甲");
    leftOut.add(1, Reason.NAMED, "乙");
    leftOut.add(2, Reason.HIDDEN, () -> " ");
    leftOut.keep(1, 2);
    leftOut.add(1, Reason.NAMED, "丁");
    leftOut.add(7, Reason.BEHIND, "戊");
    assertThat(leftOut.blocks())
        .extracting(PageBlock::reason, b -> String.join("", b.lines()))
        .containsExactly(
            tuple(Reason.NAMED, "甲丁"), tuple(Reason.BEHIND, "丙"), tuple(Reason.BEHIND, "戊"));
  }

  @Test
  void keepsNothingForThoseWhoDoNotAsk() {
    LeftOutLines.UNASKED.add(0, Reason.NAMED, "甲");
    LeftOutLines.UNASKED.add(
        0,
        Reason.HIDDEN,
        () -> {
          throw new AssertionError("no text is made");
        });
    assertThat(LeftOutLines.UNASKED.blocks()).isEmpty();
  }

  private static ReadResult read(String page) {
    return new ReportReader().read(file(page));
  }

  private static SourceFile file(String page) {
    return new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8));
  }
}
