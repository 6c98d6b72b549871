package org.countyreports.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder beside the published files, on the same disk, in which the next publication is
 * written until it is whole. What a killed run left there is thrown away.
 */
final class AsideFolder {

  private final Path output;
  private final Path aside;
  private final List<String> written = new ArrayList<>();

  AsideFolder(Path output) throws IOException {
    this.output = output;
    this.aside = output.resolve(".publishing");
    discard();
    Files.createDirectories(aside);
  }

  /** Opens a file of the next publication; its path is relative to the output folder. */
  OutputStream create(String path) throws IOException {
    Path file = aside.resolve(path);
    Files.createDirectories(file.getParent());
    written.add(path);
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Puts the files that differ in the place of the published ones, in the order in which they were
   * written; says whether any did.
   */
  boolean publish() throws IOException {
    List<String> changed = new ArrayList<>();
    for (String path : written) {
      if (!isSame(aside.resolve(path), output.resolve(path))) {
        sync(aside.resolve(path));
        changed.add(path);
      }
    }
    Set<Path> folders = new LinkedHashSet<>();
    for (String path : changed) {
      Path target = output.resolve(path);
      Files.createDirectories(target.getParent());
      Files.move(
          aside.resolve(path),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      folders.add(target.getParent());
    }
    for (Path folder : folders) {
      sync(folder);
    }
    discard();
    return !changed.isEmpty();
  }

  /** Throws the unfinished publication away. */
  void discard() throws IOException {
    if (Files.exists(aside)) {
      Files.walkFileTree(aside, new Remover());
    }
  }

  private static boolean isSame(Path a, Path b) throws IOException {
    return Files.isRegularFile(b) && Files.mismatch(a, b) < 0;
  }

  /** Has the disk hold what was written; a folder can be synced on Linux only. */
  private static void sync(Path path) throws IOException {
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

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
