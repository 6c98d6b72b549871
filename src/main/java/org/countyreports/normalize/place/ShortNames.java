package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.model.Region.Level;
import org.countyreports.normalize.place.NameForm.Kind;

/** The forms in which the name of a division is written: 海西蒙古族藏族自治州, 海西州, 海西. */
final class ShortNames {

  private static final int SHORTEST_BARE = 2;

  /** Words for a level at the end of full names. */
  private static final WordTrie SUFFIXES =
      WordTrie.backward(
          List.of(
              "特别行政区", "行政委员会", "自治区", "自治州", "自治县", "自治旗", "联合旗", "地区", "矿区", "林区", "特区", "新区",
              "省", "市", "区", "县", "旗", "盟"));

  private static final WordTrie PEOPLES = WordTrie.backward(Resources.words("places-peoples.txt"));

  private static final Map<String, List<String>> ALIASES = aliases();

  private ShortNames() {}

  /** The names that a division goes by, the full one first. */
  static List<String> of(String name, Level level) {
    return forms(name, level).stream().map(NameForm::text).toList();
  }

  /** The forms of a full name, the full one first. */
  static List<NameForm> forms(String name, Level level) {
    List<NameForm> forms = new ArrayList<>(3);
    forms.add(new NameForm(name, Kind.FULL));
    String suffix = suffix(name);
    String core = core(name);
    if (core.length() >= SHORTEST_BARE && !suffix.isEmpty()) {
      String brief = core + level(suffix);
      if (!brief.equals(name) && !brief.equals(core)) {
        forms.add(new NameForm(brief, Kind.SHORT));
      }
      String autonomous = core + suffix;
      if (suffix.startsWith("自治") && !suffix.equals("自治区") && !autonomous.equals(name)) {
        forms.add(new NameForm(autonomous, Kind.SHORT));
      }
      forms.add(new NameForm(core, Kind.BARE));
    }
    if (level != Level.TOWNSHIP) {
      ALIASES.getOrDefault(name, List.of()).forEach(a -> forms.add(new NameForm(a, Kind.SHORT)));
    }
    return forms;
  }

  /** The name without level and peoples; the name itself where nothing would be left. */
  static String core(String name) {
    String core = name.substring(0, name.length() - suffix(name).length());
    for (String people = people(core); !people.isEmpty(); people = people(core)) {
      core = core.substring(0, core.length() - people.length());
    }
    return core.length() > SHORTEST_BARE && core.endsWith("族")
        ? core.substring(0, core.length() - 1)
        : core;
  }

  static boolean sameCore(String a, String b) {
    return core(a).equals(core(b));
  }

  private static String suffix(String name) {
    int length = SUFFIXES.lengthBefore(name, name.length());
    return length < name.length() ? name.substring(name.length() - length) : "";
  }

  /** The word that stays of a level: 自治州 is 州; none for those that nobody shortens so. */
  private static String level(String suffix) {
    return switch (suffix) {
      case "自治州" -> "州";
      case "自治县" -> "县";
      case "自治旗", "联合旗" -> "旗";
      case "市", "区", "县", "旗" -> suffix;
      default -> "";
    };
  }

  private static String people(String core) {
    int length = PEOPLES.lengthBefore(core, core.length());
    return core.length() - length >= SHORTEST_BARE ? core.substring(core.length() - length) : "";
  }

  private static Map<String, List<String>> aliases() {
    Map<String, List<String>> aliases = new HashMap<>();
    for (String line : Resources.lines("places-aliases.txt")) {
      String[] pair = line.split(" ", 2);
      aliases.computeIfAbsent(pair[1], n -> new ArrayList<>(1)).add(pair[0]);
    }
    return aliases;
  }
}
