package org.countyreports.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countyreports.model.Article;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;

/** Reads the bytes of a report into its articles. */
public final class ReportReader implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Files above this size are rejected, in bytes. */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  private final long maxBytes;

  /** A reader of files up to 64 MiB. */
  public ReportReader() {
    this(DEFAULT_MAX_BYTES);
  }

  /** A reader of files up to {@code maxBytes}. */
  public ReportReader(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** The articles of a file in reading order, or an issue that says why it was rejected. */
  public ReadResult read(SourceFile file) {
    Optional<Issue> rejected = FileGate.reject(file, maxBytes);
    if (rejected.isPresent()) {
      return new ReadResult(List.of(), List.of(rejected.get()));
    }
    Decoded decoded = TextDecoder.decode(file.bytes());
    List<Issue> issues = new ArrayList<>(DecodingIssues.of(file.path(), decoded));
    if (issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
      return new ReadResult(List.of(), issues);
    }
    Page page =
        Markup.isHtml(decoded.text())
            ? HtmlPageReader.read(decoded.text(), file.path())
            : TextPageReader.read(decoded.text(), file.path());
    List<Article> articles = new ArticleReader(page, file.path(), decoded.charset()).read();
    if (articles.isEmpty()) {
      issues.add(
          Issue.ofFile(
              file.path(),
              Issue.Severity.ERROR,
              "NO_TEXT",
              file.path() + ": no report text was found on the page; check what was saved"));
    }
    return new ReadResult(articles, issues);
  }
}
