package org.countyreports.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes the dataset to the output folder; the same rows give the same bytes. */
public final class Publication {

  private static final String DESCRIPTION = "datapackage.json";

  private final JdbcOperations jdbc;
  private final ProgramState state;
  private final Path output;

  /** A publication from a database into a folder; callers bring the transaction. */
  public Publication(JdbcOperations jdbc, Path output) {
    this.jdbc = jdbc;
    this.state = new ProgramState(jdbc);
    this.output = output;
  }

  /** Publishes unless the published files show the rows already; whether a file changed. */
  public boolean publish() throws IOException {
    if (!state.isUnpublished() && isWhole()) {
      return false;
    }
    AsideFolder aside = new AsideFolder(output);
    TableReader reader = new TableReader(jdbc);
    Map<String, PublishedFile> files = new HashMap<>();
    for (PublishedTable table : PublishedTables.all()) {
      files.put(table.fileName(), write(table, reader, aside));
    }
    try (DigestStream out = new DigestStream(aside.create(DESCRIPTION))) {
      DataPackageJson.write(out, PublishedTables.all(), files);
    }
    boolean changed = aside.publish();
    new PublicationGate(jdbc).remember();
    state.markPublished();
    return changed;
  }

  /** Whether all files are there; whoever deletes one gets it back. */
  private boolean isWhole() {
    return Files.isRegularFile(output.resolve(DESCRIPTION))
        && PublishedTables.all().stream()
            .map(PublishedTable::fileName)
            .allMatch(
                name ->
                    Files.isRegularFile(output.resolve(name))
                        && Files.isRegularFile(output.resolve("excel").resolve(name)));
  }

  private static PublishedFile write(PublishedTable table, TableReader reader, AsideFolder aside)
      throws IOException {
    DigestStream out = new DigestStream(aside.create(table.fileName()));
    try (CsvFile plain = CsvFile.plain(out, table.columns());
        CsvFile excel =
            CsvFile.forSpreadsheets(aside.create("excel/" + table.fileName()), table.columns())) {
      reader.read(
          table,
          cells -> {
            plain.accept(cells);
            excel.accept(cells);
          });
    }
    return out.result(table.fileName());
  }
}
