package org.countyreports.benchmark;

/** Dresses a report as the page of a county's portal, about 17 kB of it. */
final class ReportPage {

  private static final int LINKS = 90;

  private ReportPage() {}

  /** The page of a report as {@link ReportProse} writes it. */
  static String of(String report) {
    String[] lines = report.split("\n");
    StringBuilder page = new StringBuilder(1 << 15);
    page.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
    page.append(lines[0]).append("_政府门户网站</title>\n<script>var site={id:1,name:'portal'};");
    page.append("function go(u){window.open(u);}\n".repeat(40));
    page.append("</script><style>.nav li{float:left;padding:0 12px}</style></head><body>\n");
    links(page, "nav", "首页 政务公开 政务服务 互动交流 走进本县 专题专栏".split(" "));
    page.append("<div class=\"crumb\">当前位置:<a href=\"/\">首页</a> &gt; 政务动态</div>\n");
    page.append("<div class=\"main\"><h1 class=\"title\">").append(lines[0]).append("</h1>\n");
    page.append("<div class=\"info\"><span>").append(lines[1]).append("</span></div>\n");
    page.append("<div class=\"content\" id=\"zoom\">");
    for (int i = 2; i < lines.length; i++) {
      page.append("<p style=\"text-indent:2em;line-height:1.75em\"><span>");
      page.append(lines[i]).append("</span></p>\n");
    }
    page.append("</div></div>\n");
    links(page, "related", "相关新闻 通知公告 图片新闻 热点关注".split(" "));
    return page.append("<div class=\"foot\">版权所有:县人民政府办公室</div></body></html>\n").toString();
  }

  private static void links(StringBuilder page, String name, String[] words) {
    page.append("<div class=\"").append(name).append("\"><ul>\n");
    for (int i = 0; i < LINKS; i++) {
      page.append("<li><a target=\"_blank\" href=\"/zwgk/").append(i).append("/index.html\">");
      page.append(words[i % words.length]).append("</a></li>\n");
    }
    page.append("</ul></div>\n");
  }
}
