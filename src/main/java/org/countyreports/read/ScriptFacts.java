package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what scripts say about their page: {@code var nickname = htmlDecode("某某发布");}. */
final class ScriptFacts {

  /** Facts from scripts stand under this prefix among those that the head declares. */
  static final String PREFIX = "script:";

  /** Names of variables stand early; behind so much of a script comes its work. */
  private static final int LONGEST = 1 << 16;

  private static final int LONGEST_VALUE = 120;
  private static final int MOST_TRIES = 20;

  /** A fact and the name that holds it. */
  private record Key(String fact, String name) {}

  private static final List<Key> KEYS = new ArrayList<>();

  static {
    for (String line : Vocabulary.lines("page-scripts.txt")) {
      int space = line.indexOf(' ');
      KEYS.add(new Key(line.substring(0, space), line.substring(space + 1)));
    }
  }

  private ScriptFacts() {}

  /** Adds to {@code meta} what a script says and no other one said. */
  static void read(String script, Map<String, String> meta) {
    String head = script.length() > LONGEST ? script.substring(0, LONGEST) : script;
    for (Key key : KEYS) {
      if (!meta.containsKey(PREFIX + key.fact())) {
        String value = value(head, key.name());
        if (!value.isEmpty()) {
          meta.put(PREFIX + key.fact(), value);
        }
      }
    }
  }

  /** The first text that a name is given; empty where it is given none. */
  private static String value(String script, String name) {
    int at = script.indexOf(name);
    for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
      int end = at + name.length();
      if ((at == 0 || !isNamePart(script.charAt(at - 1))) && end < script.length()) {
        String value = assigned(script, end);
        if (!value.isEmpty()) {
          return value;
        }
      }
      at = script.indexOf(name, end);
    }
    return "";
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  /** The text behind {@code = "}, {@code : '} or {@code = htmlDecode("}. */
  private static String assigned(String script, int start) {
    int at = skip(script, start, "\"' ");
    if (at >= script.length() || "=:".indexOf(script.charAt(at)) < 0) {
      return "";
    }
    at = skip(script, at + 1, " ");
    if (script.startsWith("htmlDecode(", at)) {
      at += "htmlDecode(".length();
    }
    if (at >= script.length() || "\"'".indexOf(script.charAt(at)) < 0) {
      return "";
    }
    int end = script.indexOf(script.charAt(at), at + 1);
    return end < 0 || end > at + LONGEST_VALUE
        ? ""
        : ScriptText.unescape(script.substring(at + 1, end)).strip();
  }

  private static int skip(String text, int start, String characters) {
    int at = start;
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
