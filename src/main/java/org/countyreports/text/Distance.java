package org.countyreports.text;

import java.util.Collection;
import java.util.Comparator;

/** How far two words are from each other. */
public final class Distance {

  private Distance() {}

  /** The known word nearest to one, the first of several; empty where none is known. */
  public static String nearest(String word, Collection<String> known) {
    return known.stream().min(Comparator.comparingInt(each -> between(word, each))).orElse("");
  }

  /** How many letters must be put in, left out or replaced. */
  public static int between(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
