package org.countyreports.extract;

import java.util.List;

/** What a note above or below a table says of the signs in its cells. */
final class TableNotes {

  private static final int LONGEST = 60;

  private static final List<String> SIGNS = List.of("括号", "△", "▽", "负数");
  private static final List<String> FALLS = List.of("下降", "减少", "亏损", "负", "赤字");

  private static final List<String> OPENINGS =
      List.of("注:", "注：", "备注", "说明", "附注", "单位", "填表", "制表", "数据来源", "资料来源");

  private TableNotes() {}

  /** Whether the words of a row of one cell say something of the table: 注：…, 数据来源：…. */
  static boolean isNote(String words) {
    return OPENINGS.stream().anyMatch(words::startsWith);
  }

  /** 注:带括号或△的为下降, in a line next to the table or in its last row. */
  static boolean tellFalls(String text, int start, int end) {
    return tells(text, Math.max(0, start - LONGEST), start)
        || tells(text, Math.max(start, end - LONGEST), Math.min(text.length(), end + LONGEST));
  }

  private static boolean tells(String text, int from, int to) {
    String near = text.substring(from, to);
    for (String sign : SIGNS) {
      int at = near.indexOf(sign);
      int lineEnd = at < 0 ? -1 : near.indexOf('\n', at);
      String rest = at < 0 ? "" : near.substring(at, lineEnd < 0 ? near.length() : lineEnd);
      if (FALLS.stream().anyMatch(rest::contains)) {
        return true;
      }
    }
    return false;
  }
}
