package org.countyreports.copies;

import java.util.List;

/** What a report is to others that tell the same. */
public enum ReportKind {
  /** It tells. */
  PLAIN(0),
  /** It says that an earlier one has a wrong figure. */
  CORRECTION(1),
  /** It says that an earlier one is void. */
  WITHDRAWAL(2);

  private static final List<String> CORRECTING = StatementWords.of("correction");
  private static final List<String> WITHDRAWING = StatementWords.of("withdrawal");

  /** An opening of so many characters tells what a report is for. */
  private static final int OPENING = 120;

  private final int number;

  ReportKind(int number) {
    this.number = number;
  }

  /** The number that stands for it in the database. */
  public int number() {
    return number;
  }

  /** The kind of a number; plain for any that is none. */
  public static ReportKind numbered(int number) {
    return number == CORRECTION.number
        ? CORRECTION
        : number == WITHDRAWAL.number ? WITHDRAWAL : PLAIN;
  }

  /** The kind of a report by its headline and text. */
  public static ReportKind of(String title, String text) {
    String head = title + "\n" + text.substring(0, Math.min(OPENING, text.length()));
    if (holds(head, WITHDRAWING)) {
      return WITHDRAWAL;
    }
    return holds(head, CORRECTING) ? CORRECTION : PLAIN;
  }

  private static boolean holds(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
