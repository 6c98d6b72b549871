package org.countyreports.text;

import java.util.Map;

/** Character entities that careless pages leave in their text. */
final class Entities {

  private static final int LONGEST = 8;

  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("nbsp", ' '),
          Map.entry("ensp", ' '),
          Map.entry("emsp", ' '),
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("ldquo", '“'),
          Map.entry("rdquo", '”'),
          Map.entry("lsquo", '‘'),
          Map.entry("rsquo", '’'),
          Map.entry("middot", '·'),
          Map.entry("mdash", '—'),
          Map.entry("ndash", '-'),
          Map.entry("hellip", '…'),
          Map.entry("permil", '‰'));

  private Entities() {}

  /** Length of the entity that begins at {@code at}, 0 where none does. */
  static int lengthAt(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    int end = at + 1;
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    return end < limit && NAMED.containsKey(text.substring(at + 1, end)) ? end - at + 1 : 0;
  }

  /** The folded character that the entity at {@code at} stands for. */
  static char valueAt(String text, int at) {
    String name = text.substring(at + 1, text.indexOf(';', at));
    return NAMED.getOrDefault(name, ' ');
  }
}
