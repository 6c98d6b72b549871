package org.countyreports.job;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of databases. */
final class DatabaseUrl {

  private DatabaseUrl() {}

  /** The address given, else the file in the output folder; with what crash safety needs on H2. */
  static String of(@Nullable String given, Path output) {
    String url = given == null ? ofFile(output.resolve("county-reports")) : given;
    if (!url.startsWith("jdbc:h2:")) {
      return url;
    }
    // Commits are on disk when they return, and the program itself says when the database closes.
    // Its trace file would only repeat what the run reports. Tidying up whenever it closes takes
    // longer than a run without news; see DatabaseFile.
    String safe = with(with(url, "WRITE_DELAY=0"), "DB_CLOSE_ON_EXIT=FALSE");
    return with(with(safe, "TRACE_LEVEL_FILE=0"), "MAX_COMPACT_TIME=0");
  }

  /** The address of a file of H2, without the ending that H2 adds. */
  static String ofFile(Path file) {
    return "jdbc:h2:file:" + file;
  }

  private static String with(String url, String setting) {
    String name = setting.substring(0, setting.indexOf('=') + 1);
    return url.toUpperCase(Locale.ROOT).contains(";" + name) ? url : url + ";" + setting;
  }
}
