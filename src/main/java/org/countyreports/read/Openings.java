package org.countyreports.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.countyreports.text.CharacterSet;

/** Lines that open an article on a page of several: 本报讯（记者…, □ 本报记者 王力, （上接一版）. */
final class Openings {

  private static final int OPENING = 40;
  private static final int LONGEST_BYLINE = 60;
  private static final int MOST_BYLINES = 3;
  private static final int LONGEST_DIGEST = 16;
  private static final Set<String> DIGESTS = Set.copyOf(Vocabulary.lines("page-digests.txt"));
  private static final String BULLETS = "□■●○◇◆▲△★☆◎⊙";

  // 本报讯（记者…  本网讯  云岭网讯(通讯员…  新华社北京5月9日电  【本报讯】  本报平山5月9日讯（
  private static final Pattern NEWS =
      Pattern.compile(
          "^[□■●○◇◆▲△★☆【〔\\[(（ ]{0,2}(?:(?:本[报网台刊]|[\\u4e00-\\u9fff]{2,8}[网报社台])[\\u4e00-\\u9fff]{0,4}"
              + "(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:讯|消息|电)[ :：（(　】〕\\])）].*|本[报网台刊]讯.*)");

  /** 讯, 消息, 电: no news item opens without one. */
  private static final CharacterSet TOLD = CharacterSet.of("讯消电");

  // （通讯员 王力）今年以来…  （记者王力 通讯员李红）
  private static final Pattern REPORTED =
      Pattern.compile("^[（(](?:本报|特约|全媒体|融媒体?)*(?:记者|通讯员)[^（()）]{1,30}[）)].*");

  // (上接一版)  （上接第一版）  上接A1版  （紧接第1版）
  private static final Pattern CONTINUED =
      Pattern.compile("^[(（【\\[]?(?:上接|紧接|接)[\\u4e00-\\u9fff\\dA-Z ]{1,6}版.*");

  // 本报记者 王力 摄   王力摄影报道 is one, but 王力 文/图 names who wrote
  private static final Pattern CREDIT =
      Pattern.compile("(?!.*(?:文|图文|文/图|图/文)).*(?:[摄攝]|摄影|供图|图)[)）]?$|^(?:图为|上图|下图|左图|右图|资料图).*");

  /** Each credit holds one of these. */
  private static final CharacterSet CREDITED = CharacterSet.of("摄攝影图");

  // 编者按：…  核心提示：…
  private static final Pattern NOTE =
      Pattern.compile(
          "^[【〔\\[（(]?(?:编者按|编者的话|开栏的话|开栏语|按语|按|核心提示|阅读提示|内容提要|内容摘要|摘要|导读|导语|提要|新闻提示)[】〕\\])）:： 　].*");

  private Openings() {}

  /** Whether a line opens a news item. */
  static boolean isOpening(String text) {
    String head = head(text);
    return isNews(head) || CONTINUED.matcher(head).matches();
  }

  private static boolean isNews(String head) {
    return (TOLD.meets(head) && NEWS.matcher(head).matches()) || REPORTED.matcher(head).matches();
  }

  /** Whether a line goes on with an article of another page. */
  static boolean isContinued(String text) {
    return CONTINUED.matcher(head(text)).matches();
  }

  /** Whether a line is the heading of a column of short news: 简 讯, 【一句话新闻】. */
  static boolean isDigest(Line line) {
    return !line.isLink()
        && line.text().length() <= LONGEST_DIGEST
        && DIGESTS.contains(ImprintWords.strip(Folding.squeeze(line.text())));
  }

  /** Whether a line says who took a picture, or what it shows. */
  static boolean isCredit(String text) {
    return text.length() <= LONGEST_BYLINE
        && CREDITED.meets(text)
        && CREDIT.matcher(text).matches();
  }

  /** Whether a line is the editor's word in front of an article, or its gist. */
  static boolean isNote(Line line) {
    return NOTE.matcher(head(line.text())).matches();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(OPENING, text.length()));
  }

  /** Whether a line names the authors of the text that follows it. */
  static boolean isByline(List<Line> lines, int at) {
    return isByline(lines.get(at)) && isText(lines, behindBylines(lines, at));
  }

  /** Whether a line tells source or day of the text that follows it, right below a heading. */
  static boolean isSource(List<Line> lines, int at) {
    if (at == 0 || at + 1 >= lines.size() || lines.get(at).isTable()) {
      return false;
    }
    Line above = lines.get(at - 1);
    return above.isHeading()
        && above.emphasis() < Line.TITLE_CLASS
        && !above.text().equals(lines.get(0).text())
        && lines.get(at + 1).isProse()
        && lines.get(at).imprint().filter(Imprint::sourced).isPresent();
  }

  private static boolean isByline(Line line) {
    String text = line.text();
    return !line.isTable()
        && text.length() <= LONGEST_BYLINE
        && !isCredit(text)
        && line.imprint()
            .filter(found -> !found.authors().isEmpty())
            .filter(found -> found.strong() || BULLETS.indexOf(text.charAt(0)) >= 0)
            .isPresent();
  }

  /** Index behind the bylines that stand from a line on. */
  static int behindBylines(List<Line> lines, int at) {
    int end = at + 1;
    while (end < Math.min(lines.size(), at + MOST_BYLINES) && isByline(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isText(List<Line> lines, int at) {
    return at < lines.size() && lines.get(at).isProse();
  }
}
