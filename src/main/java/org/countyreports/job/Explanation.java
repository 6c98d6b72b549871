package org.countyreports.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.countyreports.ReportInterpreter;
import org.countyreports.job.show.DecisionText;
import org.countyreports.job.show.HistoryText;
import org.countyreports.job.show.View;
import org.countyreports.load.ChangeHistory;
import org.countyreports.load.ChangeHistory.Change;
import org.countyreports.load.ObservationLookup;
import org.countyreports.load.RegionIndex;
import org.countyreports.load.StoredObservation;
import org.countyreports.model.ExplainedArticle;
import org.countyreports.model.ExplainedReport;
import org.countyreports.normalize.place.RegionRegister;

/** Tells for one observation of the dataset why it is as it is; changes nothing. */
public final class Explanation {

  private final ReportInterpreter interpreter = new ReportInterpreter();
  private final DatabaseAddress database;
  private final Path output;
  private final Path input;
  private final View view;

  /** Looks into a database, that of {@code output}, and for the page in {@code input}. */
  public Explanation(DatabaseAddress database, Path output, Path input, View view) {
    this.database = database;
    this.output = output;
    this.input = input;
    this.view = view;
  }

  /** Writes the explanation; what is wrong with the identifier where there is none to explain. */
  public Optional<String> write(String id, OutputStream out) throws IOException {
    Optional<ExistingDatabase> found = ExistingDatabase.open(database);
    if (found.isEmpty()) {
      return Optional.of(view.messages().text("explain.no_dataset", output.toString()));
    }
    StoredObservation stored;
    List<Change> changes;
    // Closed before the page is read: an import may want it.
    try (ExistingDatabase open = found.get()) {
      ObservationLookup lookup =
          new ObservationLookup(open.jdbc(), open.hasTable("replaced_observation"));
      List<String> near = lookup.startingWith(id);
      String whole = near.size() == 1 ? near.get(0) : id;
      Optional<StoredObservation> known = lookup.find(whole);
      changes =
          open.hasTable("observation_change")
              ? new ChangeHistory(open.jdbc()).of(whole)
              : List.of();
      if (known.isEmpty() && near.isEmpty() && !changes.isEmpty()) {
        PrintWriter told = writer(out);
        told.println(view.messages().text("explain.removed", id));
        new HistoryText(view, told).write(changes);
        return Optional.empty();
      }
      if (known.isEmpty()) {
        return Optional.of(
            near.isEmpty()
                ? view.messages().text("explain.unknown", id)
                : view.messages().text("explain.several", id, String.join(", ", near)));
      }
      stored = known.get();
    }
    PrintWriter writer = writer(out);
    explain(stored, writer);
    new HistoryText(view, writer).write(changes);
    return Optional.empty();
  }

  private void explain(StoredObservation stored, PrintWriter out) throws IOException {
    DecisionText text = new DecisionText(view, out);
    Optional<InputFile> file = file(stored.sourceFile());
    if (file.isEmpty()) {
      text.write(stored, note("explain.gone", stored));
      return;
    }
    Content content = new ReportFiles(interpreter::interpret, Preview.MAX_BYTES).read(file.get());
    if (!content.sha256().equals(stored.sha256())) {
      text.write(stored, note("explain.other_bytes", stored));
      return;
    }
    ExplainedReport report =
        ReportFiles.interpret(
            file.get(),
            content,
            interpreter::explain,
            rejected -> new ExplainedReport(rejected, List.of(), List.of()));
    Optional<ExplainedArticle> article =
        report.articles().stream()
            .filter(a -> a.interpreted().article().number() == stored.article())
            .filter(a -> stored.indexIn(a.interpreted()) >= 0)
            .findFirst();
    if (article.isEmpty()) {
      text.write(stored, note("explain.other_program", stored));
      return;
    }
    int figure = stored.indexIn(article.get().interpreted());
    RegionIndex regions = new RegionIndex(RegionRegister.load().regions());
    text.write(
        stored,
        article.get(),
        figure,
        stored.differences(
            article.get().interpreted(),
            article.get().interpreted().observations().get(figure),
            regions));
  }

  private String note(String key, StoredObservation stored) {
    return view.messages().text(key, stored.sourceFile(), input.toString());
  }

  /** The file under a published path, which need not be how the disk writes its name. */
  private Optional<InputFile> file(String path) throws IOException {
    return Files.isDirectory(input)
        ? InputFolder.list(InputBounds.of(input, Links.ALL)).stream()
            .filter(f -> f.path().equals(path))
            .findFirst()
        : Optional.empty();
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
