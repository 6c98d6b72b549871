package org.countyreports.job;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.countyreports.load.DiskSync;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The program's own file of H2, made beside its place and put there once it has all tables: a kill
 * or a full disk leaves no half-made database that a later run would have to go on from.
 */
final class NewDatabaseFile {

  private static final String UNFINISHED = ".installing";

  private NewDatabaseFile() {}

  /** Makes the file where it is missing; whoever calls holds the lock of the output folder. */
  static void make(DatabaseAddress address) throws IOException {
    if (!ExistingDatabase.isMissing(address)) {
      return;
    }
    Path place = ExistingDatabase.file(address);
    clear(ExistingDatabase.folder(address));
    // H2 remembers a file that a full disk has broken by its name, as long as the process lives.
    DatabaseAddress aside = address.at(place.resolveSibling(UNFINISHED + System.nanoTime()));
    Path unfinished = ExistingDatabase.file(aside);
    try {
      install(aside);
      DiskSync.of(unfinished);
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    DiskSync.of(ExistingDatabase.folder(address));
  }

  private static void clear(Path folder) throws IOException {
    try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
      for (Path file : unfinished) {
        Files.delete(file);
      }
    }
  }

  private static void install(DatabaseAddress aside) {
    SingleConnectionDataSource connection =
        new SingleConnectionDataSource(aside.url(), aside.user(), aside.password(), true);
    try {
      new Schema(connection).update(ProgramFiles.load());
    } finally {
      connection.destroy();
    }
  }
}
