package org.countyreports.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paper or site that a page belongs to: in its head, its title and its footer. */
final class Colophon {

  /** Footers stand in the last lines. */
  private static final int LAST = 40;

  private static final int LONGEST = 200;

  private static final int FIRST = 6;

  private static final int LONGEST_SITE = 12;

  // 标题_栏目_网站, 标题 - 网站, 标题--栏目--网站, 标题 | 网站
  private static final Pattern PARTS = Pattern.compile("[_|｜—–-]+");

  private static final List<String> SOURCES =
      List.of(
          "contentsource",
          "source",
          "article:source",
          "docsource",
          "publisher",
          ScriptFacts.PREFIX + "source");

  private static final List<String> SITES =
      List.of("sitename", "og:site_name", "application-name", "apple-mobile-web-app-title");

  // 主办单位：江苏省某委员会 地址：…   主办：某县人民政府办公室
  private static final Pattern RUN_BY =
      Pattern.compile("(?:主办单位|主办|主管单位|网站主办)[:：]\\s*([\\u4e00-\\u9fff]{3,30})");

  // 某某日报社出版   某某日报社主办
  private static final Pattern PRINTED_BY =
      Pattern.compile("([\\u4e00-\\u9fff]{2,12}报)社?(?:出版|主办|主管)");

  // 版权所有：某县人民政府   版权所有 © 某某新闻网   某某网版权所有
  private static final Pattern OWNED_BY =
      Pattern.compile(
          "版权所有[:：\\s©]{0,5}([\\u4e00-\\u9fff]{3,30})|([\\u4e00-\\u9fff]{3,20})\\s{0,3}版权所有");

  /** A notice of whose a page is: its pattern, and words of which it holds one. */
  private record Notice(Pattern pattern, List<String> words) {}

  private static final List<Notice> NOTICES =
      List.of(
          new Notice(RUN_BY, List.of("主办", "主管单位")),
          new Notice(PRINTED_BY, List.of("出版", "主办", "主管")),
          new Notice(OWNED_BY, List.of("版权所有")));

  // 凡本网注明“来源：某某信息港”的所有作品
  private static final Pattern NOTED =
      Pattern.compile("注明[“”\"「]?(?:文章|稿件)?来源[:：]\\s?([\\u4e00-\\u9fff]{3,15})[“”\"」]");

  private Colophon() {}

  /** Whom the head of the page declares as the source of the article; empty where it does not. */
  static Optional<String> declaredSource(Page page) {
    return SOURCES.stream()
        .map(name -> page.meta().getOrDefault(name, ""))
        .map(Colophon::unlabelled)
        .filter(
            name ->
                name.length() >= 2
                    && name.length() <= 30
                    && name.chars().anyMatch(c -> Folding.isHan((char) c)))
        .findFirst();
  }

  private static String unlabelled(String source) {
    int colon = Math.max(source.indexOf('：'), source.indexOf(':'));
    return source.substring(colon + 1).trim();
  }

  /** The paper or site of a page; empty where nothing names it. */
  static Optional<String> site(Page page) {
    String account = page.meta().getOrDefault(PageHead.ACCOUNT, "");
    return account.isEmpty() ? named(page) : Optional.of(account);
  }

  private static Optional<String> named(Page page) {
    return SITES.stream()
        .map(name -> page.meta().getOrDefault(name, ""))
        .filter(Offices::isOffice)
        .findFirst()
        .or(() -> inTitle(page.title()))
        .or(() -> inFooter(page.lines()))
        .or(() -> inNotice(page.lines()))
        .or(() -> inMasthead(page.lines()))
        .or(
            () ->
                SITES.stream()
                    .map(name -> page.meta().getOrDefault(name, ""))
                    .filter(Colophon::isSite)
                    .findFirst());
  }

  /** 云州新闻: what a page calls its site is one, whatever its name ends with. */
  private static boolean isSite(String name) {
    return Folding.isHan(name, LONGEST_SITE) && name.length() > 2 && !ImprintWords.isNobody(name);
  }

  /** 标题_栏目_某某新闻网: the last part behind the first that names a site. */
  private static Optional<String> inTitle(String title) {
    String[] parts = PARTS.split(title, -1);
    for (int i = parts.length - 1; i > 0; i--) {
      if (Offices.isOffice(parts[i].trim()) && !isTownship(parts[i].trim())) {
        return Optional.of(parts[i].trim());
      }
    }
    String first = parts[0].trim();
    return Offices.isPaper(first) && (parts.length > 1 || Columns.isSite(first))
        ? Optional.of(first)
        : Optional.empty();
  }

  /** A headline ends with a township now and then, the name of a site does not. */
  private static boolean isTownship(String part) {
    return part.endsWith("镇") || part.endsWith("乡");
  }

  /** Whether a text is the last part of a page title, where sites put their name. */
  static boolean isSiteOf(String title, String text) {
    if (!title.contains(text)) {
      return false;
    }
    String[] parts = PARTS.split(title, -1);
    return parts.length > 1
        && !parts[0].trim().equals(text)
        && parts[parts.length - 1].trim().equals(text);
  }

  /** The name of a paper or site alone in one of the first lines. */
  private static Optional<String> inMasthead(List<Line> lines) {
    return lines.stream()
        .limit(FIRST)
        .map(Line::text)
        .map(Colophon::firstStep)
        .filter(Offices::isPaper)
        .findFirst();
  }

  /** 石岭论坛 » 百姓杂谈 » 正文: a way begins with the site; other lines stay whole. */
  private static String firstStep(String text) {
    int end = 0;
    while (end < text.length() && ">»›".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < text.length() ? text.substring(0, end).strip() : text;
  }

  private static Optional<String> inFooter(List<Line> lines) {
    List<Line> footer = lines.subList(Math.max(0, lines.size() - LAST), lines.size());
    for (Notice notice : NOTICES) {
      for (Line line : footer) {
        Optional<String> name =
            line.main() && line.isTable() ? Optional.empty() : find(notice, line);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** How a site wants to be cited; what others are called there is no name: 来源：其他媒体. */
  private static Optional<String> inNotice(List<Line> lines) {
    return lines.subList(Math.max(0, lines.size() - LAST), lines.size()).stream()
        .map(line -> line.text().substring(0, Math.min(LONGEST, line.text().length())))
        .filter(text -> text.contains("注明"))
        .map(NOTED::matcher)
        .filter(Matcher::find)
        .map(noted -> noted.group(1))
        .filter(name -> !ImprintWords.isNobody(name) && !name.contains("其他"))
        .findFirst();
  }

  private static Optional<String> find(Notice notice, Line line) {
    String whole = line.text();
    String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    if (notice.words().stream().noneMatch(text::contains)) {
      return Optional.empty();
    }
    Matcher matcher = notice.pattern().matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (Offices.isOffice(name)) {
        return Optional.of(Offices.press(name));
      }
    }
    return Optional.empty();
  }
}
