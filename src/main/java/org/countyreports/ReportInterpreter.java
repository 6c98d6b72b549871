package org.countyreports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.countyreports.extract.Extraction;
import org.countyreports.extract.MentionExtractor;
import org.countyreports.model.Article;
import org.countyreports.model.ExplainedArticle;
import org.countyreports.model.ExplainedReport;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.countyreports.model.TableRoles;
import org.countyreports.normalize.Normalizer;
import org.countyreports.normalize.ReadArticle;
import org.countyreports.normalize.place.RegionRegister;
import org.countyreports.read.LeftOutLines;
import org.countyreports.read.ReadResult;
import org.countyreports.read.ReportReader;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.countyreports.text.Work;

/** The road from bytes to observations: read, extract, normalize. */
public final class ReportInterpreter implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Lexicon lexicon = Lexicon.load();
  private final transient ReportReader reader = new ReportReader();
  private final transient MentionExtractor extractor = new MentionExtractor(lexicon);
  private final transient Normalizer normalizer = new Normalizer(lexicon, RegionRegister.load());

  /** Everything that a report says; its issues say what could not be read. */
  public InterpretedReport interpret(SourceFile file) {
    return bounded(file, () -> read(file), issue -> rejected(file, issue));
  }

  /** The same with the reasons, for those who ask; it takes about twice the time. */
  public ExplainedReport explain(SourceFile file) {
    return bounded(
        file,
        () -> readWithReasons(file),
        issue -> new ExplainedReport(rejected(file, issue), List.of(), List.of()));
  }

  /** A report that costs too much, or states too many figures, is an issue. */
  private static <R> R bounded(SourceFile file, Supplier<R> reading, Function<Issue, R> rejected) {
    Work work = Work.current();
    work.begin(file.bytes().length);
    try {
      return reading.get();
    } catch (Work.TooMuchWork e) {
      return rejected.apply(
          Issue.ofFile(
              file.path(),
              Issue.Severity.ERROR,
              e.code(),
              file.path() + ": " + e.getMessage() + "; split the file"));
    } finally {
      work.end();
    }
  }

  private static InterpretedReport rejected(SourceFile file, Issue issue) {
    return new InterpretedReport(file.path(), file.sha256(), List.of(), List.of(issue));
  }

  private InterpretedReport read(SourceFile file) {
    ReadResult read = reader.read(file);
    List<ReadArticle> page = extract(read);
    List<InterpretedArticle> articles = page.isEmpty() ? List.of() : normalizer.normalize(page);
    return new InterpretedReport(file.path(), file.sha256(), articles, read.issues());
  }

  private ExplainedReport readWithReasons(SourceFile file) {
    LeftOutLines leftOut = LeftOutLines.asked();
    ReadResult read = reader.read(file, leftOut);
    List<ReadArticle> page = extract(read);
    List<ExplainedArticle> articles =
        page.isEmpty() ? List.of() : normalizer.explain(page, roles(page));
    InterpretedReport report =
        new InterpretedReport(
            file.path(),
            file.sha256(),
            articles.stream().map(ExplainedArticle::interpreted).toList(),
            read.issues());
    return new ExplainedReport(report, articles, leftOut.blocks());
  }

  private List<List<TableRoles>> roles(List<ReadArticle> page) {
    return page.stream().map(read -> extractor.roles(read.article())).toList();
  }

  private List<ReadArticle> extract(ReadResult read) {
    List<ReadArticle> page = new ArrayList<>();
    for (Article article : read.articles()) {
      FoldedText text = FoldedText.of(article.text());
      Extraction found = extractor.extract(article, text);
      page.add(new ReadArticle(article, text, found.mentions(), found.leftOut(), found.times()));
    }
    return page;
  }

  /**
   * What travels to another machine is only the wish for an interpreter: it reads its own
   * vocabulary.
   */
  private Object readResolve() {
    return new ReportInterpreter();
  }
}
