package org.countyreports.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fills a folder with generated reports of about a dozen figures each, a thousand a subfolder: six
 * of ten as pages of 17 kB, the others as text. They are about the counties of one province, as an
 * archive is. The same number gives the same files. {@code ReportFolder DIR 100000} writes them
 * all, {@code ReportFolder DIR 100000 1} puts other reports in the place of one in a hundred.
 */
public final class ReportFolder {

  private static final int A_FOLDER = 1000;

  /** Characters of a report with a dozen figures. */
  private static final int LENGTH = 270;

  private static final String PROVINCE = "51";

  private static final int OF_TEN = 10;
  private static final int PAGES = 6;
  private static final int ALL = 100;

  private ReportFolder() {}

  /** Writes the reports: folder, number, and the share in percent that is written anew. */
  public static void main(String[] args) throws IOException {
    int percent = args.length > 2 ? Integer.parseInt(args[2]) : ALL;
    write(Path.of(args[0]), Integer.parseInt(args[1]), percent);
  }

  /** Writes all reports, or other ones in the place of some percent of them. */
  static void write(Path folder, int count, int percent) throws IOException {
    ReportProse prose =
        new ReportProse(percent == ALL ? 1 : 2, LENGTH, ProvincePlaces.of(PROVINCE));
    for (int i = 0; i < count; i += ALL / percent) {
      String report = prose.reports(1).get(0);
      boolean page = i % OF_TEN < PAGES;
      Path file = folder.resolve("%03d/%06d.%s".formatted(i / A_FOLDER, i, page ? "html" : "txt"));
      Files.createDirectories(file.getParent());
      Files.writeString(file, page ? ReportPage.of(report) : report);
    }
  }
}
