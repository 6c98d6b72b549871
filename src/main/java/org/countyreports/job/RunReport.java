package org.countyreports.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.countyreports.fetch.FetchLog;
import org.countyreports.fetch.FetchResult;
import org.countyreports.fetch.WholeFile;
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
  static void write(JdbcOperations jdbc, Path input, Path output, CurrentRun run, Messages messages)
      throws IOException {
    Optional<FetchResult> fetch = FetchLog.last(input, 1).stream().findFirst();
    String page =
        new RunReportHtml(messages)
            .of(new RunFiguresReader(jdbc, output).read(run.id(), run.news()), fetch);
    WholeFile.write(output.resolve(FILE), page.getBytes(StandardCharsets.UTF_8));
  }
}
