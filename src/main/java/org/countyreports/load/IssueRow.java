package org.countyreports.load;

import java.util.Locale;
import org.countyreports.model.Issue;
import org.jspecify.annotations.Nullable;

/** A row of the table issue. */
record IssueRow(
    String sourceFile,
    int position,
    @Nullable Integer article,
    String severity,
    String code,
    String message,
    @Nullable String raw,
    @Nullable Integer start,
    @Nullable Integer end) {

  static final TableInsert INSERT =
      new TableInsert(
          "issue",
          "source_file text",
          "position integer",
          "article integer",
          "severity text",
          "code text",
          "message text",
          "raw text",
          "\"start\" integer",
          "\"end\" integer");

  /** The row of an issue; its number in the file is handed in. */
  static IssueRow of(String sourceFile, Issue issue, int position) {
    return new IssueRow(
        sourceFile,
        position,
        issue.article() == 0 ? null : issue.article(),
        issue.severity().name().toLowerCase(Locale.ROOT),
        Rows.required(issue.code()),
        Rows.required(issue.message()),
        Rows.text(issue.raw()),
        issue.start() < 0 ? null : issue.start(),
        issue.end() < 0 ? null : issue.end());
  }

  /** The same issue as another of its file. */
  IssueRow at(int number) {
    return new IssueRow(sourceFile, number, article, severity, code, message, raw, start, end);
  }

  @Nullable Object[] values() {
    return new @Nullable Object[] {
      sourceFile, position, article, severity, code, message, raw, start, end
    };
  }
}
