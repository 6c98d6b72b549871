package org.countyreports.extract;

import java.math.BigDecimal;
import java.util.List;
import org.countyreports.model.Bound;
import org.countyreports.model.Classifier;

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

  private static final List<String> NAMED =
      List.of("村", "乡", "镇", "街道", "社区", "屯", "庄", "寨", "居委会", "小学", "中学");

  private static final List<String> PEOPLE = List.of("村民", "村干", "村级", "村里", "村集体", "乡亲", "社区居民");

  private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(5_000);
  private static final int LONGEST_PEOPLES = 12;

  private Toponyms() {}

  /** Whether a quantity is the beginning of such a name. */
  static boolean isAt(String text, Quantity quantity) {
    int at = quantity.end();
    if (isDivision(text, quantity)) {
      return true;
    }
    return !quantity.numeral().arabic()
        && quantity.classifier().form().length() == 1
        && at == quantity.numeralEnd() + 1
        && at < text.length()
        && isName(quantity.classifier().form(), text, at);
  }

  /**
   * 三元村, 九斗村党支部, 八万镇, 三乡镇, 四方街道: a number that measures and the word for a division are its name,
   * where nothing is counted in 村 or 镇 themselves (三镇, 五村) and no people of it follow (村民).
   */
  private static boolean isDivision(String text, Quantity quantity) {
    if (quantity.numeral().arabic() || quantity.max() != null || quantity.bound() != Bound.EXACT) {
      return false;
    }
    String form = quantity.classifier().form();
    boolean large = quantity.value().compareTo(LARGEST_COUNT) > 0;
    if (form.equals("镇") || form.equals("乡") || form.equals("村")) {
      return large
          || form.equals("乡") && text.startsWith("镇", quantity.end()) && isOneDigit(quantity);
    }
    boolean measures =
        quantity.classifier().kind() == Classifier.Kind.MEASURE
            || quantity.classifier().kind() == Classifier.Kind.MONEY
            || form.equals("方");
    return measures
        && (NAMED.stream().anyMatch(site -> text.startsWith(site, quantity.end()))
                && !PEOPLE.stream().anyMatch(people -> text.startsWith(people, quantity.end()))
            || isOfPeople(text, quantity.end()));
  }

  private static boolean isOneDigit(Quantity quantity) {
    return quantity.numeralEnd() - quantity.start() == 1;
  }

  /** 五里布依族苗族乡. */
  private static boolean isOfPeople(String text, int at) {
    int end = Math.min(text.length(), at + LONGEST_PEOPLES);
    String behind = text.substring(at, end);
    int last = Math.max(behind.indexOf("族乡"), behind.indexOf("族镇"));
    return last > 0 && behind.chars().limit(last).allMatch(Character::isIdeographic);
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
