package org.countyreports.text;

import java.util.List;

/** The parts of the full name of a division: 海西蒙古族藏族自治州 is 海西 with its peoples and its level. */
public final class DivisionNames {

  private static final int SHORTEST_CORE = 2;

  /** Words for a level at the end of full names. */
  private static final WordSet LEVELS =
      WordSet.of(
          "特别行政区", "行政委员会", "自治区", "自治州", "自治县", "自治旗", "联合旗", "地区", "矿区", "林区", "特区", "新区", "省",
          "市", "区", "县", "旗", "盟");

  private static final WordSet PEOPLES = peoples();

  private DivisionNames() {}

  /** The word for the level that a full name ends with; empty where it is none or all of it. */
  public static String level(String name) {
    int length = LEVELS.lengthAtEnd(name, 0, name.length());
    return length < name.length() ? name.substring(name.length() - length) : "";
  }

  /** The name without level and peoples; the name itself where nothing would be left. */
  public static String core(String name) {
    String core = name.substring(0, name.length() - level(name).length());
    for (int people = people(core); people > 0; people = people(core)) {
      core = core.substring(0, core.length() - people);
    }
    return core.length() > SHORTEST_CORE && core.endsWith("族")
        ? core.substring(0, core.length() - 1)
        : core;
  }

  /**
   * The name with the brief word for its level and without peoples: 海西州; empty if nobody says so.
   */
  public static String brief(String name) {
    String core = core(name);
    String level =
        switch (level(name)) {
          case "自治州" -> "州";
          case "自治县" -> "县";
          case "自治旗", "联合旗" -> "旗";
          case "市" -> "市";
          case "区" -> "区";
          case "县" -> "县";
          case "旗" -> "旗";
          default -> "";
        };
    return core.length() < SHORTEST_CORE || level.isEmpty() ? "" : core + level;
  }

  private static int people(String core) {
    int length = PEOPLES.lengthAtEnd(core, 0, core.length());
    return core.length() - length >= SHORTEST_CORE ? length : 0;
  }

  private static WordSet peoples() {
    List<String> words =
        Vocabulary.lines("places-peoples.txt").stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .toList();
    return WordSet.of(words.toArray(String[]::new));
  }
}
