package org.countyreports.read;

import java.util.Optional;
import org.countyreports.model.Issue;

/** Turns away pages whose tree would need more room than any report is worth. */
final class MarkupGate {

  /**
   * The largest pages of reports have some ten thousand opening tags, the largest tables 200,000.
   */
  static final int MOST_TAGS = 300_000;

  /** The longest reports have some thousand lines. */
  static final int MOST_LINES = 100_000;

  private MarkupGate() {}

  /** Why a text is rejected; empty where it may be taken apart. */
  static Optional<Issue> reject(String sourceFile, String text, boolean html) {
    if (text.length() > LenientDecoder.LONGEST) {
      String message = "the text has more than %d characters, the limit; split it";
      return Optional.of(
          error(sourceFile, "TEXT_TOO_LONG", message.formatted(LenientDecoder.LONGEST)));
    }
    if (html && opensMoreThan(MOST_TAGS, text)) {
      String message = "the page has more than %d tags, the limit; save the article alone";
      return Optional.of(error(sourceFile, "TOO_MANY_TAGS", message.formatted(MOST_TAGS)));
    }
    boolean long_ =
        !html && (isMoreThan(MOST_LINES, text, '\n') || isMoreThan(MOST_LINES, text, '\r'));
    return long_ ? Optional.of(tooManyLines(sourceFile)) : Optional.empty();
  }

  /** Why a page with so many lines is rejected; empty where it may be read. */
  static Optional<Issue> rejectLines(String sourceFile, Page page) {
    return page.lines().size() > MOST_LINES
        ? Optional.of(tooManyLines(sourceFile))
        : Optional.empty();
  }

  private static Issue tooManyLines(String sourceFile) {
    String message = "the page has more than %d lines, the limit; save the article alone";
    return error(sourceFile, "TOO_MANY_LINES", message.formatted(MOST_LINES));
  }

  private static boolean isMoreThan(int most, String text, char mark) {
    if (text.length() <= most) {
      return false;
    }
    int found = 0;
    int at = text.indexOf(mark);
    while (at >= 0 && found <= most) {
      found++;
      at = text.indexOf(mark, at + 1);
    }
    return found > most;
  }

  /** Closing tags need no room. */
  private static boolean opensMoreThan(int most, String text) {
    int found = 0;
    int at = text.indexOf('<');
    while (at >= 0 && found <= most) {
      found += text.startsWith("/", at + 1) ? 0 : 1;
      at = text.indexOf('<', at + 1);
    }
    return found > most;
  }

  private static Issue error(String sourceFile, String code, String message) {
    return Issue.ofFile(sourceFile, Issue.Severity.ERROR, code, sourceFile + ": " + message);
  }
}
