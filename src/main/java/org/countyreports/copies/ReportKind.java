package org.countyreports.copies;

import java.util.List;

/** What a report is to others that tell the same. */
public enum ReportKind {
  /** It tells. */
  PLAIN,
  /** It says that an earlier one has a wrong figure. */
  CORRECTION,
  /** It says that an earlier one is void. */
  WITHDRAWAL;

  private static final List<String> CORRECTING = StatementWords.of("correction");
  private static final List<String> WITHDRAWING = StatementWords.of("withdrawal");

  /** An opening of so many characters tells what a report is for. */
  private static final int OPENING = 120;

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
