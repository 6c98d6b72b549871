package org.countyreports.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fills a folder with generated reports of about 1.5 kB, a thousand a subfolder; the same number
 * gives the same files. {@code ReportFolder DIR 100000} writes them all, {@code ReportFolder DIR
 * 100000 1} puts other reports in the place of one in a hundred.
 */
public final class ReportFolder {

  private static final int A_FOLDER = 1000;
  private static final int PAGE_EVERY = 10;

  private ReportFolder() {}

  /** Writes the reports: folder, number, and the share in percent that is written anew. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    int percent = args.length > 2 ? Integer.parseInt(args[2]) : 100;
    ReportProse prose = new ReportProse(percent == 100 ? 1 : 2);
    int every = 100 / percent;
    for (int i = 0; i < count; i += every) {
      String report = prose.reports(1).get(0);
      boolean page = i % PAGE_EVERY == 0;
      Path file = folder.resolve("%03d/%06d.%s".formatted(i / A_FOLDER, i, page ? "html" : "txt"));
      Files.createDirectories(file.getParent());
      Files.writeString(file, page ? ReportPage.of(report) : report);
    }
  }
}
