package org.countyreports.read;

import java.util.Optional;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A page taken out of the archive it was saved in.
 *
 * @param file the page's own bytes under the name of the archive
 * @param url where the archive says it was saved from; empty where it does not
 * @param charset the character set that the archive names; empty where it does not
 * @param problem why it could not be taken out, null where it could
 */
record Unpacked(SourceFile file, String url, String charset, @Nullable Issue problem) {

  /** A file that is no archive. */
  static Unpacked plain(SourceFile file) {
    return new Unpacked(file, "", "", null);
  }

  /** An archive that cannot be read. */
  static Unpacked broken(SourceFile file, String code, String message) {
    return new Unpacked(
        file,
        "",
        "",
        Issue.ofFile(file.path(), Issue.Severity.ERROR, code, file.path() + ": " + message));
  }

  /** Where the page was saved from: the archive's word goes before that of whoever brought it. */
  String address() {
    return url.isEmpty() ? file.origin().url() : url;
  }

  /** Why the file is rejected; empty where it is not. */
  Optional<Issue> rejection() {
    return Optional.ofNullable(problem);
  }
}
