package org.countyreports.load;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** What files that are gone would take along. */
final class FileLosses {

  private final JdbcOperations jdbc;

  FileLosses(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of some files that lose most, with some of their words. */
  List<HeldBack.Loss> of(List<String> paths) {
    return Pages.query(
            jdbc,
            "select source_file, observations from source_file where source_file in (%s)",
            (rs, n) -> new HeldBack.Loss(rs.getString(1), rs.getLong(2), List.of()),
            paths)
        .stream()
        .sorted(
            Comparator.comparingLong(HeldBack.Loss::figures)
                .reversed()
                .thenComparing(HeldBack.Loss::path, CodePointOrder.INSTANCE))
        .limit(Losses.FILES)
        .map(loss -> new HeldBack.Loss(loss.path(), loss.figures(), words(loss.path())))
        .toList();
  }

  /** What files would lose of a database that is not there, most first; their words are unknown. */
  static HeldBack heldBack(Map<String, Long> files, long observations) {
    List<HeldBack.Loss> most =
        files.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(Losses.FILES)
            .map(file -> new HeldBack.Loss(file.getKey(), file.getValue(), List.of()))
            .toList();
    long more = (long) files.size() - most.size();
    return new HeldBack(observations, observations, 0, most, more, List.of());
  }

  private List<String> words(String path) {
    return jdbc.queryForList(
        "select o.quote from observation o join report r on r.report_id = o.report_id"
            + " where r.source_file = ? order by o.report_id, o.\"start\" fetch first "
            + Losses.EXAMPLES
            + " rows only",
        String.class,
        path);
  }
}
