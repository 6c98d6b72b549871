package org.countyreports.read;

import java.util.ArrayList;
import java.util.List;
import org.countyreports.model.Issue;

/** Says what was lost when a file was decoded. */
final class DecodingIssues {

  /** Above this share of undecodable characters a file is no text that anyone could read. */
  private static final double UNREADABLE = 0.1;

  /** The same share among the characters that are no markup, where they are more than a few. */
  private static final double UNREADABLE_BEYOND = 0.4;

  private static final int A_FEW = 30;

  private DecodingIssues() {}

  /** An error where too much was lost, a warning where something was, nothing otherwise. */
  static List<Issue> of(String sourceFile, Decoded decoded) {
    List<Issue> issues = new ArrayList<>();
    if (decoded.undecodable() > 0) {
      issues.add(lost(sourceFile, decoded));
    }
    if (decoded.foreign() > 0) {
      String message =
          "%s: %d of %d characters stand in passages of another character set than %s; read so"
              .formatted(sourceFile, decoded.foreign(), decoded.text().length(), decoded.charset());
      issues.add(Issue.ofFile(sourceFile, Issue.Severity.INFO, "MIXED_CHARSETS", message));
    }
    return issues;
  }

  private static Issue lost(String sourceFile, Decoded decoded) {
    String share =
        "%s: %d of %d characters could not be decoded as %s"
            .formatted(
                sourceFile, decoded.undecodable(), decoded.text().length(), decoded.charset());
    if (isUnreadable(decoded)) {
      String message = share + "; the file is damaged or no text, save it again";
      return Issue.ofFile(sourceFile, Issue.Severity.ERROR, "UNREADABLE_TEXT", message);
    }
    String message = share + " and were replaced; compare with the page";
    return Issue.ofFile(sourceFile, Issue.Severity.WARNING, "UNDECODABLE_CHARACTERS", message);
  }

  private static boolean isUnreadable(Decoded decoded) {
    int lost = decoded.undecodable();
    long beyond = decoded.text().chars().filter(c -> c > 0x7F).count();
    return lost > UNREADABLE * decoded.text().length()
        || (lost > A_FEW && lost > UNREADABLE_BEYOND * beyond);
  }
}
