package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countyreports.model.Article;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * Pages made of every combination of how sites mark a headline, title their pages, head them and
 * write the imprint: seldom is a headline or a day read wrongly.
 */
class LayoutGridTest {

  private static final double MOST_WRONG = 0.01;

  private static final List<String> TITLES =
      List.of(
          "青峰镇核桃下树忙",
          "石岭县召开秋收工作现场会",
          "山路通了，蜜桃卖上好价钱",
          "我县新修乡村公路32公里",
          "“小板凳”上议出大民生",
          "石岭县人民政府关于做好春耕工作的通知",
          "村里来了放映队",
          "一片叶子富了一方百姓",
          "大雪封山，这里的灯一直亮着",
          "石岭：老茶园发新芽");

  /** How a headline is set; T stands for it. */
  private static final Map<String, String> HEADLINES =
      Map.ofEntries(
          Map.entry("h1", "<h1>T</h1>"),
          Map.entry("h2", "<h2>T</h2>"),
          Map.entry("h3", "<div><h3>T</h3></div>"),
          Map.entry("class", "<div class=\"title\">T</div>"),
          Map.entry("bold", "<p align=\"center\"><b>T</b></p>"),
          Map.entry("font", "<center><font size=5 color=red>T</font></center>"),
          Map.entry(
              "cell", "<table width=90%><tr><td align=center><strong>T</strong></td></tr></table>"),
          Map.entry("link", "<h1><a href=\"/a/1.html\">T</a></h1>"),
          Map.entry("h4", "<div class=\"con_tit\"><h4>T</h4></div>"),
          Map.entry("image", "<h1><img src=t.png alt=\"T\"></h1>"),
          Map.entry("dated", "<h2>T<span class=\"date\">2021-04-16</span></h2>"),
          Map.entry("plain", "<div>T</div>"),
          Map.entry("span", "<div class=\"hd\"><span class=\"bt\">T</span></div>"));

  /** What the page is titled. */
  private static final List<String> PAGE_TITLES =
      List.of(
          "",
          "<title>T</title>",
          "<title>T_云岭新闻网</title>",
          "<title>T - 要闻动态 - 云岭新闻网</title>",
          "<title>云岭新闻网--T</title>",
          "<title>云岭新闻网</title>",
          "<title>石岭县人民政府门户网站</title><meta name=\"ArticleTitle\" content=\"T\">");

  /** What stands above the report. */
  private static final List<String> TOPS =
      List.of(
          "",
          "<h1>云岭新闻网</h1>",
          "<div class=\"logo\">石岭县人民政府</div><div>当前位置：<a href=/>首页</a> &gt; <a href=/a>要闻动态</a> &gt; 正文</div>",
          "<ul><li><a href=/>首页</a></li><li><a href=/a>要闻</a></li><li><a href=/b>公示公告</a></li></ul><h2>要闻动态</h2>",
          "<div>今天是2026年12月1日 星期二</div><div class=\"top\"><a href=/>设为首页</a> <a href=/x>加入收藏</a></div>",
          "<div class=\"left\"><h3>最新公告</h3><ul><li><a href=/1>石岭县供水公告</a> 2019-03-05</li><li><a href=/2>石岭县招聘公告</a>"
              + " 2019-03-09</li></ul></div>",
          "<div class=\"header\"><h1 class=\"logo\"><a href=/><img src=l.png alt=\"云岭新闻网\"></a></h1></div><div class=\"side\">"
              + "<h3>热点新闻</h3><p>石岭县供水公告</p><p>2019-03-05</p></div>",
          "<table><tr><td>站内导航</td></tr><tr><td><a href=/1>石岭县供水公告</a></td></tr><tr><td><a href=/2>石岭县招聘公告</a></td></tr>"
              + "</table>",
          "<div class=\"top\"><h2><a href=/n>要闻动态</a></h2><span>欢迎访问云岭新闻网</span></div><div>首页 &gt;&gt; 要闻动态</div>");

