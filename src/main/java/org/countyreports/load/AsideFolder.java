package org.countyreports.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder beside the published files, on the same disk, in which the next publication is
 * written until it is whole. Then it gets another name, and from there on it is published, whoever
 * is killed: the next run puts what is left of it in place.
 */
final class AsideFolder {

  private static final String LAST = "datapackage.json";

  private final Path output;
  private final Path aside;
  private final List<String> written = new ArrayList<>();

  AsideFolder(Path output) throws IOException {
    this.output = output;
    this.aside = output.resolve(".publishing");
    discard();
    Files.createDirectories(aside);
  }

  /** Puts a publication in place that was whole when its run was killed. */
  static void complete(Path output) throws IOException {
    Path whole = whole(output);
    if (Files.isDirectory(whole)) {
      putInPlace(whole, output);
    }
  }

  /** Opens a file of the next publication; its path is relative to the output folder. */
  OutputStream create(String path) throws IOException {
    Path file = aside.resolve(path);
    Files.createDirectories(file.getParent());
    written.add(path);
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Where a file lies that was created. */
  Path path(String path) {
    return aside.resolve(path);
  }

  /** Whether a file differs from the published one. */
  boolean differs(String path) throws IOException {
    Path published = output.resolve(path);
    return !Files.isRegularFile(published) || Files.mismatch(aside.resolve(path), published) >= 0;
  }

  /** Puts the files that differ in the place of the published ones, the description last. */
  void publish() throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (String path : written) {
      Path file = aside.resolve(path);
      if (differs(path)) {
        DiskSync.of(file);
        folders.add(file.getParent());
      } else {
        Files.delete(file);
      }
    }
    for (Path folder : folders) {
      DiskSync.of(folder);
    }
    Files.move(aside, whole(output), StandardCopyOption.ATOMIC_MOVE);
    DiskSync.of(output);
    putInPlace(whole(output), output);
  }

  /** Throws the unfinished publication away. */
  void discard() throws IOException {
    remove(aside);
  }

  private static Path whole(Path output) {
    return output.resolve(".published");
  }

  private static void putInPlace(Path whole, Path output) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(whole)) {
      files =
          all.filter(Files::isRegularFile)
              .map(whole::relativize)
              .sorted(Comparator.comparing((Path file) -> file.endsWith(LAST)))
              .toList();
    }
    Set<Path> folders = new LinkedHashSet<>();
    for (Path file : files) {
      Path target = output.resolve(file);
      Files.createDirectories(target.getParent());
      Files.move(
          whole.resolve(file),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      folders.add(target.getParent());
    }
    for (Path folder : folders) {
      DiskSync.of(folder);
    }
    remove(whole);
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Remover());
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
