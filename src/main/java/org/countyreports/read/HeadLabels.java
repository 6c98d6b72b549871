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
            default -> Meaning.SKIP;
          };
      Label label = new Label(line.substring(space + 1), meaning, bare);
      FIRSTS.add(label.words().charAt(0));
      LABELS.computeIfAbsent(label.words().charAt(0), c -> new ArrayList<>()).add(label);
    }
    LABELS
        .values()
        .forEach(
            labels ->
                labels.sort(
                    Comparator.comparingInt((Label label) -> label.words().length()).reversed()));
  }

  private HeadLabels() {}

  /** The label that starts at an offset of a folded line, the longest one. */
  static Optional<Found> at(String folded, int offset) {
    if (!FIRSTS.contains(folded.charAt(offset))) {
      return Optional.empty();
    }
    for (Label label : LABELS.getOrDefault(folded.charAt(offset), List.of())) {
      if (!folded.startsWith(label.words(), offset)) {
        continue;
      }
      int end = offset + label.words().length();
      int colon = end;
      while (colon < folded.length() && folded.charAt(colon) == ' ') {
        colon++;
      }
      if (colon < folded.length() && isColon(folded, colon)) {
        return Optional.of(new Found(label, colon + 1, true));
      }
      if (label.bare() && mayStand(folded, offset, end)) {
        return Optional.of(new Found(label, end, false));
      }
    }
    return Optional.empty();
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
