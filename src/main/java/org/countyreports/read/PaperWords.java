package org.countyreports.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreports.text.CharacterSet;

/** What the lines of date and page say that stand above the reports of a paper or a bulletin. */
final class PaperWords {

  private static final int LONGEST_COLUMN = 14;
  private static final int LONGEST_BULLETIN = 24;

  // 第二版, A3版, 总第120期, 第5期; 星期三 县域新闻 03: only the page of a paper says so
  private static final Pattern PAGE =
      Pattern.compile("第?[A-Z]?[\\d一二三四五六七八九十]{1,3}版|总第|第\\d{1,4}期|星期.{0,40}[ 版·][A-Z]?\\d{1,2}$");

  private static final CharacterSet PAGED = CharacterSet.of("版总期星");

  // 《云岭日报》: between these a paper is named wherever it stands
  private static final Pattern TITLED = Pattern.compile("《([\\u4e00-\\u9fff]{2,12})》");

  // 大众网-石岭日报
  private static final Pattern ON_SITE =
      Pattern.compile("[\\u4e00-\\u9fff]{2,8}网[-—–·]{1,2}([\\u4e00-\\u9fff]{2,10}报)");

  private static final List<String> ISSUING = List.of("编印", "印发", "主办", "编发", "编", "印");

  /** How the names of papers end that are no 报, and those of bulletins. */
  private static final List<String> NAMES = Vocabulary.lines("paper-names.txt");

  private static final List<String> BULLETINS = Vocabulary.lines("paper-bulletins.txt");
  private static final List<String> SUBJECTS = Vocabulary.lines("paper-subjects.txt");
  private static final List<String> DAILIES = List.of("日报", "快报", "周报", "旬报", "晚报", "专报");
  private static final int SHORTEST_PLACE = 2;
  private static final int LONGEST_PLACE = 4;

  private PaperWords() {}

  /** Whether a line names those who made a page: 责编 马小梅 版式 李文. */
  static boolean isMade(String text) {
    return text.contains("责编")
        || text.contains("责任编辑")
        || text.contains("版式")
        || text.contains("签发");
  }

  /** Whether a text may be the name of a paper that is no 报: 今日平山, 平山时讯. */
  static boolean isName(String text) {
    String name = Folding.squeeze(text);
    if (text.indexOf(' ') >= 0 && !isSetWide(text)) {
      return false;
    }
    return Folding.isHan(name, LONGEST_COLUMN)
        && (NAMES.stream().anyMatch(name::endsWith) || holdsPlace(name));
  }

  /** 今 日 平 山: a character, a space, a character. */
  private static boolean isSetWide(String text) {
    for (int i = 1; i < text.length(); i += 2) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsPlace(String name) {
    for (int start = 0; start < name.length(); start++) {
      int longest = Math.min(name.length(), start + LONGEST_PLACE);
      for (int end = start + SHORTEST_PLACE; end <= longest; end++) {
        if (Places.isPlace(name.substring(start, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a text is the name of a bulletin: 疫情防控工作简报. */
  static boolean isBulletin(String text) {
    String name = Folding.squeeze(text);
    return Folding.isHan(name, LONGEST_BULLETIN) && BULLETINS.stream().anyMatch(name::endsWith);
  }

  /** Whether a line is the name of a bulletin behind its day: 2022年3月12日防疫快报. */
  static boolean isBulletinOfDay(String line) {
    if (line.isEmpty()
        || line.length() > LONGEST_BULLETIN + LONGEST_COLUMN
        || !Character.isDigit(line.charAt(0))
        || line.indexOf(' ') >= 0) {
      return false;
    }
    String folded = Folding.fold(line);
    return Dates.find(folded)
        .filter(date -> date.start() == 0 && date.end() < line.length())
        .map(date -> folded.substring(date.end()))
        .filter(name -> isBulletin(name) || isDaily(name))
        .isPresent();
  }

  /** Whether a name that ends like that of a paper is that of a bulletin: 平山县防汛日报. */
  static boolean isDaily(String folded) {
    return folded.length() > 3
        && DAILIES.stream().anyMatch(folded::endsWith)
        && SUBJECTS.stream().anyMatch(folded::contains);
  }

  /** Whether a folded line with a date is that of a page of a paper, or of an issue. */
  static boolean isOfPage(String folded) {
    return PAGED.meets(folded) && PAGE.matcher(folded).find();
  }

  /** Whether a line tells the number of a page and nothing else: 第02版：乡村. */
  static boolean isPageNumber(String text) {
    return text.length() <= LONGEST_COLUMN && text.indexOf('版') > 0 && ImprintWords.isNoise(text);
  }

  /** Whether a word of such a line may be the column that the page holds: 县域新闻·平山. */
  static boolean isColumn(String word) {
    return word.length() <= LONGEST_COLUMN;
  }

  /** The paper that a text names in title marks; empty where it names none. */
  static Optional<String> titled(String text) {
    Matcher titled = TITLED.matcher(text.indexOf('《') < 0 ? "" : text);
    while (titled.find()) {
      if (Offices.isOffice(titled.group(1))) {
        return Optional.of(titled.group(1));
      }
    }
    return Optional.empty();
  }

  /** 大众网-石岭日报 is the paper on a site; other names stay whole. */
  static String onSite(String name) {
    Matcher both = ON_SITE.matcher(name);
    return both.matches() ? both.group(1) : name;
  }

  /** The office in front of what it did: 平山县防汛抗旱指挥部办公室编印; empty without one. */
  static Optional<String> issuer(String word) {
    for (String end : ISSUING) {
      String office = word.substring(0, Math.max(0, word.length() - end.length()));
      if (word.endsWith(end) && Offices.isOffice(office)) {
        return Optional.of(office);
      }
    }
    return Optional.empty();
  }
}
