package org.countyreports.job;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.fetch.OriginJson;
import org.countyreports.load.CodePointOrder;
import org.countyreports.model.Issue;

/** The folder that reports arrive in, with all folders below it. */
final class InputFolder {

  private InputFolder() {}

  /** The files of a folder that is nobody's output. */
  static List<InputFile> list(Path folder) throws IOException {
    return list(InputBounds.of(folder, Links.INSIDE));
  }

  /** Its files in published order; what cannot be opened is there too, with its problem. */
  static List<InputFile> list(InputBounds bounds) throws IOException {
    Visitor visitor = new Visitor(bounds);
    Files.walkFileTree(
        bounds.folder(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    visitor.found.replaceAll(file -> file.withOrigin(visitor.origins.get(file.path())));
    visitor.found.sort(Comparator.comparing(InputFile::path, CodePointOrder.INSTANCE));
    return List.copyOf(visitor.found);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final InputBounds bounds;
    private final Path folder;
    private final List<InputFile> found = new ArrayList<>();
    private final Map<String, InputFile> origins = new HashMap<>();

    private Visitor(InputBounds bounds) {
      this.bounds = bounds;
      this.folder = bounds.folder();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      if (directory.equals(folder)) {
        return FileVisitResult.CONTINUE;
      }
      if (Leftovers.isFolder(directory.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      return isOurs(directory, directory.toRealPath())
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (Leftovers.isFile(file.getFileName().toString())) {
        return FileVisitResult.CONTINUE;
      }
      String path = FileNameText.relative(folder, file);
      if (attributes.isRegularFile()) {
        // What a link leads to is read under its own name: a link that comes later is not followed.
        Path real = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        if (real.equals(file) || isOurs(file, real)) {
          long modified = attributes.lastModifiedTime().toMillis();
          add(new InputFile(path, real, attributes.size(), modified, null));
        }
      } else if (attributes.isSymbolicLink()) {
        refuse(file, path, "BROKEN_LINK", "the link leads nowhere: mend or remove it");
      } else {
        refuse(file, path, "NOT_A_FILE", "this is a pipe or device, not a file: remove it");
      }
      return FileVisitResult.CONTINUE;
    }

    /** Whether something belongs to the input; a link that leads out is told. */
    private boolean isOurs(Path file, Path real) {
      if (bounds.isOutput(real)) {
        return false;
      }
      if (bounds.isForbidden(real)) {
        refuse(
            file,
            FileNameText.relative(folder, file),
            "LINK_LEADS_OUT",
            "the link leads out of the input folder: put there what it leads to, or set links to"
                + " all");
        return false;
      }
      return true;
    }

    /** What tells of another file is none of its own. */
    private void add(InputFile file) {
      if (file.path().endsWith(OriginJson.SUFFIX)) {
        int length = file.path().length() - OriginJson.SUFFIX.length();
        origins.put(file.path().substring(0, length), file);
      } else {
        found.add(file);
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(folder)) {
        throw failure;
      }
      String path = FileNameText.relative(folder, file);
      if (failure instanceof FileSystemLoopException) {
        refuse(file, path, "SYMLINK_LOOP", "the link leads back to a folder above it: remove it");
      } else {
        refuse(file, path, "UNREADABLE", "cannot be opened: check its permissions");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path directory, @org.jspecify.annotations.Nullable IOException failure) throws IOException {
      return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, failure);
    }

    private void refuse(Path file, String path, String code, String message) {
      Issue problem = Issue.ofFile(path, Issue.Severity.ERROR, code, path + ": " + message);
      found.add(new InputFile(path, file, 0, 0, problem));
    }
  }
}
