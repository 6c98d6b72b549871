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
import org.countyreports.ReportInterpreter;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Interprets files without touching database or output. */
public final class Preview {

  /** How a preview is written. */
  public enum Format {
    /** For a person. */
    TEXT,
    /** One object a line, an article each. */
    JSON
  }

  /** Larger files are rejected. */
  static final long MAX_BYTES = 64L << 20;

  private final ReportFiles files;
  private final Consumer<String> complaints;

  /** A preview whose complaints about unreadable files go to {@code complaints}. */
  public Preview(
      Function<SourceFile, InterpretedReport> interpreter,
      long maxBytes,
      Consumer<String> complaints) {
    this.files = new ReportFiles(interpreter, maxBytes);
    this.complaints = complaints;
  }

  /** A preview with the interpreter that imports use. */
  public static Preview withOwnInterpreter(Consumer<String> complaints) {
    return new Preview(new ReportInterpreter()::interpret, MAX_BYTES, complaints);
  }

  /** Writes the articles of files and of folders with all that is in them, in order. */
  public void write(List<Path> paths, Format format, OutputStream out) throws IOException {
    List<InputFile> found = new ArrayList<>();
    for (Path path : paths) {
      found.addAll(Files.isDirectory(path) ? InputFolder.list(path) : List.of(single(path)));
    }
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Consumer<InterpretedArticle> sink =
        format == Format.JSON ? jsonLines(writer) : new ArticleText(writer)::write;
    InParallel.map(
        found,
        Runtime.getRuntime().availableProcessors(),
        file -> files.interpret(file, files.read(file)),
        reports -> reports.forEach(report -> write(report, sink)));
    writer.flush();
  }

  private void write(InterpretedReport report, Consumer<InterpretedArticle> sink) {
    report.issues().forEach(issue -> complaints.accept(issue.code() + " " + issue.message()));
    report.articles().forEach(sink);
  }

  private static InputFile single(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path folder = whole.getParent() == null ? whole : whole.getParent();
    return new InputFile(
        FileNameText.relative(folder, whole),
        whole,
        Files.size(whole),
        Files.getLastModifiedTime(whole).toMillis(),
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
