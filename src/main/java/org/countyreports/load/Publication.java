package org.countyreports.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Writes the dataset to the output folder; the same rows give the same bytes. The part of the
 * published files that no change touched is copied.
 */
public final class Publication {

  private static final String DESCRIPTION = "datapackage.json";

  private static final String CHANGES = PublishedTables.get(PublishedTables.CHANGES).fileName();

  private static final Notice CHANGED_MEANWHILE = Notice.of("run.changed_meanwhile");

  private final JdbcOperations jdbc;
  private final ProgramState state;
  private final ChangeHistory history;
  private final Path output;
  private ChangeCounts published = ChangeCounts.NONE;

  /** A publication from a database into a folder; callers bring the transaction. */
  public Publication(JdbcOperations jdbc, Path output) {
    this.jdbc = jdbc;
    this.state = new ProgramState(jdbc);
    this.history = new ChangeHistory(jdbc);
    this.output = output;
  }

  /** Puts a publication in place that was whole when its run was killed. */
  public static void complete(Path output) throws IOException {
    AsideFolder.complete(output);
  }

  /** Whether rows changed since the last publication, or a published file is missing. */
  public boolean isDue() {
    return state.isUnpublished() || !isWhole();
  }

  /**
   * Publishes if it is due, and tells the history what changed; that is kept for some time.
   *
   * @return why nothing was published although it is due; empty otherwise, and where the objection
   *     is overruled by {@code accept}
   */
  public Optional<Notice> publish(long runId, Shares most, boolean accept, Duration historyKept)
      throws IOException {
    if (!isDue()) {
      return Optional.empty();
    }
    AsideFolder aside = new AsideFolder(output);
    Optional<Draft> copied = write(aside, Baseline.unread(jdbc, output));
    if (copied.isEmpty()) {
      aside = new AsideFolder(output);
      copied = write(aside, Baseline.of(jdbc, output));
    }
    Draft draft = copied.orElseThrow(() -> new NoticeException(CHANGED_MEANWHILE));
    Optional<Notice> objection =
        accept
            ? Optional.empty()
            : new PublicationGate(jdbc)
                .findObjection(draft.counts(), draft.changes().alterations(), most);
    if (objection.isPresent()) {
      aside.discard();
    } else {
      publish(aside, draft, runId);
      history.forget(historyKept);
      published = draft.changes().counts();
    }
    return objection;
  }

  /** What was published; nothing where nothing was. */
  public ChangeCounts published() {
    return published;
  }

  private void publish(AsideFolder aside, Draft draft, long runId) throws IOException {
    LastPublication last = new LastPublication(output, state);
    if (isChanged(aside)) {
      // A first publication is all additions of new files, which change nothing.
      if (!LastPublication.isUnknown(state) || !draft.changes().counts().onlyAdds()) {
        history.add(aside.path(CHANGES), runId);
      }
      aside.publish();
      last.remember(draft.files());
    } else {
      aside.discard();
      if (!last.seemsAsRemembered()) {
        // Another run put it in place and was killed before it could say so.
        history.add(output.resolve(CHANGES), runId);
        last.rememberThere(draft.files());
      }
    }
    draft.counts().remember(jdbc);
    state.markPublished();
    new UnpublishedFiles(jdbc).clear();
  }

  /** Writes all files; empty where what was copied turned out to be somebody else's. */
  private Optional<Draft> write(AsideFolder aside, Baseline unclosed) throws IOException {
    try (Baseline baseline = unclosed) {
      ObservationCounts counts =
          baseline.keeps() ? ObservationCounts.published(jdbc) : ObservationCounts.none();
      OpenTables tables = new OpenTables(aside);
      ChangeLog changes;
      try (tables) {
        changes = new TableWriter(jdbc, baseline, counts, tables).write();
      }
      return baseline.isProven()
          ? Optional.of(new Draft(described(tables.written(), aside), counts, changes))
          : Optional.empty();
    }
  }

  /** A publication that lies aside. */
  private record Draft(List<PublishedFile> files, ObservationCounts counts, ChangeLog changes) {}

  private List<PublishedFile> described(List<PublishedFile> tables, AsideFolder aside)
      throws IOException {
    Map<String, PublishedFile> byPath = new HashMap<>();
    List<PublishedFile> files = new ArrayList<>(tables);
    files.forEach(file -> byPath.put(file.path(), file));
    try (DigestStream out = new DigestStream(aside.create(Codebook.FILE))) {
      out.write(codebook().html().getBytes(StandardCharsets.UTF_8));
      files.add(out.result(Codebook.FILE));
    }
    try (DigestStream out = new DigestStream(aside.create(DESCRIPTION))) {
      DataPackageJson.write(out, PublishedTables.all(), byPath);
      files.add(out.result(DESCRIPTION));
    }
    return files;
  }

  private Codebook codebook() throws IOException {
    List<String[]> indicators = new ArrayList<>();
    List<String[]> units = new ArrayList<>();
    TableReader reader = new TableReader(jdbc);
    reader.read(PublishedTables.get("indicators"), indicators::add);
    reader.read(PublishedTables.get("units"), units::add);
    return new Codebook(indicators, units);
  }

  /** Whether the dataset differs from the published one; changes alone are those of before. */
  private boolean isChanged(AsideFolder aside) throws IOException {
    if (!isWhole()) {
      return true;
    }
    for (String path : Stream.concat(Stream.of(Codebook.FILE), paths()).toList()) {
      if (!path.contains(PublishedTables.CHANGES) && aside.differs(path)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all files are there; whoever deletes one gets it back. */
  private boolean isWhole() {
    return Stream.concat(Stream.of(DESCRIPTION, Codebook.FILE), paths())
        .allMatch(path -> Files.isRegularFile(output.resolve(path)));
  }

  private static Stream<String> paths() {
    return PublishedTables.all().stream()
        .flatMap(table -> Stream.of(table.fileName(), table.excelName(), table.parquetName()));
  }
}
