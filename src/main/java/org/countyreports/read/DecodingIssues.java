package org.countyreports.read;

import java.util.List;
import org.countyreports.model.Issue;

/** Says what was lost when a file was decoded. */
final class DecodingIssues {

  /** Above this share of undecodable characters a file is no text that anyone could read. */
  private static final double UNREADABLE = 0.1;

  private DecodingIssues() {}

  /** An error where too much was lost, a warning where something was, nothing otherwise. */
  static List<Issue> of(String sourceFile, Decoded decoded) {
    int lost = decoded.undecodable();
    if (lost == 0) {
      return List.of();
    }
    int length = Math.max(1, decoded.text().length());
    String share =
        "%s: %d of %d characters could not be decoded as %s"
            .formatted(sourceFile, lost, length, decoded.charset());
    if (lost > UNREADABLE * length) {
      String message = share + "; the file is damaged or no text, save it again";
      return List.of(Issue.ofFile(sourceFile, Issue.Severity.ERROR, "UNREADABLE_TEXT", message));
    }
    String message = share + " and were replaced; compare with the page";
    return List.of(
        Issue.ofFile(sourceFile, Issue.Severity.WARNING, "UNDECODABLE_CHARACTERS", message));
  }
}
