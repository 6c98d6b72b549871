package org.countyreports.normalize.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms in which the name of a township is written: 某某回族乡, 某某乡. */
final class TownshipNames {

  private static final int SHORTEST_CORE = 2;

  /** Words for the level of a township, longer ones first. */
  static final List<String> SUFFIXES =
      List.of("地区办事处", "街道办事处", "民族苏木", "民族乡", "民族镇", "街道办", "街道", "苏木", "镇", "乡");

  private static final List<String> OFFICES = List.of("街道办事处", "街道办");
  private static final List<String> PEOPLES = Resources.words("places-peoples.txt");

  private TownshipNames() {}

  static Set<String> forms(String name) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(name);
    String suffix = suffix(name);
    String core = name.substring(0, name.length() - suffix.length());
    String level = suffix.startsWith("民族") ? suffix.substring("民族".length()) : suffix;
    if (level.equals("乡") || level.equals("镇") || level.equals("苏木")) {
      forms.add(withoutPeoples(core) + level);
      if (core.endsWith("族") && core.length() > SHORTEST_CORE) {
        forms.add(core.substring(0, core.length() - 1) + level);
      }
    } else if (level.equals("地区办事处")) {
      forms.add(core + "乡");
      forms.add(core + "地区");
    }
    return forms;
  }

  /** The name as published: an office by the name of its sub-district. */
  static String canonical(String name) {
    if (name.charAt(name.length() - 1) == '镇' || name.charAt(name.length() - 1) == '乡') {
      return name;
    }
    for (String office : OFFICES) {
      if (name.endsWith(office)) {
        return name.substring(0, name.length() - office.length()) + "街道";
      }
    }
    return name;
  }

  /** The word for its level at the end of a name; empty where there is none. */
  static String suffix(String name) {
    return SUFFIXES.stream()
        .filter(s -> name.endsWith(s) && name.length() > s.length())
        .findFirst()
        .orElse("");
  }

  /** The name without the peoples in it; the name itself where it has none. */
  static String brief(String name) {
    int level = name.length() - 1;
    return level > SHORTEST_CORE && name.charAt(level - 1) == '族'
        ? withoutPeoples(name.substring(0, level)) + name.substring(level)
        : name;
  }

  /** Whether 朝鲜镇 or the bare name stands for that of 朝鲜族镇. */
  static boolean lacksPeople(String written, String name) {
    int level = name.length() - 1;
    return level > 1
        && name.charAt(level - 1) == '族'
        && !written.equals(name)
        && forms(name).contains(written);
  }

  private static String withoutPeoples(String core) {
    for (String people : PEOPLES) {
      if (core.endsWith(people) && core.length() - people.length() >= SHORTEST_CORE) {
        return withoutPeoples(core.substring(0, core.length() - people.length()));
      }
    }
    return core;
  }
}
