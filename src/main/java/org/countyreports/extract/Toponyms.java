package org.countyreports.extract;

import java.util.List;

/** Names of places that begin like a quantity: 五里桥, 三家店, 五棵树村. */
final class Toponyms {

  /** Second characters of place names such as 五里桥 and 三家店. */
  private static final String MIDDLES = "里家门台道口步圈角星";

  private static final String ENDS = "店堡铺桥河镇乡村屯庄沟湾营坪塘岗山庙坡园亭墩畈路街寨岭洼嘴墩垭塬泉";

  /** Classifiers that count villages and towns; the others begin names in front of their words. */
  private static final String COUNTING = "个座处家名户位";

  /** What is said of villages that are counted: 两片新村. */
  private static final String SAID = "新旧老穷小大好强富美空重特中古名城山农贫自行乡渔";

  private static final List<String> SITES = List.of("村", "乡", "镇", "街道", "社区", "小学", "中学", "屯");

  private Toponyms() {}

  /** Whether a quantity is the beginning of such a name. */
  static boolean isAt(String text, Quantity quantity) {
    int at = quantity.end();
    return !quantity.numeral().arabic()
        && quantity.classifier().form().length() == 1
        && at == quantity.numeralEnd() + 1
        && at < text.length()
        && isName(quantity.classifier().form(), text, at);
  }

  private static boolean isName(String middle, String text, int at) {
    char end = text.charAt(at);
    boolean division = (end == '镇' || end == '乡') && !"个座处".contains(middle);
    return division
        || MIDDLES.contains(middle) && ENDS.indexOf(end) >= 0
        || !COUNTING.contains(middle) && isSite(text, at);
  }

  /** 五棵树村, 三片林小学: one character, and what it is the name of. */
  private static boolean isSite(String text, int at) {
    boolean people = text.startsWith("民", at + 2) || text.startsWith("级", at + 2);
    return SAID.indexOf(text.charAt(at)) < 0
        && Character.isIdeographic(text.charAt(at))
        && !people
        && SITES.stream().anyMatch(site -> text.startsWith(site, at + 1));
  }
}
