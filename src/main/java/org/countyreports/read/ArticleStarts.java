package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where a page goes on to another article. */
final class ArticleStarts {

  private static final int LONGEST_HEADLINE = 45;
  private static final int MOST_HEADLINE_LINES = 3;
  private static final int OPENING = 40;

  // 本报讯（记者…  本网讯  云岭网讯(通讯员…  新华社北京5月9日电
  private static final Pattern NEWS =
      Pattern.compile(
          "^(?:本报|本网|本台|[\\u4e00-\\u9fff]{2,8}[网报社台])[\\u4e00-\\u9fff]{0,4}(?:讯|消息)[ :：（(　].*");

  // (上接一版)  （上接第一版）  上接A1版
  private static final Pattern CONTINUED =
      Pattern.compile("^[(（【\\[]?(?:上接|紧接|接)[\\u4e00-\\u9fff\\dA-Z]{1,6}版.*");

  /**
   * A beginning of an article.
   *
   * @param headline index of its headline's first line
   * @param body index of its first line of text
   * @param fragment whether it continues from another page and has no headline
   */
  record Start(int headline, int body, boolean fragment) {}

  private ArticleStarts() {}

  /** Whether a line opens a news item. */
  static boolean isOpening(String text) {
    String head = text.substring(0, Math.min(OPENING, text.length()));
    return NEWS.matcher(head).matches() || isContinued(head);
  }

  private static boolean isContinued(String text) {
    return CONTINUED.matcher(text.substring(0, Math.min(OPENING, text.length()))).matches();
  }

  /** The articles of a page; none where it holds one article only. */
  static List<Start> find(List<Line> lines) {
    List<Start> starts = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (isContinued(text)) {
        starts.add(new Start(i, i, true));
      } else if (isOpening(text)) {
        int headline = headline(lines, free, i);
        if (headline < i) {
          starts.add(new Start(headline, i, false));
        }
      }
      if (lines.get(i).isProse()) {
        free = i + 1;
      }
    }
    boolean several = starts.size() > 1 || (starts.size() == 1 && hasProse(lines, starts.get(0)));
    return several ? starts : List.of();
  }

  private static int headline(List<Line> lines, int from, int body) {
    int first = body;
    while (first > from
        && body - first < MOST_HEADLINE_LINES
        && isHeadline(lines.get(first - 1), first == body)
        && (first == body || !lines.get(first).gap())) {
      first--;
    }
    return first;
  }

  /** Whether a line may be part of a headline; {@code last} where the text follows it. */
  static boolean isHeadline(Line line, boolean last) {
    boolean sure = last || line.isHeading();
    return !line.isTable()
        && line.text().length() <= LONGEST_HEADLINE
        && line.text().indexOf('。') < 0
        && Imprint.parse(line.text()).filter(found -> found.strong() || !sure).isEmpty();
  }

  private static boolean hasProse(List<Line> lines, Start start) {
    return start.fragment()
        && lines.subList(0, start.headline()).stream().anyMatch(l -> l.isProse());
  }
}
