package org.countyreports.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.countyreports.ReportInterpreter;
import org.countyreports.fetch.OriginJson;
import org.countyreports.job.show.ReportText;
import org.countyreports.job.show.View;
import org.countyreports.model.ExplainedReport;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.Issue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Interprets files without touching database or output. */
public final class Preview {

  /** Larger files are rejected. */
  static final long MAX_BYTES = Limits.DEFAULT.maxFileBytes();

  private final ReportInterpreter interpreter = new ReportInterpreter();
  private final ReportFiles files = new ReportFiles(interpreter::interpret, MAX_BYTES);
  private final Links links;
  private final Consumer<Issue> complaints;

  /** A preview whose complaints about unreadable files go to {@code complaints}. */
  public Preview(Consumer<Issue> complaints) {
    this(Links.INSIDE, complaints);
  }

  /** The same that follows some links in folders. */
  public Preview(Links links, Consumer<Issue> complaints) {
    this.links = links;
    this.complaints = complaints;
  }

  /** Writes an object a line for the articles of files and folders, in order. */
  public void writeJson(List<Path> paths, OutputStream out) throws IOException {
    PrintWriter writer = writer(out);
    Consumer<InterpretedArticle> sink = jsonLines(writer);
    each(
        paths,
        reading(file -> files.interpret(file, files.read(file)), rejected -> rejected),
        report -> report.articles().stream().mapToLong(a -> a.observations().size()).sum(),
        report -> {
          complain(report);
          report.articles().forEach(sink);
        });
    writer.flush();
  }

  /** Writes the articles of files and folders for a person, in order. */
  public void writeText(List<Path> paths, View view, OutputStream out) throws IOException {
    PrintWriter writer = writer(out);
    ReportText text = new ReportText(view, writer);
    each(
        paths,
        reading(file -> explain(file, files.read(file)), Preview::unexplained),
        report ->
            report.articles().stream().mapToLong(a -> a.interpreted().observations().size()).sum(),
        report -> {
          complain(report.report());
          text.write(report);
        });
    writer.flush();
  }

  private ExplainedReport explain(InputFile file, Content content) {
    return ReportFiles.interpret(file, content, interpreter::explain, Preview::unexplained);
  }

  private static ExplainedReport unexplained(InterpretedReport rejected) {
    return new ExplainedReport(rejected, List.of(), List.of());
  }

  private static <R> Ahead.Task<InputFile, R> reading(
      Function<InputFile, R> interpreter, Function<InterpretedReport, R> rejected) {
    return new Ahead.Task<>() {
      @Override
      public R run(InputFile file, boolean alone) {
        return interpreter.apply(file);
      }

      @Override
      public R unfinished(InputFile file, Unfinished why) {
        return rejected.apply(ReportFiles.unfinished(file, why));
      }

      @Override
      public long weight(InputFile file) {
        return file.size();
      }
    };
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private <R> void each(
      List<Path> paths,
      Ahead.Task<InputFile, R> reading,
      ToLongFunction<R> figures,
      Consumer<R> sink)
      throws IOException {
    List<InputFile> found = new ArrayList<>();
    for (Path path : paths) {
      found.addAll(Files.isDirectory(path) ? folder(path) : List.of(single(path)));
    }
    new InParallel(Runtime.getRuntime().availableProcessors(), Limits.DEFAULT)
        .map(found, reading, figures, reports -> reports.forEach(sink));
  }

  private void complain(InterpretedReport report) {
    report.issues().forEach(complaints);
  }

  private List<InputFile> folder(Path path) throws IOException {
    return InputFolder.list(InputBounds.of(path, links));
  }

  private static InputFile single(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path folder = whole.getParent() == null ? whole : whole.getParent();
    Path beside = whole.resolveSibling(whole.getFileName() + OriginJson.SUFFIX);
    return file(folder, whole)
        .withOrigin(Files.isRegularFile(beside) ? file(folder, beside) : null);
  }

  private static InputFile file(Path folder, Path file) throws IOException {
    return new InputFile(
        FileNameText.relative(folder, file),
        file.toRealPath(),
        Files.size(file),
        Files.getLastModifiedTime(file).toMillis(),
        null);
  }

  private static Consumer<InterpretedArticle> jsonLines(PrintWriter writer) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    return article -> {
      try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), writer)) {
        new ArticleJson(json).write(article);
      }
      writer.print('\n');
    };
  }
}
