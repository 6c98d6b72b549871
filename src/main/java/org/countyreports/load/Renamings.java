package org.countyreports.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Counts files that are gone and there again under another name as what they are: neither imported
 * nor removed, and what they say neither added nor removed.
 */
public final class Renamings {

  /**
   * A file under its new name.
   *
   * @param importedNow whether the run itself imported it, or one before it that was killed
   */
  public record NewName(boolean rejected, boolean importedNow, long observations) {}

  private Renamings() {}

  /** The old names by new ones, among files that are gone and files that are new, by digest. */
  public static Map<String, String> pairs(
      NavigableMap<String, String> gone, NavigableMap<String, String> fresh) {
    return RenamedFiles.of(gone, fresh, path -> List.of()).oldNames();
  }

  /** What one renamed file adds to counts that take it for an imported and a removed one. */
  public static RunCounts correction(NewName now, long observationsBefore) {
    long same = Math.min(now.observations(), observationsBefore);
    Delta delta = new Delta(now.importedNow() ? -same : 0, 0, -same);
    if (now.rejected()) {
      return new RunCounts(0, 0, 0, 0, -1, 0, delta);
    }
    return now.importedNow()
        ? new RunCounts(0, -1, 0, 0, -1, 1, delta)
        : new RunCounts(0, 0, -1, 0, -1, 1, delta);
  }

  /**
   * The same for all files that are about to be removed and came back since the last publication.
   */
  public static RunCounts correction(JdbcOperations jdbc, Collection<String> gone, long runId) {
    Set<String> leaving = new HashSet<>(gone);
    NavigableMap<String, String> digestsGone = new TreeMap<>(CodePointOrder.INSTANCE);
    NavigableMap<String, String> fresh = new TreeMap<>(CodePointOrder.INSTANCE);
    Map<String, Long> observations = new HashMap<>();
    Map<String, NewName> names = new HashMap<>();
    jdbc.query(
        "select f.source_file, f.sha256, f.status, f.run_id, f.observations, u.source_file"
            + " from source_file f left join unpublished_file u on u.source_file = f.source_file",
        rs -> {
          String path = rs.getString(1);
          if (leaving.contains(path)) {
            digestsGone.put(path, rs.getString(2));
            observations.put(path, rs.getLong(5));
          } else if (rs.getString(6) != null) {
            fresh.put(path, rs.getString(2));
            boolean rejected = rs.getString(3).equals("rejected");
            names.put(path, new NewName(rejected, rs.getLong(4) == runId, rs.getLong(5)));
          }
        });
    List<RunCounts> corrections = new ArrayList<>();
    pairs(digestsGone, fresh)
        .forEach(
            (now, before) ->
                corrections.add(
                    correction(
                        java.util.Objects.requireNonNull(names.get(now)),
                        observations.getOrDefault(before, 0L))));
    return corrections.stream().reduce(RunCounts.NONE, RunCounts::plus);
  }
}
