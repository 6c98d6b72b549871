package org.countyreports.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels of the lines around a headline: 来源, 作者, 发布时间, 浏览次数. */
final class HeadLabels {

  /** What follows a label. */
  enum Meaning {
    PUBLISHER,
    AUTHOR,
    DATE,
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

  static {
    for (String line : Vocabulary.lines("head-labels.txt")) {
      int space = line.indexOf(' ');
      String kind = line.substring(0, space);
      boolean bare = kind.endsWith("*");
      Meaning meaning =
          switch (kind.replace("*", "")) {
            case "publisher" -> Meaning.PUBLISHER;
            case "author" -> Meaning.AUTHOR;
            case "date" -> Meaning.DATE;
            default -> Meaning.SKIP;
          };
      Label label = new Label(line.substring(space + 1), meaning, bare);
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
    for (Label label : LABELS.getOrDefault(folded.charAt(offset), List.of())) {
      if (!folded.startsWith(label.words(), offset)) {
        continue;
      }
      int end = offset + label.words().length();
      int colon = end;
      while (colon < folded.length() && folded.charAt(colon) == ' ') {
        colon++;
      }
      if (colon < folded.length() && folded.charAt(colon) == ':') {
        return Optional.of(new Found(label, colon + 1, true));
      }
      if (label.bare() && mayStand(label, folded, offset)) {
        return Optional.of(new Found(label, end, false));
      }
    }
    return Optional.empty();
  }

  /** 作者 in the middle of a word is no label, 光明日报记者 holds one. */
  private static boolean mayStand(Label label, String folded, int offset) {
    return !label.words().equals("作者") || offset == 0 || !Folding.isHan(folded.charAt(offset - 1));
  }
}
