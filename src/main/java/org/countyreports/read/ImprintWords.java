package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a line near a headline, cut and sorted. */
final class ImprintWords {

  // http://www.example.cn/ beside a date
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[\\w./:?=&%-]+");

  // 星期二, 周三, 第二版, 04版, A03版：要闻, 第3版·人口与健康, 总第1234期, 第5期, 今日8版,
  // 农历正月廿九, 戊戌年十月十四
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:星期|周)[一二三四五六日天]"
              + "|(?:总第?|第|今日|本期|共)?[A-Z]?[0-9一二三四五六七八九十]{1,6}[版期次](?:[:·.-].{0,12})?"
              + "|\\d{1,2}(?:分钟|小时|天|周|个月|年)前"
              + "|\\d{1,9}|\\d{1,5}(?:\\.\\d)?[万wW]\\+?|[<>|·-]+|农历.{2,8}"
              + "|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.{2,8}");

  // 山乡在线2008—2017山乡在线: the years of a copyright, and what follows them
  private static final Pattern YEARS =
      Pattern.compile("(?<=.)(?:©|Copyright)?(?:19|20)\\d\\d[-—–~](?:19|20)\\d\\d.*");

  // Names and dates stand apart by spaces or bars, buttons in square brackets.
  private static final String SPACES = " |｜\u3000[]【】";

  private static final String NUMBERED_FIRST = "星周总第今本共农一二三四五六七八九十·甲乙丙丁戊己庚辛壬癸";

  private static final String EDGES = "•()（）[]【】<>《》|｜:：,，;；/、·-—□■◎●○▲△★☆◆◇";

  private static final Set<String> NOISE =
      Vocabulary.lines("head-noise.txt").stream()
          .flatMap(word -> Stream.of(word, word.toLowerCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableSet());

  private ImprintWords() {}

  /** The words of a text that may say something: no weekdays, page numbers, buttons, addresses. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || SPACES.indexOf(text.charAt(i)) >= 0) {
        add(words, text.substring(start, i));
        start = i + 1;
      }
    }
    return words;
  }

  private static void add(List<String> words, String text) {
    String word = text.isEmpty() ? text : strip(withoutYears(text));
    if (!word.isEmpty() && !isNoise(word)) {
      words.add(word);
    }
  }

  private static String withoutYears(String word) {
    boolean mayHold = word.length() >= 10 && (word.contains("19") || word.contains("20"));
    return mayHold ? YEARS.matcher(word).replaceFirst("") : word;
  }

  /** A line with blanks instead of the addresses of pages in it; as long as before. */
  static String withoutAddress(String line) {
    if (!line.contains("http") && !line.contains("www.")) {
      return line;
    }
    return ADDRESS.matcher(line).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** Whether a word is a button, a column, a number or an address. */
  static boolean isNoise(String word) {
    String folded = Folding.fold(word);
    return NOISE.contains(folded)
        || Counters.isCounter(folded)
        || (folded.charAt(0) < 0x80 && NOISE.contains(folded.toLowerCase(Locale.ROOT)))
        || NOISE.contains(withoutCount(folded))
        || DocumentNumbers.isNumber(folded)
        || (mayBeNumbered(folded) && NUMBERED.matcher(folded).matches())
        || (folded.indexOf('w') >= 0 || folded.indexOf('h') >= 0)
            && ADDRESS.matcher(folded).matches();
  }

  /** 江西, 发表于山西, IP属地四川: where someone wrote from. */
  static boolean isWhereabouts(String folded) {
    String place = folded;
    for (String said : List.of("发表于", "发布于", "来自", "IP属地")) {
      place = place.startsWith(said) ? place.substring(said.length()) : place;
    }
    return Places.isPlace(place);
  }

  /** 我要评论(26), 评论 12条: a button, and how often it was used. */
  private static String withoutCount(String folded) {
    int end = folded.length();
    while (end > 0 && "()0123456789条次人".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == folded.length() ? "" : folded.substring(0, end);
  }

  /** Whether the pattern has a chance: every word of every menu is asked. */
  private static boolean mayBeNumbered(String folded) {
    char first = folded.charAt(0);
    return first < 0x80 || NUMBERED_FIRST.indexOf(first) >= 0;
  }

  /** A source without the button that stands close behind it: 云州晚报举报. */
  static String withoutButton(String word) {
    for (int length = 2; length <= Math.min(4, word.length() - 3); length++) {
      int cut = word.length() - length;
      if (NOISE.contains(Folding.fold(word.substring(cut)))
          && Offices.isOffice(word.substring(0, cut))
          && !Offices.isOffice(word)) {
        return word.substring(0, cut);
      }
    }
    return word;
  }

  /** Whether the name of a source names none: 本站, 互联网, 佚名. */
  static boolean isNobody(String source) {
    String folded = Folding.fold(source);
    return NOISE.contains(folded)
        || NOISE.contains(folded.replace("原创", ""))
        || folded.chars().noneMatch(Character::isLetter);
  }

  /**
   * A text without brackets, bullets and punctuation around it; a bracket inside keeps its mate.
   */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1)) && !closes(text, start, end)) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean closes(String text, int start, int end) {
    int mate = ")）》".indexOf(text.charAt(end - 1));
    return mate >= 0 && text.substring(start, end).indexOf("(（《".charAt(mate)) > 0;
  }

  private static boolean isEdge(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00a0' || EDGES.indexOf(c) >= 0;
  }
}
