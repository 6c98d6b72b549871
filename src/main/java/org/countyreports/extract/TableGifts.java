package org.countyreports.extract;

import java.util.List;
import org.countyreports.model.Classifier.Kind;

/** Boards that thank donors name them in front of their sums: what is counted is what they gave. */
final class TableGifts {

  private static final String GIFT = "捐款";

  /** What caption or headline of such a board says. */
  private static final List<String> THANKS = List.of("捐", "善款", "爱心榜", "芳名", "功德榜");

  /** Last characters of rows that name a sum by themselves: 慰问金, 捐款合计. */
  private static final String SUMS = "款金费计额值贴资";

  private TableGifts() {}

  /** Whether the words above a table thank donors. */
  static boolean areBelow(String caption, String headline) {
    return THANKS.stream().anyMatch(word -> caption.contains(word) || headline.contains(word));
  }

  /** The item of a sum that no heading names: the donor's gift; every other item as it is. */
  static TableItem of(TableItem item, TableColumn above, TableLabel front, Kind kind) {
    boolean named = !above.name().isEmpty() || !above.measure().isEmpty();
    if (named
        || kind != Kind.MONEY
        || front.text().length() < 2
        || SUMS.indexOf(front.text().charAt(front.text().length() - 1)) >= 0) {
      return item;
    }
    return new TableItem(withoutBrackets(front.text()) + GIFT, item.change());
  }

  /** 校友（三笔）: what stands in brackets behind a name. */
  private static String withoutBrackets(String name) {
    int open = Math.max(name.indexOf('（'), name.indexOf('('));
    return open > 1 ? name.substring(0, open) : name;
  }
}
