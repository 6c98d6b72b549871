package org.countyreports.normalize.place;

/**
 * A word that means the report's own division of a level: 我市, 全县, 州直, 市人民检察院.
 *
 * @param start offset of the word
 * @param end offset behind the word for the level
 * @param level 省, 市, 州, 县, 区, 旗, 盟, 地 for 地区, 自 for 自治区, 镇 for any township
 * @param pointing whether it points back: 该县
 */
record LevelWord(int start, int end, char level, boolean pointing) {

  /** Any township: 镇, 乡, 街道. */
  static final char TOWNSHIP = '镇';

  /** Whether a division is of this level. */
  boolean fits(String name, String code) {
    return switch (level) {
      case '地' -> name.endsWith("地区");
      case '自' -> name.endsWith("自治区");
      case '区' -> name.endsWith("区") && !name.endsWith("地区") && !name.endsWith("行政区");
      case '省' -> name.endsWith("省");
      case '市' -> name.endsWith("市");
      default -> !name.isEmpty() && name.charAt(name.length() - 1) == level && !code.isEmpty();
    };
  }
}
