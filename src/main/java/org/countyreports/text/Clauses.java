package org.countyreports.text;

/** Where clauses begin and end in a folded text. */
public final class Clauses {

  private static final String ENDS = ",，;；:：。!?！？\n";

  private Clauses() {}

  /** Start of the clause that holds an offset, not before {@code limit}. */
  public static int startAt(String text, int offset, int limit) {
    int i = offset;
    while (i > limit && ENDS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  /**
   * End of the clause that holds an offset, its closing mark left out, not behind {@code limit}.
   */
  public static int endAt(String text, int offset, int limit) {
    int i = offset;
    while (i < limit && ENDS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
