package org.countyreports.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.countyreports.load.DiskSync;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of the program's own file of H2 as the last publication left it. H2 lets nobody look into
 * a file that an import has open: who asks meanwhile is answered from the copy.
 */
final class DatabaseCopy {

  private static final String NAME = ".county-reports.published";
  private static final String DESCRIPTION = "datapackage.json";
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseCopy.class);

  private DatabaseCopy() {}

  /** The copy; empty where there is none. */
  static Optional<DatabaseAddress> find(DatabaseAddress address) {
    return Optional.of(copyOf(address)).filter(copy -> !ExistingDatabase.isMissing(copy));
  }

  /**
   * Leaves a copy where there was a publication since the last one; whoever calls has closed the
   * database. A disk without room for it costs the run nothing.
   */
  static void leave(DatabaseAddress address, Path output) {
    if (!address.ownFile()) {
      return;
    }
    Path copy = ExistingDatabase.file(copyOf(address));
    Path unfinished = copy.resolveSibling(NAME + ".tmp");
    try {
      if (isCurrent(copy, output.resolve(DESCRIPTION))) {
        return;
      }
      try {
        Path file = ExistingDatabase.file(address);
        Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
        DiskSync.of(unfinished);
        Files.move(
            unfinished, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      LOG.warn("no copy of the database for those who ask meanwhile: {}", Failures.explain(e));
    }
  }

  private static boolean isCurrent(Path copy, Path published) throws IOException {
    return Files.exists(copy)
        && Files.exists(published)
        && Files.getLastModifiedTime(copy).compareTo(Files.getLastModifiedTime(published)) >= 0;
  }

  private static DatabaseAddress copyOf(DatabaseAddress address) {
    return address.at(ExistingDatabase.file(address).resolveSibling(NAME));
  }
}
