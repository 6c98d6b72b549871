package org.countyreports.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A site with many reports in three designs and two encodings, listed on numbered pages. */
final class CountySite {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int A_PAGE = 20;

  private static final List<String> DESIGNS =
      List.of(
          """
          <html><head><meta charset="%1$s"><title>%2$s-隆回新闻网</title></head><body>
          <div class="nav"><a href="/">首页</a> <a href="/news/">新闻</a></div>
          <div class="article"><h1>%2$s</h1><div class="info">2026-02-%3$02d 来源：隆回新闻网</div>
          <div class="content"><p>%4$s</p><p>%5$s</p></div></div>
          <div class="footer">版权所有 隆回新闻网</div></body></html>
          """,
          """
          <html><head><meta http-equiv="Content-Type" content="text/html; charset=%1$s">
          <title>%2$s</title></head><body><table width="100%%"><tr><td>
          <table><tr><td align="center"><b><font size="5">%2$s</font></b></td></tr>
          <tr><td align="center">发布时间：2026年2月%3$d日  来源：隆回县人民政府</td></tr>
          <tr><td class="zw">　　%4$s<br><br>　　%5$s</td></tr></table>
          </td></tr></table></body></html>
          """,
          """
          <html><head><meta charset="%1$s"><meta name="ArticleTitle" content="%2$s">
          <meta name="PubDate" content="2026-02-%3$02d 09:00"></head><body>
          <ul class="menu"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul>
          <h2 class="title">%2$s</h2><article><p><span>%4$s</span></p><p><span>%5$s</span></p></article>
          <p>责任编辑：某某</p></body></html>
          """);

  private final Map<String, byte[]> pages = new TreeMap<>();

  /** Puts the reports and their lists on a site. */
  CountySite(LocalSite site, int reports) {
    for (int i = 0; i < reports; i++) {
      Charset charset = i % 2 == 0 ? StandardCharsets.UTF_8 : GB18030;
      byte[] page = page(i, charset.name()).getBytes(charset);
      pages.put(path(i), page);
      site.on(path(i), exchange -> LocalSite.send(exchange, 200, "text/html", page));
    }
    for (int from = 0; from < reports; from += A_PAGE) {
      StringBuilder list = new StringBuilder("<ul>");
      for (int i = from; i < Math.min(reports, from + A_PAGE); i++) {
        list.append("<li><a href=\"%s\">%s</a></li>".formatted(path(i), title(i)));
      }
      site.page(from == 0 ? "/news/" : "/news/index_" + from / A_PAGE + ".html", list + "</ul>");
    }
  }

  /** All reports by their path. */
  Map<String, byte[]> pages() {
    return pages;
  }

  static String path(int report) {
    return "/news/%d/r%d.html".formatted(report % 7, report);
  }

  private static String title(int report) {
    return "河道清理第" + report + "次简报";
  }

  /** How many tons the report tells of; no two tell the same. */
  static int tons(int report) {
    return 1000 + report;
  }

  /** How many volunteers. */
  static int people(int report) {
    return 20_000 + report;
  }

  private static String page(int report, String charset) {
    String first = "连日来，隆回县组织志愿者清理辖区河道，共清运垃圾%d吨，两岸面貌焕然一新，受到群众好评。".formatted(tons(report));
    String second = "活动期间，全县共有志愿者%d人参加劳动，各村党员干部带头下河，沿岸商户也纷纷加入。".formatted(people(report));
    return DESIGNS
        .get(report % DESIGNS.size())
        .formatted(charset, title(report), 1 + report % 28, first, second);
  }
}
