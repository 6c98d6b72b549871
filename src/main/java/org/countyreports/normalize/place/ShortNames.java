package org.countyreports.normalize.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countyreports.model.Region.Level;
import org.countyreports.normalize.place.NameForm.Kind;
import org.countyreports.text.DivisionName;

/** The forms in which the name of a division is written: 海西蒙古族藏族自治州, 海西州, 海西. */
final class ShortNames {

  private static final int SHORTEST_BARE = 2;
  private static final int SHORTEST_CUT = 3;
  private static final String INITIAL_LEVELS = "市区县旗";

  /** 东区, 三县, 新区 and the like are said of any town. */
  private static final String NO_INITIALS = "一二三四五六七八九十百千万两东西南北中上下前后左右新老旧大小内外高平";

  private static final Map<String, List<String>> ALIASES = aliases();

  private ShortNames() {}

  /** The names that a division goes by anywhere, the full one first. */
  static List<String> of(String name, Level level) {
    return forms(name, level).stream()
        .filter(form -> form.kind() != Kind.INITIAL)
        .map(NameForm::text)
        .toList();
  }

  /** The forms of a full name, the full one first. */
  static List<NameForm> forms(String name, Level level) {
    List<NameForm> forms = new ArrayList<>(3);
    forms.add(new NameForm(name, Kind.FULL));
    DivisionName parts = DivisionName.of(name);
    String suffix = parts.level();
    String core = parts.core();
    if (core.length() >= SHORTEST_BARE && !suffix.isEmpty()) {
      String brief = parts.brief();
      if (!brief.isEmpty() && !brief.equals(name) && !brief.equals(core)) {
        forms.add(new NameForm(brief, Kind.SHORT));
      }
      String autonomous = core + suffix;
      if (suffix.startsWith("自治") && !suffix.equals("自治区") && !autonomous.equals(name)) {
        forms.add(new NameForm(autonomous, Kind.SHORT));
      }
      forms.add(new NameForm(core, Kind.BARE));
      initial(core, suffix).ifPresent(forms::add);
    }
    if (level != Level.TOWNSHIP) {
      ALIASES.getOrDefault(name, List.of()).forEach(a -> forms.add(new NameForm(a, Kind.SHORT)));
    }
    return forms;
  }

  /** 锡市 of 锡林浩特市: names of three characters and more are cut so, and those of banners. */
  private static Optional<NameForm> initial(String core, String suffix) {
    String level = suffix.substring(suffix.length() - 1);
    int shortest = level.equals("旗") ? SHORTEST_BARE : SHORTEST_CUT;
    boolean cut = core.length() >= shortest && INITIAL_LEVELS.contains(level);
    return cut && NO_INITIALS.indexOf(core.charAt(0)) < 0
        ? Optional.of(new NameForm(core.charAt(0) + level, Kind.INITIAL))
        : Optional.empty();
  }

  static boolean sameCore(String a, String b) {
    return DivisionName.of(a).core().equals(DivisionName.of(b).core());
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
