package org.countyreports.load;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** Finds single observations of the dataset. */
public final class ObservationLookup {

  private static final int MOST = 5;

  private final JdbcOperations jdbc;

  /** Looks into a database; changes nothing. */
  public ObservationLookup(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** The observation with an identifier. */
  public Optional<StoredObservation> find(String id) {
    return jdbc
        .query(
            "select o.*, r.source_file, r.article, r.title, r.published, r.sha256"
                + " from observation o join report r on r.report_id = o.report_id"
                + " where o.observation_id = ?",
            (rs, n) -> StoredObservation.read(rs),
            id)
        .stream()
        .findFirst();
  }

  /** A few identifiers that begin with some letters and digits, in order. */
  public List<String> startingWith(String beginning) {
    boolean plain = beginning.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    return plain && !beginning.isEmpty()
        ? jdbc.queryForList(
            "select observation_id from observation where observation_id like ?"
                + " order by observation_id fetch first "
                + MOST
                + " rows only",
            String.class,
            beginning + "%")
        : List.of();
  }
}
