package org.countyreports.text;

import java.util.List;

/**
 * The full name of a division in its parts: 海西蒙古族藏族自治州 is 海西 with its peoples and its level.
 *
 * @param core the name without level and peoples; the full name where nothing would be left
 * @param level the word for the level; empty where it is none or all of the name
 */
public record DivisionName(String core, String level) {

  private static final int SHORTEST_CORE = 2;

  /** Words for a level at the end of full names. */
  private static final WordTrie LEVELS =
      WordTrie.backward(
          List.of(
              "特别行政区", "行政委员会", "自治区", "自治州", "自治县", "自治旗", "联合旗", "地区", "矿区", "林区", "特区", "新区",
              "省", "市", "区", "县", "旗", "盟"));

  private static final WordTrie PEOPLES =
      WordTrie.backward(
          Vocabulary.lines("places-peoples.txt").stream()
              .flatMap(line -> List.of(line.split(" ")).stream())
              .toList());

  /** The parts of a full name. */
  public static DivisionName of(String name) {
    int length = LEVELS.lengthBefore(name, name.length());
    String level = length < name.length() ? name.substring(name.length() - length) : "";
    String core = name.substring(0, name.length() - level.length());
    for (int people = people(core); people > 0; people = people(core)) {
      core = core.substring(0, core.length() - people);
    }
    boolean ends = core.length() > SHORTEST_CORE && core.endsWith("族");
    return new DivisionName(ends ? core.substring(0, core.length() - 1) : core, level);
  }

  /** As people say it, with the brief word for its level: 海西州; empty where nobody does. */
  public String brief() {
    String brief =
        switch (level) {
          case "自治州" -> "州";
          case "自治县" -> "县";
          case "自治旗", "联合旗" -> "旗";
          case "市", "区", "县", "旗" -> level;
          default -> "";
        };
    return core.length() < SHORTEST_CORE || brief.isEmpty() ? "" : core + brief;
  }

  private static int people(String core) {
    int length = PEOPLES.lengthBefore(core, core.length());
    return core.length() - length >= SHORTEST_CORE ? length : 0;
  }
}
