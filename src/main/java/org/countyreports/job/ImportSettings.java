package org.countyreports.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an import is asked to do.
 *
 * @param input the folder with the reports
 * @param output the folder for the dataset
 * @param databaseUrl JDBC address; null for the file in the output folder
 * @param threads how many files are interpreted at the same time
 * @param keepMissing whether rows of vanished files stay
 * @param accept whether to publish although much would vanish
 * @param dryRun whether to change nothing
 * @param selection which unchanged files are imported nevertheless
 */
public record ImportSettings(
    Path input,
    Path output,
    @Nullable String databaseUrl,
    int threads,
    boolean keepMissing,
    boolean accept,
    boolean dryRun,
    Selection selection) {

  /** Makes the folders absolute and refuses fewer than one thread. */
  public ImportSettings {
    input = input.toAbsolutePath().normalize();
    output = output.toAbsolutePath().normalize();
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
  }
}
