package org.countyreports.read;

import java.util.List;
import java.util.Set;

/** Names of papers, stations, sites and offices. */
final class Offices {

  private static final int LONGEST = 40;
  private static final int LONGEST_PAPER = 12;
  private static final int LONGEST_ENDING = 8;
  private static final Set<String> ENDINGS = Set.copyOf(Vocabulary.lines("office-names.txt"));

  /** Ends of texts that only look like offices: 公报, 发布会. */
  private static final List<String> EVENTS = Vocabulary.lines("office-lookalikes.txt");

  private static final List<String> EDITIONS = List.of("多媒体数字报", "数字报", "电子报", "电子版", "数字版", "网络版");

  private Offices() {}

  /** Whether a text is the name of one: by how it ends, without punctuation. */
  static boolean isOffice(String text) {
    String folded = Folding.fold(text);
    if (folded.length() < 2 || folded.length() > LONGEST || !isName(folded) || isEvent(folded)) {
      return false;
    }
    for (int length = 1; length <= Math.min(LONGEST_ENDING, folded.length() - 1); length++) {
      if (ENDINGS.contains(folded.substring(folded.length() - length))) {
        return true;
      }
    }
    return ENDINGS.contains(folded);
  }

  /** Whether a text is the name of a paper or site, by its last character. */
  static boolean isPaper(String text) {
    if (text.length() < 3 || text.length() > LONGEST_PAPER) {
      return false;
    }
    String folded = Folding.fold(text);
    return ("报网".indexOf(folded.charAt(folded.length() - 1)) >= 0 || folded.endsWith("论坛"))
        && isName(folded)
        && !isEvent(folded);
  }

  /** 云岭日报社 prints the paper 云岭日报. */
  static String press(String name) {
    boolean press = name.length() <= LONGEST_PAPER && name.endsWith("报社");
    return press ? name.substring(0, name.length() - 1) : name;
  }

  /** 云州日报数字报 is the paper 云州日报 on the web. */
  static String paper(String name) {
    for (String edition : EDITIONS) {
      String bare =
          ImprintWords.strip(name.substring(0, Math.max(0, name.length() - edition.length())));
      if (name.endsWith(edition) && isPaper(bare) && bare.endsWith("报")) {
        return bare;
      }
    }
    return name;
  }

  /** A document or a meeting: 经济发展统计公报, 疫情防控新闻发布会; but 人民代表大会 is an office. */
  private static boolean isEvent(String folded) {
    return !folded.endsWith("代表大会")
        && (EVENTS.stream().anyMatch(folded::endsWith) || PaperWords.isDaily(folded));
  }

  /** Whether a text may be the name of anything: letters, digits and brackets alone. */
  static boolean isName(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Character.isLetterOrDigit(c) && "()《》“”·-—&+@.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
