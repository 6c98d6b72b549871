package org.countyreports.load;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** Files that are gone and there again under another name with the same bytes. */
final class RenamedFiles {

  /** None. */
  static final RenamedFiles NONE = new RenamedFiles(Map.of(), path -> List.of());

  /** Reads the published rows of a file. */
  interface OldRows {

    /** Its rows; empty where it has none. */
    List<String[]> of(String path) throws IOException;
  }

  private final Map<String, String> oldNames;
  private final Set<String> old;
  private final OldRows rows;

  private RenamedFiles(Map<String, String> oldNames, OldRows rows) {
    this.oldNames = oldNames;
    this.old = new HashSet<>(oldNames.values());
    this.rows = rows;
  }

  /** Finds them among files that are gone and files that are new, both with their digests. */
  static RenamedFiles of(
      NavigableMap<String, String> gone, NavigableMap<String, String> fresh, OldRows rows) {
    Map<String, Deque<String>> byDigest = new HashMap<>();
    gone.forEach(
        (path, digest) -> byDigest.computeIfAbsent(digest, d -> new ArrayDeque<>()).add(path));
    Map<String, String> oldNames = new HashMap<>();
    fresh.forEach(
        (path, digest) -> {
          String before = byDigest.getOrDefault(digest, new ArrayDeque<>()).poll();
          if (before != null) {
            oldNames.put(path, before);
          }
        });
    return oldNames.isEmpty() ? NONE : new RenamedFiles(oldNames, rows);
  }

  /** The old names by new ones. */
  Map<String, String> oldNames() {
    return oldNames;
  }

  boolean isOldName(String path) {
    return old.contains(path);
  }

  boolean isNewName(String path) {
    return oldNames.containsKey(path);
  }

  /** The published names of the files that have others now. */
  Set<String> names() {
    return old;
  }

  /** The rows that a renamed file had under its old name. */
  List<String[]> rowsBefore(String newName) throws IOException {
    String before = oldNames.get(newName);
    return before == null ? List.of() : rows.of(before);
  }
}
