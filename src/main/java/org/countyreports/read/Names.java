package org.countyreports.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts bylines into the names of persons. */
final class Names {

  /** Longest name of a person: 古丽娜尔·阿卜杜拉. */
  private static final int LONGEST = 12;

  /** Families by how common they are. */
  private static final Map<String, Integer> FAMILIES = new HashMap<>();

  // 王乐、安然 / 宋小怡,杨明 / 胡平和李颖
  private static final Pattern BETWEEN = Pattern.compile("[、,;/&| ]+");

  // 通讯员, 本报记者, 文/图: what a person does, not who it is
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:本报|本网|本台|全媒体|融媒体?|特约|见习|实习|首席|驻站)*(?:记者|采访人员|通讯员|实习生|撰稿人?|撰文|作者|供稿|文/图|图/文|摄影报道|摄影|整理|采写|报[道导])[::]?");

  static {
    int rank = 0;
    for (String line : Vocabulary.lines("surnames.txt")) {
      for (String family : line.indexOf(' ') >= 0 ? line.split(" ", -1) : line.split("", 0)) {
        FAMILIES.putIfAbsent(family, rank++);
      }
    }
  }

  // 林淑芬／花莲报导, 李小红 平山报道: the place that someone reports from
  private static final Pattern PLACE =
      Pattern.compile("([ /、])([\\u4e00-\\u9fff]{2,8}?)(?:摄影报[道导]|电|报[道导])$");

  // 欧阳晓 摄, 李红 文 王力 图
  private static final Set<String> CREDITS = Set.of("摄", "文", "图", "攝", "圖", "绘");

  private static final Set<String> NOBODY = Set.of("佚名", "匿名", "未知", "不详", "管理员", "网友", "本站");

  private Names() {}

  /** The names in a byline, roles left out; empty where something else stands in it. */
  static List<String> cut(String byline) {
    String folded = Folding.fold(byline);
    char[] chars = byline.toCharArray();
    var place = PLACE.matcher(folded);
    if (place.find() && (place.group(1).equals("/") || Places.isPlace(place.group(2)))) {
      Arrays.fill(chars, place.start(), place.end(), ' ');
    }
    var roles = ROLE.matcher(folded);
    while (roles.find()) {
      Arrays.fill(chars, roles.start(), roles.end(), ' ');
    }
    List<String> names = new ArrayList<>();
    int written = -1;
    for (String token : merge(BETWEEN.split(unifySeparators(chars), -1))) {
      if (CREDITS.contains(token)) {
        // 李红 文 王力 图: whoever stands behind 文 took the picture.
        names.subList(written < 0 ? names.size() : written, names.size()).clear();
        written = token.equals("文") ? names.size() : written;
        continue;
      }
      if (!Folding.isHan(token, LONGEST)) {
        return List.of();
      }
      names.addAll(divide(token));
    }
    names.removeIf(Names::isPlace);
    return names.stream().allMatch(Names::isPossible) ? names : List.of();
  }

  private static String unifySeparators(char[] chars) {
    StringBuilder out = new StringBuilder(chars.length);
    for (char c : chars) {
      out.append("、，,；;/／｜|＆& \u3000\u00a0\t".indexOf(c) >= 0 ? ' ' : c);
    }
    return out.toString().trim();
  }

  /** Two lone characters are one name set wide: 安 然. */
  private static List<String> merge(String[] tokens) {
    List<String> merged = new ArrayList<>();
    boolean open = false;
    for (String token : tokens) {
      if (token.isEmpty()) {
        continue;
      }
      if (open && token.length() == 1) {
        int last = merged.size() - 1;
        merged.set(last, merged.get(last) + token);
        open = false;
      } else {
        merged.add(token);
        open = token.length() == 1;
      }
    }
    return merged;
  }

  /** 通讯员 平山县 李红: where someone writes is no name. */
  private static boolean isPlace(String name) {
    return name.length() > 2 && Places.isPlace(Folding.fold(name));
  }

  private static boolean isPossible(String name) {
    return name.length() >= 2 && !Offices.isOffice(name) && !NOBODY.contains(name);
  }

  /** Whether a text is surely the name of a person: a family and one or two more characters. */
  static boolean isPerson(String text) {
    if (!Folding.isHan(text, 4) || text.length() < 2) {
      return false;
    }
    String folded = Folding.fold(text);
    if (ImprintWords.isNoise(folded)) {
      return false;
    }
    if (folded.length() > 2 && "县市区镇乡".indexOf(folded.charAt(folded.length() - 1)) >= 0) {
      return false;
    }
    return FAMILIES.containsKey(folded.substring(0, 2))
        ? folded.length() >= 3
        : folded.length() <= 3 && FAMILIES.containsKey(folded.substring(0, 1));
  }

  /** Names written without a space between them: 苏小娜漆明. */
  private static List<String> divide(String token) {
    if (token.length() < 4 || token.indexOf('·') >= 0 || isPerson(token)) {
      return List.of(token);
    }
    List<String> best = List.of(token);
    int bestRank = Integer.MAX_VALUE;
    for (int first = 2; first <= 3 && first <= token.length() - 2; first++) {
      String head = token.substring(0, first);
      String tail = token.substring(first);
      int rank = rank(head) + rank(tail);
      if (tail.length() <= 3 && isPerson(head) && isPerson(tail) && rank < bestRank) {
        best = List.of(head, tail);
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(String name) {
    return FAMILIES.getOrDefault(Folding.fold(name.substring(0, 1)), 10_000);
  }
}
