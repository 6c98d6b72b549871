package org.countyreports.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Published files that a database knows nothing of, because it is new and the one before it was
 * lost. They are then what a publication is compared with, until there is one of this database.
 */
public final class ForeignPublication {

  private static final PublishedTable REPORTS = PublishedTables.get("reports");
  private static final int PATH = REPORTS.columnNames().indexOf("source_file");
  private static final int DIGEST = REPORTS.columnNames().indexOf("sha256");
  private static final int OBSERVATIONS = REPORTS.columnNames().indexOf("observations");

  private final JdbcOperations jdbc;
  private final Path output;

  /** The files in an output folder, seen from a database; callers bring the transaction. */
  public ForeignPublication(JdbcOperations jdbc, Path output) {
    this.jdbc = jdbc;
    this.output = output;
  }

  /** Whether there are files, and this database never published any. */
  public boolean isThere() {
    return LastPublication.isUnknown(new ProgramState(jdbc))
        && isThere("observations")
        && isThere("reports");
  }

  /** Takes their counts over, as if this database had published them. */
  public void adoptCounts() throws IOException {
    ObservationCounts.published(output).remember(jdbc);
  }

  /** Why rows of files that the input folder no longer holds would be lost; empty otherwise. */
  public Optional<Notice> findObjectionToLosing() throws IOException {
    Dataset dataset = new Dataset(jdbc);
    Set<String> digests = new HashSet<>(dataset.digests().values());
    Set<String> paths = new HashSet<>(dataset.paths());
    Map<String, Long> lost = new TreeMap<>(CodePointOrder.INSTANCE);
    long observations = 0;
    try (OldTable reports = OldTable.open(output, REPORTS, false)) {
      while (reports.path() != null) {
        for (String[] row : reports.take()) {
          if (!paths.contains(row[PATH]) && !digests.contains(row[DIGEST])) {
            lost.merge(row[PATH], number(row[OBSERVATIONS]), Long::sum);
            observations += number(row[OBSERVATIONS]);
          }
        }
      }
    }
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Notice.of("gate.lost_database", lost.size(), observations)
                .with(FileLosses.heldBack(lost, observations)));
  }

  private boolean isThere(String table) {
    return Files.isRegularFile(output.resolve(PublishedTables.get(table).fileName()));
  }

  private static long number(String cell) {
    return cell.matches("[0-9]{1,15}") ? Long.parseLong(cell) : 0;
  }
}
