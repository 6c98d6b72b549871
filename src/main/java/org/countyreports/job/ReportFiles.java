package org.countyreports.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.countyreports.fetch.OriginJson;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files and has them interpreted. Whatever goes wrong with one file becomes an issue of that
 * file, our own bugs included: one page must not cost the run.
 */
final class ReportFiles {

  private static final Logger LOG = LoggerFactory.getLogger(ReportFiles.class);

  /** More than that tells nobody where a page is from. */
  private static final long LARGEST_ORIGIN = 1 << 20;

  private final Function<SourceFile, InterpretedReport> interpreter;
  private final long maxBytes;

  ReportFiles(Function<SourceFile, InterpretedReport> interpreter, long maxBytes) {
    this.interpreter = interpreter;
    this.maxBytes = maxBytes;
  }

  /** The bytes of a file, or why there are none. */
  Content read(InputFile file) {
    if (file.problem() != null) {
      return Content.refused(file.problem());
    }
    if (file.size() > maxBytes) {
      return Content.refused(tooLarge(file, file.size() + " bytes, "));
    }
    try {
      return Content.of(FileBytes.read(file.file(), maxBytes), beside(file));
    } catch (FileBytes.TooLargeException e) {
      return Content.refused(tooLarge(file, "it has grown to "));
    } catch (FileBytes.NoFileException e) {
      return Content.refused(
          error(file, "NOT_A_FILE", "this was a file when the folder was listed, and is none now"));
    } catch (IOException e) {
      LOG.debug("{} cannot be read", file.path(), e);
      return Content.refused(
          error(file, "UNREADABLE", "cannot be read: check its permissions and the disk"));
    }
  }

  private Issue tooLarge(InputFile file, String size) {
    return error(file, "TOO_LARGE", size + "more than the limit of " + maxBytes + ": split it");
  }

  /** What lies beside a file; what cannot be opened there is as good as not there. */
  private static byte[] beside(InputFile file) {
    InputFile origin = file.origin();
    try {
      return origin == null || origin.size() > LARGEST_ORIGIN
          ? new byte[0]
          : FileBytes.read(origin.file(), LARGEST_ORIGIN);
    } catch (IOException e) {
      LOG.debug("{} cannot be read", origin.path(), e);
      return new byte[0];
    }
  }

  /** What a file says; a file that cannot be read or interpreted has an issue of severity error. */
  InterpretedReport interpret(InputFile file, Content content) {
    InterpretedReport report = interpret(file, content, interpreter, rejected -> rejected);
    return content.hasBrokenOrigin() ? withBrokenOrigin(file, report) : report;
  }

  /** The same for another way to interpret; {@code rejected} makes its answer where it has none. */
  static <R> R interpret(
      InputFile file,
      Content content,
      Function<SourceFile, R> interpreter,
      Function<InterpretedReport, R> rejected) {
    if (content.problem() != null) {
      return rejected.apply(rejected(file, content.problem()));
    }
    try {
      return interpreter.apply(new SourceFile(file.path(), content.bytes(), content.origin()));
    } catch (OutOfMemoryError e) {
      // Any of the files under way may have used it up: each of those that failed is tried alone.
      throw e;
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      LOG.debug("{} broke the interpreter", file.path(), e);
      return rejected.apply(rejected(file, error(file, "INTERNAL_ERROR", internalError(e))));
    }
  }

  private static InterpretedReport withBrokenOrigin(InputFile file, InterpretedReport report) {
    List<Issue> issues = new ArrayList<>(report.issues());
    issues.add(
        Issue.ofFile(
            file.path(),
            Issue.Severity.WARNING,
            "ORIGIN_UNREADABLE",
            file.path()
                + OriginJson.SUFFIX
                + " is no JSON object and was not used: mend or remove it"));
    return new InterpretedReport(report.sourceFile(), report.sha256(), report.articles(), issues);
  }

  /** The report of a file that did not come to its end, not even alone. */
  static InterpretedReport unfinished(InputFile file, Unfinished why) {
    String message =
        switch (why) {
          case OVERTIME ->
              "took longer than the limit of seconds a file: its published rows stay, and it is tried"
                  + " again alone; split it, or raise --seconds-a-file";
          case OUT_OF_MEMORY ->
              "needs more memory than there is: its published rows stay, and it is tried again"
                  + " alone; split it, or start java with a larger -Xmx";
        };
    return rejected(file, error(file, why.name(), message));
  }

  /** The report of a file that ended runs and is not tried any more. */
  static InterpretedReport setAside(InputFile file) {
    return rejected(
        file,
        error(
            file,
            "SET_ASIDE",
            "runs ended while this file alone was read: it is set aside until its bytes or the"
                + " program change; keep it, report the fault, or try it with reimport --rejected"));
  }

  private static InterpretedReport rejected(InputFile file, Issue issue) {
    return new InterpretedReport(file.path(), "", List.of(), List.of(issue));
  }

  private static Issue error(InputFile file, String code, String message) {
    return Issue.ofFile(file.path(), Issue.Severity.ERROR, code, file.path() + ": " + message);
  }

  private static String internalError(Throwable e) {
    String firstLine = String.valueOf(e).lines().findFirst().orElse("");
    return "a fault of this program, not of the report ("
        + firstLine
        + "): keep the file and report the fault; it is tried again with the next version";
  }
}
