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

  /** Its files in published order; what cannot be opened is there too, with its problem. */
  static List<InputFile> list(Path folder) throws IOException {
    Visitor visitor = new Visitor(folder);
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    visitor.found.replaceAll(file -> file.withOrigin(visitor.origins.get(file.path())));
    visitor.found.sort(Comparator.comparing(InputFile::path, CodePointOrder.INSTANCE));
    return List.copyOf(visitor.found);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<InputFile> found = new ArrayList<>();
    private final Map<String, InputFile> origins = new HashMap<>();

    private Visitor(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean skip =
          !directory.equals(folder) && Leftovers.isFolder(directory.getFileName().toString());
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = FileNameText.relative(folder, file);
      if (Leftovers.isFile(file.getFileName().toString())) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        add(
            new InputFile(
                path, file, attributes.size(), attributes.lastModifiedTime().toMillis(), null));
      } else if (attributes.isSymbolicLink()) {
        refuse(file, path, "BROKEN_LINK", "the link leads nowhere: mend or remove it");
      } else {
        refuse(file, path, "NOT_A_FILE", "this is a pipe or device, not a file: remove it");
      }
      return FileVisitResult.CONTINUE;
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
