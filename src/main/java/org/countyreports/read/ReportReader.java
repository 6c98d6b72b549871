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
    return read(file, LeftOutLines.UNASKED);
  }

  /** The same; the lines of the page that no article takes go to {@code leftOut}. */
  public ReadResult read(SourceFile file, LeftOutLines leftOut) {
    Optional<Issue> rejected = FileGate.reject(file, maxBytes);
    if (rejected.isPresent()) {
      return rejected(rejected.get());
    }
    Unpacked unpacked = Unpacker.unpack(file, maxBytes);
    return unpacked
        .rejection()
        .or(() -> FileGate.rejectContent(unpacked.file()))
        .map(ReportReader::rejected)
        .orElseGet(() -> decode(unpacked, leftOut));
  }

  private static ReadResult rejected(Issue issue) {
    return new ReadResult(List.of(), List.of(issue));
  }

  private static ReadResult decode(Unpacked unpacked, LeftOutLines leftOut) {
    String name = unpacked.file().path();
    Decoded decoded =
        TextDecoder.decode(
                Payloads.drop(unpacked.file().bytes()),
                unpacked.charset(),
                unpacked.file().origin().charset())
            .withoutNulls();
    GarbledText.Result cleared = GarbledText.clear(name, decoded);
    String text = cleared.text();
    boolean html = Markup.isHtml(text);
    List<Issue> issues = new ArrayList<>(DecodingIssues.of(name, decoded));
    issues.addAll(cleared.issues());
    Optional<Issue> rejected =
        issues.stream()
            .filter(issue -> issue.severity() == Issue.Severity.ERROR)
            .findFirst()
            .or(() -> MarkupGate.reject(name, text, html));
    return rejected
        .map(ReportReader::rejected)
        .orElseGet(
            () -> {
              Page page =
                  html
                      ? HtmlPageReader.read(text, name, unpacked.address(), leftOut)
                      : TextPageReader.read(text, name);
              page = page.withLines(HeadLines.inOrder(page.lines(), page.title()));
              return articles(
                  name,
                  page.savedFrom(unpacked.url()).broughtWith(unpacked.file().origin()),
                  decoded.charset(),
                  issues,
                  leftOut);
            });
  }

  private static ReadResult articles(
      String name, Page page, String charset, List<Issue> decodingIssues, LeftOutLines leftOut) {
    List<Issue> issues = new ArrayList<>(decodingIssues);
    Optional<Issue> rejected = MarkupGate.rejectLines(name, page);
    if (rejected.isPresent()) {
      return rejected(rejected.get());
    }
    List<Article> articles = new ArticleReader(page, name, charset, leftOut).read();
    if (!page.failedProfile().isEmpty()) {
      issues.add(profileFailed(name, page.failedProfile()));
    }
    if (articles.isEmpty()) {
      issues.add(
          Issue.ofFile(
              name,
              Issue.Severity.ERROR,
              "NO_TEXT",
              name + ": no report text was found on the page; check what was saved"));
    }
    return new ReadResult(articles, issues);
  }

  private static Issue profileFailed(String name, String host) {
    String message =
        "%s: the row %s of sites.csv finds no text; read by the general rules, mend the row"
            .formatted(name, host);
    return Issue.ofFile(name, Issue.Severity.WARNING, "SITE_PROFILE_FAILED", message);
  }
}
