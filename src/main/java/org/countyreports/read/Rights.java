package org.countyreports.read;

import java.util.List;
import org.countyreports.text.CharacterSet;

/** Recognises notices about copyright and registration: 未经授权不得转载, 某ICP备09000733号. */
final class Rights {

  private static final List<String> REGISTRATIONS =
      List.of("ICP备", "ICP证", "公网安备", "All Rights Reserved", "all rights reserved");

  private static final List<String> WORDS =
      List.of("授权", "许可", "版权", "注明", "侵权", "追究", "著作权", "侵犯", "违者", "镜像");

  private static final List<String> WAYS = List.of("电话", "邮编", "热线", "传真", "邮政编码");

  private static final List<String> PAPER = Vocabulary.lines("paper-colophon.txt");

  /** Every notice holds one of these characters, and few other lines do. */
  private static final CharacterSet SIGNS = CharacterSet.of("C网Rr转");

  private Rights() {}

  /** Whether a line is such a notice; a report seldom speaks of reprinting and rights at once. */
  static boolean isNotice(String text) {
    return SIGNS.meets(text)
        && (containsAny(text, REGISTRATIONS)
            || (text.contains("转载") && containsAny(text, WORDS))
            || (text.contains("本网") && text.contains("版权")));
  }

  /** Whether a folded line tells where an office is and how to reach it: 地址:… 电话:… */
  static boolean isAddress(String folded) {
    return folded.contains("地址:") && containsAny(folded, WAYS) && !folded.contains("。");
  }

  /** Whether a folded line tells how a paper is made and sold: 电话:… 印数:… 每份0.6元. */
  static boolean isOfPaper(String folded) {
    int words = 0;
    for (String word : PAPER) {
      words += folded.contains(word) ? 1 : 0;
    }
    return words >= 2 && !folded.contains("。") && !folded.contains(",");
  }

  private static boolean containsAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
