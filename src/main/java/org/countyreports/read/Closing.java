package org.countyreports.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the source that the last words of a report name. */
final class Closing {

  private static final int NEAR = 3;
  private static final int TAIL = 60;

  // …今年丰收。来源:农业局   （来源：某某区委宣传部）   来源：中国青年报
  private static final Pattern SOURCE =
      Pattern.compile("(?:来源|稿源|信息来源|文章来源)[:：]\\s*([^\\s()（）。，,；;:：]{2,30})[)）\\]】。]?$");

  private Closing() {}

  /** The source that the last paragraphs name; empty where they name none. */
  static Optional<String> publisher(List<String> paragraphs) {
    int from = Math.max(0, paragraphs.size() - NEAR);
    for (String paragraph : paragraphs.subList(from, paragraphs.size())) {
      String tail = paragraph.substring(Math.max(0, paragraph.length() - TAIL));
      Matcher matcher = SOURCE.matcher(tail);
      if (tail.indexOf('源') >= 0 && matcher.find() && !ImprintWords.isNobody(matcher.group(1))) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
