package org.countyreports.job;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.countyreports.load.FileRows;
import org.countyreports.load.RegionIndex;
import org.countyreports.load.SourceFileRow;
import org.countyreports.model.InterpretedReport;

/** Reads a file, skips it if nothing changed, else has it interpreted. */
final class FileProcessor {

  private final ReportFiles files;
  private final Map<String, SourceFileRow> known;
  private final Supplier<RegionIndex> regions;
  private final String programVersion;
  private final Predicate<SourceFileRow> again;
  private final ImportProgress progress;

  FileProcessor(
      ReportFiles files,
      Map<String, SourceFileRow> known,
      Supplier<RegionIndex> regions,
      String programVersion,
      Predicate<SourceFileRow> again,
      ImportProgress progress) {
    this.files = files;
    this.known = known;
    this.regions = regions;
    this.programVersion = programVersion;
    this.again = again;
    this.progress = progress;
  }

  /** What became of a file. */
  FileOutcome process(InputFile file) {
    Content content = files.read(file);
    String sha256 = content.sha256();
    FileOutcome outcome =
        Optional.ofNullable(known.get(file.path()))
            .filter(row -> row.isUnchanged(sha256, content.version(programVersion)))
            .filter(row -> !again.test(row))
            .<FileOutcome>map(FileOutcome.Unchanged::new)
            .orElseGet(() -> interpreted(file, content, sha256));
    progress.advanced();
    return outcome;
  }

  /** A file that is not interpreted any more, because that ended runs. */
  FileOutcome setAside(InputFile file) {
    Content content = files.read(file);
    progress.advanced();
    return new FileOutcome.SetAside(
        rows(file, content, content.sha256(), ReportFiles.setAside(file)));
  }

  /** A file that did not come to its end; no version interpreted it, so that the next run does. */
  FileOutcome unfinished(InputFile file, Unfinished why) {
    progress.advanced();
    SourceFileRow row = new SourceFileRow(file.path(), "", file.size(), "", true);
    return new FileOutcome.Unfinished(
        FileRows.of(ReportFiles.unfinished(file, why), row, regions.get()));
  }

  private FileOutcome interpreted(InputFile file, Content content, String sha256) {
    return new FileOutcome.Interpreted(rows(file, content, sha256, files.interpret(file, content)));
  }

  private FileRows rows(InputFile file, Content content, String sha256, InterpretedReport report) {
    SourceFileRow row =
        new SourceFileRow(
            file.path(),
            sha256,
            content.bytes().length,
            content.version(programVersion),
            report.isRejected());
    return FileRows.of(report, row, regions.get());
  }
}
