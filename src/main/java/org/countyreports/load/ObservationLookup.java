package org.countyreports.load;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** Finds single observations of the dataset as it was last published. */
public final class ObservationLookup {

  private static final int MOST = 5;

  private final JdbcOperations jdbc;
  private final String schema;

  /**
   * Looks into a database; changes nothing. One of a version that did not tell published rows from
   * those held back has no schema {@code published}.
   */
  public ObservationLookup(JdbcOperations jdbc, boolean tellsPublished) {
    this.jdbc = jdbc;
    this.schema = tellsPublished ? "published." : "";
  }

  /** The observation with an identifier. */
  public Optional<StoredObservation> find(String id) {
    return jdbc
        .query(
            "select o.*, r.source_file, r.article, r.title, r.published, r.sha256"
                + " from %1$sobservation o join %1$sreport r on r.report_id = o.report_id"
                    .formatted(schema)
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
            "select observation_id from "
                + schema
                + "observation where observation_id like ?"
                + " order by observation_id fetch first "
                + MOST
                + " rows only",
            String.class,
            beginning + "%")
        : List.of();
  }
}
