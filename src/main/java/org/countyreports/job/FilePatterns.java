package org.countyreports.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.countyreports.text.Distance;
import org.countyreports.text.Glob;

/**
 * Patterns of files as a person writes them: of paths in the input folder, of names, or of paths as
 * a shell completes them, with the input folder before them.
 */
final class FilePatterns {

  private static final int NEAREST = 3;

  private final Path input;
  private final List<Pattern> patterns;

  /** A pattern in all the ways it can be meant. */
  private record Pattern(String written, List<Glob> globs) {
    boolean matches(String path) {
      return globs.stream().anyMatch(glob -> glob.matches(path));
    }
  }

  FilePatterns(List<String> written, Path input) {
    this.input = input;
    this.patterns = written.stream().map(text -> new Pattern(text, globs(text))).toList();
  }

  /** Refuses settings with patterns that mean no file of the input folder. */
  static void refuseUnmatched(ImportSettings settings) throws IOException {
    List<String> globs = settings.selection().globs();
    if (!globs.isEmpty()) {
      List<InputFile> files = InputFolder.list(InputBounds.of(settings));
      new FilePatterns(globs, settings.input())
          .refuseUnmatched(files.stream().map(InputFile::path).toList());
    }
  }

  /** Whether one of them means a file of the input folder. */
  boolean matches(String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(path));
  }

  /** Refuses patterns that mean none of some files; a shell may name files that are no reports. */
  void refuseUnmatched(Collection<String> paths) {
    WrongSettings wrong = new WrongSettings();
    for (Pattern pattern : patterns) {
      if (paths.stream().noneMatch(pattern::matches) && !isFile(pattern.written())) {
        List<String> nearest = nearest(pattern.written(), paths);
        if (nearest.isEmpty()) {
          wrong.unless(false, "usage.file.none", pattern.written(), input);
        } else {
          wrong.unless(false, "usage.file.near", pattern.written(), String.join(", ", nearest));
        }
      }
    }
    wrong.refuse();
  }

  private List<Glob> globs(String written) {
    List<Glob> globs = new ArrayList<>();
    globs.add(new Glob(written));
    String path = absolute(written);
    for (String folder : folders()) {
      if (path.startsWith(folder + "/")) {
        globs.add(Glob.ofPath(path.substring(folder.length() + 1)));
      }
    }
    return globs;
  }

  /** The input folder, as it is named and where links lead. */
  private List<String> folders() {
    List<String> folders = new ArrayList<>(List.of(absolute(input.toString())));
    try {
      folders.add(input.toRealPath().toString());
    } catch (IOException gone) {
      // Listing its files tells.
    }
    return folders;
  }

  /** An absolute path without . and ..; as text, since a pattern need not be a path. */
  private static String absolute(String path) {
    String whole = path.startsWith("/") ? path : System.getProperty("user.dir") + "/" + path;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : whole.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return "/" + String.join("/", parts);
  }

  private boolean isFile(String written) {
    try {
      return Files.isRegularFile(Path.of(written)) || Files.isRegularFile(input.resolve(written));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The paths whose name is nearest, those that have something in common with it. */
  private static List<String> nearest(String written, Collection<String> paths) {
    String name = name(written);
    int most = Math.max(2, name.length() / 2);
    record Near(String path, int distance) {}
    return paths.stream()
        .map(path -> new Near(path, Distance.between(name, name(path))))
        .filter(near -> near.distance() <= most)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::path))
        .limit(NEAREST)
        .map(Near::path)
        .toList();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
