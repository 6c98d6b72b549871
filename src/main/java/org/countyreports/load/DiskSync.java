package org.countyreports.load;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Has the disk hold what was written, whenever the machine loses its power. */
public final class DiskSync {

  private DiskSync() {}

  /** Syncs a file, or the names in a folder, which can be done on Linux only. */
  public static void of(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    try (FileChannel channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      if (!folder) {
        throw e;
      }
    }
  }
}
