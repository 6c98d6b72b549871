package org.countyreports.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreports.text.CharacterSet;

/** Finds who wrote a report, and for whom, in the report itself. */
final class Bylines {

  /** Bylines stand in the first and last paragraphs only. */
  private static final int NEAR = 3;

  private static final int OPENINGS = 2;

  private static final int HEAD = 120;
  private static final int TAIL = 160;
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_NAME = 3;

  // (记者赵小倩 通讯员陈越), （作者：南帆，系某大学研究员）, (通讯员王铁虎报道)
  private static final Pattern BRACKET = Pattern.compile("[(（\\[【]([^()（）\\[\\]【】]{2,60})[)）\\]】]");

  private static final CharacterSet OPENING = CharacterSet.of("(（[【");

  /** Behind 5月21日电 and 本网讯 names alone in brackets are those of the authors. */
  private static final CharacterSet DISPATCH = CharacterSet.of("电電讯訊");

  private static final Pattern ROLE =
      Pattern.compile("记者|采访人员|通讯员|实习生|撰稿人?|撰文|作者|供稿人?|文/图|图/文|文字|文[|｜:/]|/文|/图| 文 ");

  // 。（马骏）  。(王小川 李静)
  private static final Pattern SIGNED =
      Pattern.compile("[。！”][(（]([\\u4e00-\\u9fff ,，、\u3000]{2,20})[)）]$");

  // （平湖县土肥站 彭大勇）
  private static final Pattern LAST_LINE =
      Pattern.compile("[(（]([\\u4e00-\\u9fff ,，、\u3000]{2,40})[)）]");

  // 记者 王力 平湖台记者 李红
  private static final Pattern STATION =
      Pattern.compile("[\\u4e00-\\u9fff]{1,6}(?:台|报|社|网|站|中心)(?=记者|通讯员)");

  // ，系某大学研究员 / ，单位：某某局 / ，为某某作家
  private static final Pattern ASIDE = Pattern.compile("[,，]\\s*(?:系|单位|为|均为|分别)");

  // 云岭网讯(…  云岭网信息：  【云岭网讯】  云岭日报平山讯(…  云岭网7月8日讯(…  山乡之声讯 (…
  private static final Pattern REPORTED =
      Pattern.compile(
          "^[【(\\[]?([\\u4e00-\\u9fff]{2,12}?"
              + "(?:网站?|社|报|台|在线|客户端|发布(?!客户端)|频道|融媒体?|传媒|公众号|信息港|之声|之窗|视窗|热线))"
              + "(?:[\\u4e00-\\u9fff]{2,5}?(?:\\d{1,2}月\\d{1,2}日)?讯|(?:\\d{1,2}月\\d{1,2}日)?(?:讯|消息|信息|快讯))[ :()】\\]]");

  // 据某某新闻客户端消息，9月2日…
  private static final Pattern CITED =
      Pattern.compile("^据([\\u4e00-\\u9fff]{1,12}(?:网|社|日报|晚报|电视台|客户端|新闻|发布|公众号|微博))(?:消息|报道)");

  // 中新社广州五月六日电  新华社北京5月9日电
  private static final Pattern WIRED =
      Pattern.compile(
          "^([\\u4e00-\\u9fff]{1,6}?[网社])[\\u4e00-\\u9fff]{0,12}?[\\d一二三四五六七八九十]{1,3}月?[\\d一二三四五六七八九十]{0,3}日?电");

  // 本报讯 记者王力报道  本报讯 通讯员李红 王力报道：
  private static final Pattern TOLD =
      Pattern.compile(
          "^[\\u4e00-\\u9fff]{1,8}讯[ 　:：]{0,3}((?:本报|特约|见习)?(?:记者|通讯员)[\\u4e00-\\u9fff、 　]{2,24}?)(?:摄影)?报道");

  // 云岭网记者王小川, （平山日报通讯员 李平）
  private static final Pattern SIGNED_BY =
      Pattern.compile(
          "^[(（]?(?!本)([\\u4e00-\\u9fff]{1,10}(?:网|报|社|台|日报|晚报|融媒|发布))(?:全媒体)?(?:记者|通讯员)");

  private static final int LONGEST_SIGNATURE = 50;

  private Bylines() {}

