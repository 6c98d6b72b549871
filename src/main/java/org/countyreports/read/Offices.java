package org.countyreports.read;

import java.util.Set;

/** Names of papers, stations, sites and offices. */
final class Offices {

  private static final int LONGEST = 40;
  private static final int LONGEST_ENDING = 8;
  private static final Set<String> ENDINGS = Set.copyOf(Vocabulary.lines("office-names.txt"));

  private Offices() {}

  /** Whether a text is the name of one: by how it ends, without punctuation. */
  static boolean isOffice(String text) {
    String folded = Folding.fold(text);
    if (folded.length() < 2 || folded.length() > LONGEST || !isName(folded)) {
      return false;
    }
    for (int length = 1; length <= Math.min(LONGEST_ENDING, folded.length() - 1); length++) {
      if (ENDINGS.contains(folded.substring(folded.length() - length))) {
        return true;
      }
    }
    return ENDINGS.contains(folded);
  }

  /** Whether a text may be the name of anything: letters, digits and brackets alone. */
  static boolean isName(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Character.isLetterOrDigit(c) && "()《》“”·-—&+@.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
