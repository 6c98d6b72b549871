package org.countyreports.job;

import java.util.List;

/**
 * The version of everything that decides what a report says: the digest of the program's own
 * classes and vocabularies, and the version of the library that reads HTML. A number kept by hand
 * would be forgotten once, and a night of imports would keep stale rows.
 */
final class ProgramVersion {

  private static final String OURS = "org/countyreports/";
  private static final List<String> PACKAGES =
      List.of(
          "model/",
          "text/",
          "copies/",
          "read/",
          "extract/",
          "normalize/",
          "fetch/OriginJson.class");

  private ProgramVersion() {}

  /** The version, 64 hexadecimal digits. */
  static String current() {
    return of(ProgramFiles.load());
  }

  /** The version of some files. */
  static String of(ProgramFiles files) {
    return files.digest(ProgramVersion::decides);
  }

  /** Whether a file decides what a report says. */
  static boolean decides(String path) {
    if (!path.startsWith(OURS)) {
      return path.startsWith("vocabulary/") || path.equals(ProgramFiles.READER_OF_HTML);
    }
    String own = path.substring(OURS.length());
    return !own.contains("/")
        || PACKAGES.stream().anyMatch(own::startsWith)
        || own.startsWith("load/") && own.contains("Row");
  }
}
