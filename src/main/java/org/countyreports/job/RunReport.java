package org.countyreports.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.countyreports.fetch.FetchLog;
import org.countyreports.fetch.FetchResult;
import org.countyreports.job.show.Messages;
import org.countyreports.job.show.RunReportHtml;
import org.countyreports.load.RunFiguresReader;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes run-report.html, what a data clerk looks at in the morning. */
final class RunReport {

  /** Its name in the output folder. */
  static final String FILE = "run-report.html";

  private RunReport() {}

  /** Writes the report of a run, the whole of it or nothing. */
  static void write(JdbcOperations jdbc, Path input, Path output, long runId, Messages messages)
      throws IOException {
    Optional<FetchResult> fetch = FetchLog.last(input, 1).stream().findFirst();
    String page =
        new RunReportHtml(messages).of(new RunFiguresReader(jdbc, output).read(runId), fetch);
    writeWhole(output.resolve(FILE), page);
  }

  /** Writes a text aside and puts it in place: nobody ever reads half of it. */
  static void writeWhole(Path file, String text) throws IOException {
    Path aside = file.resolveSibling("." + file.getFileName() + ".tmp");
    Files.write(aside, text.getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
