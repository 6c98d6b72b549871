package org.countyreports.job;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an import is asked to do.
 *
 * @param input the folder with the reports
 * @param output the folder for the dataset
 * @param database where the database is
 * @param threads how many files are interpreted at the same time
 * @param keepMissing whether rows of vanished files stay
 * @param accept whether to publish although much would vanish
 * @param dryRun whether to change nothing
 * @param selection which unchanged files are imported nevertheless
 * @param limits limits of this installation
 * @param aftermath what is written about the run
 * @param links which links in the input folder are followed
 */
public record ImportSettings(
    Path input,
    Path output,
    DatabaseAddress database,
    int threads,
    boolean keepMissing,
    boolean accept,
    boolean dryRun,
    Selection selection,
    Limits limits,
    Aftermath aftermath,
    Links links) {

  /** Makes the folders absolute and refuses fewer than one thread. */
  public ImportSettings {
    input = input.toAbsolutePath().normalize();
    output = output.toAbsolutePath().normalize();
    if (threads < 1) {
      throw new WrongSettingException("usage.threads", threads);
    }
  }

  /** Settings of an import that follows links inside the input folder alone. */
  public ImportSettings(
      Path input,
      Path output,
      DatabaseAddress database,
      int threads,
      boolean keepMissing,
      boolean accept,
      boolean dryRun,
      Selection selection,
      Limits limits,
      Aftermath aftermath) {
    this(
        input,
        output,
        database,
        threads,
        keepMissing,
        accept,
        dryRun,
        selection,
        limits,
        aftermath,
        Links.INSIDE);
  }

  /** Refuses an output folder that is the input folder or holds it. */
  public static void checkFolders(Path input, Path output) {
    InputBounds.check(input, output);
  }

  /** Whether the output folder lies in the input folder, of which it is left out. */
  public boolean isOutputLeftOut() throws IOException {
    return InputBounds.isOutputInside(this);
  }

  /** Settings with the usual limits, user and password from the environment. */
  public ImportSettings(
      Path input,
      Path output,
      @Nullable String databaseUrl,
      int threads,
      boolean keepMissing,
      boolean accept,
      boolean dryRun,
      Selection selection) {
    this(
        input,
        output,
        DatabaseAddress.of(databaseUrl, output),
        threads,
        keepMissing,
        accept,
        dryRun,
        selection,
        Limits.DEFAULT,
        Aftermath.DEFAULT);
  }
}