  /** The imprint; | parts what a separator does. */
  private static final List<String> IMPRINTS =
      List.of(
          "<div>发布时间：2021-04-16|来源：石岭县融媒体中心|作者：王小川</div>",
          "<div>来源：石岭县融媒体中心|2021-04-16 09:12|浏览：345</div>",
          "<p align=center>2021年4月16日|云岭日报|王小川</p>",
          "<div class=\"info\"><span>云岭日报</span>|<span>2021-04-16 09:12:45</span>|<span>责任编辑：李红</span></div>",
          "<ul><li>日期：2021-04-16</li>|<li>来源：</li>|<li>石岭县融媒体中心</li></ul>",
          "<dl><dt>来源</dt><dd>云岭日报</dd>|<dt>时间</dt><dd>2021-04-16</dd></dl>",
          "<table><tr><td>来源：云岭日报</td>|<td>2021-04-16</td>|<td>点击：77</td></tr></table>",
          "<div><i>作者：王小川</i>|<em>2021/04/16</em>|<i>【字号：<a>大</a> <a>中</a> <a>小</a>】</i></div>");

  private static final List<String> SEPARATORS = List.of(" ", "　", "\n", " | ");

  private static final String BODY =
      "<p>　　入春以来，石岭县新修乡村公路32公里，惠及群众5000余人，村民出行更加方便了。</p>"
          + "<p>　　家住青峰镇的李大爷说，以前下山要走两个小时，现在二十分钟就到了。</p>";

  private record Page(String name, String title, String html) {}

  @Test
  void readsHeadlineAndDayOfNearlyAllPages() {
    List<Page> pages = pages();
    List<String> titles = new ArrayList<>();
    List<String> days = new ArrayList<>();
    for (Page page : pages) {
      Article article = read(page);
      if (!article.metadata().title().equals(page.title())) {
        titles.add(page.name() + ": " + article.metadata().title());
      }
      if (!"2021-04-16".equals(String.valueOf(article.metadata().published()))) {
        days.add(page.name() + ": " + article.metadata().published());
      }
    }
    assertThat(pages).hasSizeGreaterThan(2000);
    int most = (int) (pages.size() * MOST_WRONG);
    assertThat(titles).as("titles").hasSizeLessThanOrEqualTo(most);
    assertThat(days).as("days").hasSizeLessThanOrEqualTo(most);
  }

  private static List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (Map.Entry<String, String> kind : new TreeMap<>(HEADLINES).entrySet()) {
      for (int title = 0; title < PAGE_TITLES.size(); title++) {
        for (int top = 0; top < TOPS.size(); top++) {
          for (int imprint = 0; imprint < IMPRINTS.size(); imprint++) {
            String name =
                "%s title %d top %d imprint %d ".formatted(kind.getKey(), title, top, imprint);
            pages.add(page(name, kind.getValue(), title, top, imprint, pages.size()));
          }
        }
      }
    }
    return pages;
  }

  /** A page of a combination; every other one has its imprint below the text. */
  private static Page page(String name, String kind, int title, int top, int imprint, int number) {
    boolean below = (title + top + imprint) % 2 == 1;
    String headline = TITLES.get(number % TITLES.size());
    String line = IMPRINTS.get(imprint).replace("|", separator(imprint, number / 3));
    String html =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
            + PAGE_TITLES.get(title).replace("T", headline)
            + "</head><body>"
            + TOPS.get(top)
            + "<div class=\"article\">"
            + kind.replace("T", headline)
            + (below ? "" : line)
            + "<div class=\"content\">"
            + BODY
            + "</div>"
            + (below ? line : "")
            + "</div><div class=\"footer\">版权所有：石岭县人民政府</div></body></html>";
    return new Page(name + (below ? "below" : "above"), headline, html);
  }

  /** Lines of the source part elements alone. */
  private static String separator(int imprint, int number) {
    String separator = SEPARATORS.get(number % SEPARATORS.size());
    return separator.equals("\n") && !IMPRINTS.get(imprint).contains(">|<") ? " " : separator;
  }

  private static Article read(Page page) {
    SourceFile file = new SourceFile("a.html", page.html().getBytes(StandardCharsets.UTF_8));
    return new ReportReader().read(file).articles().get(0);
  }
}
