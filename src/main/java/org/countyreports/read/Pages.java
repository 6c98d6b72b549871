package org.countyreports.read;

/** Recognises the numbers by which the pages of a long report are turned. */
final class Pages {

  private static final int LONGEST = 60;

  private static final String[] WORDS = {"下一页", "上一页", "尾页", "末页", "首页", "共", "页", "第", "全文"};

  private Pages() {}

  /** Whether a folded line says nothing else: 【1】【2】, 上一页 1 2 3 下一页, 共3页 首页 尾页. */
  static boolean isPages(String folded) {
    if (folded.isEmpty() || folded.length() > LONGEST) {
      return false;
    }
    boolean bracketed = "【[".indexOf(folded.charAt(0)) >= 0;
    if (!bracketed && folded.indexOf('页') < 0) {
      return false;
    }
    String rest = folded;
    for (String word : WORDS) {
      rest = rest.replace(word, "");
    }
    boolean turned = rest.length() < folded.length() && folded.contains("页");
    return (turned || bracketed) && isNumbers(rest);
  }

  private static boolean isNumbers(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && " 【】[]()<>|/:.·…-".indexOf(c) < 0) {
        return false;
      }
    }
    return digit || text.isBlank();
  }
}
