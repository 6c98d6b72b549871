package org.countyreports.normalize.time;

/** Where a text turns from what happened on a date to another township: 河口镇流转坡地80亩. */
final class Turns {

  private static final String LEVELS = "县市区旗州省乡镇村";
  private static final int LONGEST_EVENT = 14;
  private static final int LONGEST_NAME = 8;

  /** How far in front the township may stand for the date to be its own. */
  private static final int NEAR = 300;

  /** Characters that no name holds, and those that make 全镇, 各乡 and 该街道 of a level. */
  private static final String NO_NAME = "的在全各该我本此几每个其由向对为据从把被将是有等及和与、,。;:!?()“”《》 \n0123456789";

  /** Characters before the level that make it a word: 城乡, 返乡, 通乡, 集镇. */
  private static final String NO_LAST = "城返回下家故老异还同水侨之通进到集小重名村县区州级离入驻包联逐建制";

  private final String text;

  Turns(String text) {
    this.text = text;
  }

  /** Whether a township that the text did not name since an offset opens the piece at a head. */
  boolean isTurn(int head, int since) {
    int end = townshipEnd(head);
    if (end < 0) {
      return false;
    }
    int from = Math.max(since, head - NEAR);
    return text.substring(from, head).indexOf(text.substring(head, end)) < 0;
  }

  /** 全乡有党支部6个: what a place has is not of the year in front of it. */
  boolean isStock(int head) {
    boolean all = text.startsWith("全", head) && head + 2 < text.length();
    return all && LEVELS.indexOf(text.charAt(head + 1)) >= 0 && Contexts.tellsStock(text, head + 2);
  }

  /** 开航以来, at the head of a sentence: since a day that is not told. */
  boolean isSinceEvent(int head, int end) {
    int limit = Math.min(end, head + LONGEST_EVENT);
    for (int i = head; i < limit; i++) {
      if (text.charAt(i) == ',') {
        return i - head > 2 && text.startsWith("以来", i - 2);
      }
      if (text.startsWith("以来", i)) {
        return i > head + 1;
      }
    }
    return false;
  }

  private int townshipEnd(int head) {
    int limit = Math.min(text.length(), head + LONGEST_NAME);
    for (int i = head; i < limit; i++) {
      boolean level = i - head >= 2 && (isLevel(i) || text.startsWith("街道", i));
      if (level && NO_LAST.indexOf(text.charAt(i - 1)) >= 0) {
        return -1;
      }
      if (level) {
        int end = isLevel(i) ? i + 1 : i + 2;
        return end < text.length() && "、和与及等".indexOf(text.charAt(end)) < 0 ? end : -1;
      }
      if (NO_NAME.indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isLevel(int i) {
    boolean level = text.charAt(i) == '镇' || text.charAt(i) == '乡';
    return level && !text.startsWith("乡镇", i) && !text.startsWith("乡村", i);
  }
}
