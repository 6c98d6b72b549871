package org.countyreports.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countyreports.text.CharacterSet;

/** The labels of the lines around a headline: 来源, 作者, 发布时间, 浏览次数. */
final class HeadLabels {

  /** What follows a label. */
  enum Meaning {
    PUBLISHER,
    AUTHOR,
    ISSUER,
    DATE,
    WRITTEN,
    OTHER,
    SKIP
  }

  /**
   * A label.
   *
   * @param words its words, folded
   * @param meaning what follows it
   * @param bare whether it may stand without a colon
   */
  record Label(String words, Meaning meaning, boolean bare) {}

  /**
   * A label where it stands in a line.
   *
   * @param label the label
   * @param end offset behind it and its colon
   * @param colon whether it has one
   */
  record Found(Label label, int end, boolean colon) {}

  private static final Map<Character, List<Label>> LABELS = new HashMap<>();
  private static final CharacterSet FIRSTS = new CharacterSet();

  static {
    for (String line : Vocabulary.lines("head-labels.txt")) {
      int space = line.indexOf(' ');
      String kind = line.substring(0, space);
      boolean bare = kind.endsWith("*");
      Meaning meaning =
          switch (kind.replace("*", "")) {
            case "publisher" -> Meaning.PUBLISHER;
            case "author" -> Meaning.AUTHOR;
            case "issuer" -> Meaning.ISSUER;
            case "date" -> Meaning.DATE;
            case "written" -> Meaning.WRITTEN;
            case "other" -> Meaning.OTHER;
            default -> Meaning.SKIP;
          };
      Label label = new Label(line.substring(space + 1), meaning, bare);
      for (char first : firsts(label.words())) {
        FIRSTS.add(first);
        LABELS.computeIfAbsent(first, c -> new ArrayList<>()).add(label);
      }
    }
    LABELS
        .values()
        .forEach(
            labels ->
                labels.sort(
                    Comparator.comparingInt((Label label) -> label.words().length()).reversed()));
  }

  private HeadLabels() {}

  /** The characters that a label may begin with: foreign ones in either case. */
  private static char[] firsts(String words) {
    char first = words.charAt(0);
    char upper = Character.toUpperCase(first);
    return upper == first ? new char[] {first} : new char[] {first, upper};
  }

  /** Whether a folded text is the words of a label and nothing else, its colon included. */
  static boolean isLabel(String folded) {
    String words = folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
    String bare = words.replace(" ", "");
    return !bare.isEmpty()
        && at(bare + ":", 0).filter(found -> found.end() == bare.length() + 1).isPresent();
  }

  /** The label that starts at an offset of a folded line, the longest one. */
  static Optional<Found> at(String folded, int offset) {
    if (!FIRSTS.contains(folded.charAt(offset))) {
      return Optional.empty();
    }
    for (Label label : LABELS.getOrDefault(folded.charAt(offset), List.of())) {
      int end = offset + label.words().length();
      if (!folded.regionMatches(true, offset, label.words(), 0, label.words().length())
          || isInWord(folded, offset)) {
        continue;
      }
      int colon = end;
      while (colon < folded.length() && folded.charAt(colon) == ' ') {
        colon++;
      }
      if (colon < folded.length() && isColon(folded, colon)) {
        return Optional.of(new Found(label, colon + 1, true));
      }
      boolean named =
          label.meaning() == Meaning.PUBLISHER
              ? isNamed(folded, offset, end)
              : label.meaning() == Meaning.OTHER || mayStand(folded, offset, end);
      if (label.bare() && named) {
        return Optional.of(new Found(label, end, false));
      }
    }
    return Optional.empty();
  }

  /** update: holds no date: */
  private static boolean isInWord(String folded, int offset) {
    return offset > 0 && isLatin(folded.charAt(offset)) && isLatin(folded.charAt(offset - 1));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** 摘自《平山日报》 and 来源 平山日报: a paper stands behind a label without a colon. */
  private static boolean isNamed(String folded, int offset, int end) {
    if (offset > 0 && Folding.isHan(folded.charAt(offset - 1))) {
      return false;
    }
    if (folded.startsWith("《", end)) {
      return true;
    }
    int start = end;
    while (start < folded.length() && folded.charAt(start) == ' ') {
      start++;
    }
    int next = start;
    while (next < folded.length() && " |".indexOf(folded.charAt(next)) < 0) {
      next++;
    }
    return (start > end || offset == 0) && Offices.isOffice(folded.substring(start, next));
  }

  /** 编辑丨谭明 and 文/李红: a bar or a slash does for a colon. */
  private static boolean isColon(String folded, int at) {
    char c = folded.charAt(at);
    boolean slash = c == '/' && at + 1 < folded.length() && Folding.isHan(folded.charAt(at + 1));
    return slash || ":|｜丨│┃∣".indexOf(c) >= 0;
  }

  /**
   * Whether a label without a colon is one: 通讯员 高飞 and 通讯员高飞, but not 记者手记 or 编辑部. In front of it
   * stands nothing, a space or a paper (光明日报记者).
   */
  private static boolean mayStand(String folded, int offset, int end) {
    boolean inside = offset > 0 && Folding.isHan(folded.charAt(offset - 1));
    int next = end;
    while (next < folded.length() && Folding.isHan(folded.charAt(next))) {
      next++;
    }
    if (inside && folded.startsWith("作者", offset)) {
      return false;
    }
    return next == end
        || at(folded, end).isPresent()
        || Names.cut(folded.substring(end, next)).stream().anyMatch(Names::isPerson);
  }
}
