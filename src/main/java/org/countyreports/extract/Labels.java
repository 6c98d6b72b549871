package org.countyreports.extract;

/** Tells nouns that are numbered in a text (病例1, 病例2) from those that are counted. */
final class Labels {

  private Labels() {}

  /** Whether a noun has a series: it begins with 1 and is followed by a dash or a comma. */
  static boolean isSeries(String text, String noun) {
    int at = text.indexOf(noun + "1");
    while (at >= 0) {
      int next = at + noun.length() + 1;
      char c = next < text.length() ? text.charAt(next) : '\n';
      boolean named = at > 0 && Character.isIdeographic(text.charAt(at - 1));
      if (!named && "—-,:、~".indexOf(c) >= 0) {
        return true;
      }
      at = text.indexOf(noun + "1", next);
    }
    return false;
  }
}
