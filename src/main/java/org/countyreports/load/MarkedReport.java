package org.countyreports.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.countyreports.copies.FigureMarks;
import org.countyreports.copies.IssuingOffice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A report as copies of it are looked for. The natural order puts first what is the original:
 * earliest published, else nearest to the issuing office, else in order of files.
 *
 * @param day of publication, counted from 1970; the last of all where the page gives none
 * @param office 0 on the site of an office, 1 where an office is the source, else 2; times {@link
 *     #MINUTES}, and the minute of the day at which it was published
 */
record MarkedReport(String id, String sourceFile, int article, int day, int office, Marked marks)
    implements Comparable<MarkedReport> {

  /** The minutes of a day, and one for none. */
  static final int MINUTES = 24 * 60 + 1;

  static final TableInsert INSERT =
      new TableInsert(
          "marked_report",
          "report_id text",
          "source_file text",
          "article integer",
          "published_day integer",
          "office integer",
          "marks bytes");

  private static final Comparator<MarkedReport> ORDER =
      Comparator.comparingInt(MarkedReport::day)
          .thenComparingInt(MarkedReport::office)
          .thenComparing(MarkedReport::sourceFile, CodePointOrder.INSTANCE)
          .thenComparingInt(MarkedReport::article);

  /** The marks of a report and their bytes. */
  @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
  record Marked(byte[] bytes) {
    /** How many are the text's. */
    int count() {
      return (int) Arrays.stream(all()).filter(mark -> !FigureMarks.is(mark)).count();
    }

    long[] all() {
      return TextRow.marks(bytes);
    }
  }

  /** Reads columns of report and report_text. */
  static MarkedReport current(ResultSet rs) throws SQLException {
    LocalDate published = rs.getObject("published", LocalDate.class);
    return new MarkedReport(
        rs.getString("report_id"),
        rs.getString("source_file"),
        rs.getInt("article"),
        epochDay(published),
        IssuingOffice.rank(
                    Objects.toString(rs.getString("url"), ""),
                    Objects.toString(rs.getString("publisher"), ""))
                * MINUTES
            + rs.getInt("published_minute"),
        new Marked(rs.getBytes("marks")));
  }

  /** Reads columns of marked_report. */
  static MarkedReport stored(ResultSet rs) throws SQLException {
    return new MarkedReport(
        rs.getString("report_id"),
        rs.getString("source_file"),
        rs.getInt("article"),
        rs.getInt("published_day"),
        rs.getInt("office"),
        new Marked(rs.getBytes("marks")));
  }

  /** Those of some reports that are marked, in no order. */
  static List<MarkedReport> find(JdbcOperations jdbc, List<String> ids) {
    List<MarkedReport> found = new ArrayList<>();
    Pages.of(
        ids,
        page ->
            found.addAll(
                jdbc.query(
                    "select m.* from "
                        + KeyList.ofTexts(page.size())
                        + " join marked_report m on m.report_id = k.id",
                    (rs, n) -> stored(rs),
                    page.toArray())));
    return found;
  }

  private static int epochDay(@Nullable LocalDate published) {
    return published == null ? Integer.MAX_VALUE : Math.toIntExact(published.toEpochDay());
  }

  @Override
  public int compareTo(MarkedReport other) {
    return ORDER.compare(this, other);
  }

  Object[] values() {
    return new Object[] {id, sourceFile, article, day, office, marks.bytes()};
  }
}
