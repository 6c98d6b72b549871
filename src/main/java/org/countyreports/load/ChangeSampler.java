package org.countyreports.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countyreports.load.RunFigures.ChangeSample;

/** Reads the published table changes: how many there are, and the first few of each kind. */
final class ChangeSampler {

  private static final int OF_A_KIND = 6;

  /** Columns that change with every word inserted above; a person wants to see the others. */
  private static final List<String> OFFSETS = List.of("start", "end");

  private static final int COLUMN =
      PublishedTables.get(PublishedTables.CHANGES).columnNames().indexOf("column");

  private final Path file;

  ChangeSampler(Path output) {
    this.file = output.resolve(PublishedTables.get(PublishedTables.CHANGES).fileName());
  }

  /** The sample; empty where nothing was published. */
  ChangeSample read() throws IOException {
    Map<String, Long> counts = new HashMap<>();
    Map<String, Integer> shown = new HashMap<>();
    List<String[]> rows = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      try (RecordScanner scanner = new RecordScanner(file, 0)) {
        scanner.next();
        String last = "";
        while (scanner.next()) {
          String kind = scanner.cell(0);
          String id = scanner.cell(1);
          boolean another = !id.equals(last);
          counts.merge(kind, another ? 1L : 0L, Long::sum);
          if (shown.getOrDefault(kind, 0) < OF_A_KIND && !OFFSETS.contains(scanner.cell(COLUMN))) {
            shown.merge(kind, 1, Integer::sum);
            rows.add(scanner.cells().toArray(String[]::new));
          }
          last = id;
        }
      }
    }
    return new ChangeSample(
        new ChangeCounts(
            counts.getOrDefault("added", 0L),
            counts.getOrDefault("changed", 0L),
            counts.getOrDefault("removed", 0L)),
        rows);
  }
}
