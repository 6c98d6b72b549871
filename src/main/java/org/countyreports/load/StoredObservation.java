package org.countyreports.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Observation;
import org.countyreports.model.Standing;
import org.jspecify.annotations.Nullable;

/** An observation as the dataset holds it, with the report that it stands in. */
public final class StoredObservation {

  private static final Set<String> DAYS = Set.of("period_start", "period_end", "thing");

  private final ObservationRow row;
  private final String sourceFile;
  private final int article;
  private final String title;
  private final @Nullable LocalDate published;
  private final String sha256;
  private final String duplicateOf;

  private StoredObservation(
      ObservationRow row,
      String sourceFile,
      int article,
      String title,
      @Nullable LocalDate published,
      String sha256,
      String duplicateOf) {
    this.row = row;
    this.sourceFile = sourceFile;
    this.article = article;
    this.title = title;
    this.published = published;
    this.sha256 = sha256;
    this.duplicateOf = duplicateOf;
  }

  static StoredObservation read(ResultSet rs) throws SQLException {
    return new StoredObservation(
        ObservationRow.read(rs),
        rs.getString("source_file"),
        rs.getInt("article"),
        Objects.requireNonNullElse(rs.getString("title"), ""),
        rs.getObject("published", LocalDate.class),
        rs.getString("sha256"),
        Objects.requireNonNullElse(rs.getString("duplicate_of"), ""));
  }

  /** Its identifier. */
  public String id() {
    return row.id();
  }

  /** Path of its file, relative to the input folder. */
  public String sourceFile() {
    return sourceFile;
  }

  /** Number of its article on the page. */
  public int article() {
    return article;
  }

  /** Headline of its article; empty where there is none. */
  public String title() {
    return title;
  }

  /** The day on which its article was published; null where the page gives none. */
  public @Nullable LocalDate published() {
    return published;
  }

  /** Digest of the bytes that it was read from. */
  public String sha256() {
    return sha256;
  }

  /** The figure that it repeats; empty where it repeats none. */
  public String duplicateOf() {
    return duplicateOf;
  }

  /** The words that state it. */
  public String quote() {
    return row.quote();
  }

  /** The sentence around it. */
  public String sentence() {
    return Objects.requireNonNullElse(row.sentence(), "");
  }

  /** Text of a column of the table observation; empty where it is null. */
  public String text(String column) {
    int index = ObservationRow.columns().indexOf(column);
    Object value = row.values()[index];
    return value instanceof java.math.BigDecimal number
        ? PlainDecimal.text(number)
        : Objects.toString(value, "");
  }

  /**
   * Which of the observations of its article it is: the one with its identifier, of several the one
   * at its place; -1 where there is none.
   */
  public int indexIn(InterpretedArticle interpreted) {
    int found = -1;
    List<Observation> all = interpreted.observations();
    for (int i = 0; i < all.size(); i++) {
      boolean same = row.id().startsWith(all.get(i).id());
      boolean here = all.get(i).start() == row.start() && all.get(i).end() == row.end();
      if (same && here || same && found < 0) {
        found = i;
      }
    }
    return found;
  }

  /** The columns in which an observation differs, with both values: {@code unit: kg → m}. */
  public List<String> differences(
      InterpretedArticle interpreted, Observation now, RegionIndex regions) {
    ObservationRow other =
        ObservationRow.of(
            interpreted, now, row.id(), partOf(interpreted, now), row.position(), regions);
    List<String> different = new ArrayList<>();
    List<String> columns = ObservationRow.columns();
    for (int i = 0; i < columns.size(); i++) {
      Object before = row.values()[i];
      Object after = other.values()[i];
      if (!Objects.equals(before, after) && !isOfOriginal(columns.get(i), now)) {
        different.add(
            columns.get(i)
                + ": "
                + Objects.toString(before, "–")
                + " → "
                + Objects.toString(after, "–"));
      }
    }
    return different;
  }

  /** The undated figures of a copy have the days of the original, and count with it. */
  private boolean isOfOriginal(String column, Observation now) {
    boolean undated = now.period().start() == null && now.period().end() == null;
    return !duplicateOf.isEmpty() && undated && DAYS.contains(column);
  }

  /**
   * The id of the figure it is a part of now: that of the row where it is the same but for twins.
   */
  private @Nullable String partOf(InterpretedArticle interpreted, Observation now) {
    int whole = now.standing().partOf();
    if (whole == Standing.NOT_STATED) {
      return null;
    }
    String id = interpreted.observations().get(whole).id();
    return row.partOf() != null && row.partOf().startsWith(id) ? row.partOf() : id;
  }
}