  /** The names of the authors in reading order; empty where the report names none. */
  static List<String> authors(List<String> paragraphs) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i < NEAR || i >= paragraphs.size() - NEAR) {
        names.addAll(inParagraph(paragraphs.get(i)));
      }
    }
    if (names.isEmpty() && !paragraphs.isEmpty()) {
      names.addAll(signedBy(paragraphs.get(last(paragraphs))));
    }
    return new ArrayList<>(names);
  }

  /** Index of the last paragraph in front of 《云岭日报》2016年7月14日 A3版. */
  private static int last(List<String> paragraphs) {
    int last = paragraphs.size() - 1;
    boolean dated =
        last > 0 && Imprint.parse(paragraphs.get(last)).filter(p -> p.date() != null).isPresent();
    return dated ? last - 1 : last;
  }

  /** …到牧民手中。（马骏）: names alone behind the last full stop. */
  private static List<String> signedBy(String last) {
    Matcher signed = SIGNED.matcher(last.substring(Math.max(0, last.length() - LONGEST_LINE)));
    if (!signed.find()) {
      return inLastLine(last);
    }
    List<String> names = persons(signed.group(1));
    return names.isEmpty() ? atWork(signed.group(1)) : names;
  }

  /** （平湖县土肥站 彭大勇）: where someone works and who, alone in the last line. */
  private static List<String> inLastLine(String last) {
    Matcher line = LAST_LINE.matcher(last.length() > LONGEST_LINE ? "" : last);
    return line.matches() ? atWork(line.group(1)) : List.of();
  }

  /** 县医院 卫小兰: the persons; empty where anything but persons and offices stands there. */
  private static List<String> atWork(String text) {
    List<String> names = new ArrayList<>();
    for (String word : ImprintWords.of(text)) {
      if (Names.isPerson(word)) {
        names.add(word);
      } else if (!Offices.isOffice(word)) {
        return List.of();
      }
    }
    return names;
  }

  /** Whether a paragraph ends with the names of its authors in brackets, as items of digests do. */
  static boolean isSigned(String paragraph) {
    String tail = paragraph.substring(Math.max(0, paragraph.length() - LONGEST_LINE));
    int open = Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('('));
    boolean closed = tail.endsWith("）") || tail.endsWith(")");
    return closed
        && open > 0
        && (Closing.publisher(List.of(paragraph)).isPresent()
            || !signedBy(paragraph).isEmpty()
            || !inBrackets(tail.substring(open)).isEmpty());
  }

  private static List<String> persons(String text) {
    List<String> names = Names.cut(text);
    return isSignature(names) ? names : List.of();
  }

  /** One name that is surely a person's speaks for those of rare families beside it. */
  private static boolean isSignature(List<String> names) {
    return names.isEmpty()
        || (names.stream().anyMatch(Names::isPerson)
            && names.stream().allMatch(name -> name.length() <= LONGEST_NAME));
  }

  private static List<String> inParagraph(String paragraph) {
    List<String> names = new ArrayList<>();
    if (paragraph.length() <= LONGEST_LINE && ROLE.matcher(Folding.fold(paragraph)).find()) {
      Imprint.parse(paragraph).ifPresent(line -> names.addAll(line.authors()));
    }
    if (!names.isEmpty()) {
      return names;
    }
    Matcher told = TOLD.matcher(paragraph.substring(0, Math.min(HEAD, paragraph.length())));
    if (told.find()) {
      return Names.cut(told.group(1));
    }
    names.addAll(inBrackets(paragraph.substring(0, Math.min(HEAD, paragraph.length()))));
    if (paragraph.length() > HEAD) {
      int from = Math.max(HEAD, paragraph.length() - TAIL);
      names.addAll(inBrackets(paragraph.substring(from)));
    }
    return names;
  }

  private static List<String> inBrackets(String text) {
    if (!OPENING.meets(text)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      names.addAll(inRole(bracket.group(1)));
      if (names.isEmpty() && DISPATCH.contains(lastBefore(text, bracket.start()))) {
        names.addAll(persons(bracket.group(1)));
      }
    }
    return names;
  }

  /** The last character in front of an offset that is no space; a line break at the beginning. */
  private static char lastBefore(String text, int offset) {
    String front = text.substring(0, offset).stripTrailing();
    return front.isEmpty() ? '\n' : front.charAt(front.length() - 1);
  }

  private static List<String> inRole(String content) {
    Matcher role = ROLE.matcher(Folding.fold(content));
    if (!role.find()) {
      return List.of();
    }
    String names = content.substring(role.start());
    Matcher aside = ASIDE.matcher(names);
    String all = aside.find() ? names.substring(0, aside.start()) : names;
    return Names.cut(STATION.matcher(all).replaceAll(""));
  }

  /** The one that the first paragraphs open with; a line of tags may stand in front of them. */
  static Optional<String> publisher(List<String> paragraphs) {
    return paragraphs.stream()
        .limit(OPENINGS)
        .flatMap(paragraph -> publisher(paragraph).stream())
        .findFirst()
        .or(() -> signed(paragraphs));
  }

  /** 云岭网记者王小川 通讯员李平摄影报道 as the last words of a report. */
  private static Optional<String> signed(List<String> paragraphs) {
    String last = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1).strip();
    Matcher matcher = SIGNED_BY.matcher(last.length() > LONGEST_SIGNATURE ? "" : last);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The agency, site or office that the opening words name; empty where they name none. */
  static Optional<String> publisher(String opening) {
    String head = Folding.fold(opening.substring(0, Math.min(HEAD, opening.length())));
    for (Pattern pattern : List.of(REPORTED, WIRED, CITED)) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find() && !matcher.group(1).startsWith("本")) {
        return Optional.of(opening.substring(matcher.start(1), matcher.end(1)));
      }
    }
    return Optional.empty();
  }
}
