package org.countyreports.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.countyreports.copies.FigureMarks;
import org.springframework.jdbc.core.JdbcOperations;

/** The reports by their marks, table report_mark: each mark is a bucket. */
final class MarkIndex {

  /**
   * In each bucket so many reports, the earliest, may be originals; of an official phrase, which
   * thousands of reports hold, the rest is never looked at.
   */
  static final int ORIGINALS = 32;

  /** What sharing a mark says that few reports have. */
  static final int WEIGHT = 2;

  /** Weights of figures' marks are counted in steps of this, apart from those of texts. */
  static final int FIGURES = 1 << 16;

  private static final int MARKS_A_QUERY = 100;

  private static final TableInsert INSERT =
      new TableInsert(
          "report_mark",
          "mark integer",
          "published_day integer",
          "office integer",
          "report_id text",
          "marks integer");

  private final JdbcOperations jdbc;

  MarkIndex(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds reports, in the order of marks: their pages in the database are written once. */
  void add(List<MarkedReport> reports) {
    List<Object[]> rows = new ArrayList<>();
    for (MarkedReport report : reports) {
      int count = report.marks().count();
      for (long mark : report.marks().all()) {
        rows.add(new Object[] {mark, report.day(), report.office(), report.id(), count});
      }
    }
    rows.sort((a, b) -> Long.compare((Long) a[0], (Long) b[0]));
    INSERT.insert(jdbc, rows);
  }

  /** Removes reports as they were added. */
  void remove(List<MarkedReport> reports) {
    List<Object[]> rows = new ArrayList<>();
    for (MarkedReport report : reports) {
      for (long mark : report.marks().all()) {
        rows.add(new Object[] {mark, report.day(), report.office(), report.id()});
      }
    }
    jdbc.batchUpdate(
        "delete from report_mark"
            + " where mark = ? and published_day = ? and office = ? and report_id = ?",
        rows);
  }

  /** Hands over the buckets of some marks that hold any report. */
  void buckets(long[] marks, BiConsumer<Long, Bucket> sink) {
    long[] all = Arrays.stream(marks).sorted().distinct().toArray();
    for (int i = 0; i < all.length; i += MARKS_A_QUERY) {
      page(Arrays.copyOfRange(all, i, Math.min(all.length, i + MARKS_A_QUERY)), sink);
    }
  }

  /** Without an order: H2 would read the whole index for it. */
  private void page(long[] marks, BiConsumer<Long, Bucket> sink) {
    Map<Long, Bucket> buckets = new HashMap<>();
    jdbc.query(
        "select m.mark, m.published_day, m.office, m.report_id, m.marks from "
            + KeyList.ofNumbers(marks.length)
            + " join report_mark m on m.mark = k.id",
        rs -> {
          buckets
              .computeIfAbsent(rs.getLong(1), m -> new Bucket())
              .add(new Member(rs.getString(4), rs.getInt(2), rs.getInt(3), rs.getInt(5)));
        },
        Arrays.stream(marks).boxed().toArray());
    buckets.forEach(sink);
  }

  /**
   * A report in a bucket.
   *
   * @param marks in how many buckets it is
   */
  record Member(String id, int day, int office, int marks) implements Comparable<Member> {

    static Member of(MarkedReport report) {
      return new Member(report.id(), report.day(), report.office(), report.marks().count());
    }

    /** Whether this one may be the original of another, as far as its day and office tell. */
    boolean mayPrecede(Member other) {
      return day < other.day || day == other.day && office <= other.office;
    }

    @Override
    public int compareTo(Member other) {
      int byDay = Integer.compare(day, other.day);
      int byOffice = byDay != 0 ? byDay : Integer.compare(office, other.office);
      return byOffice != 0 ? byOffice : id.compareTo(other.id);
    }
  }

  /** The reports of one mark. */
  static final class Bucket {
    static final Bucket EMPTY = new Bucket();

    private final List<Member> members = new ArrayList<>(2);

    private void add(Member member) {
      members.add(member);
    }

    /** All of them, in no order. */
    List<Member> members() {
      return members;
    }

    /** The first ones in order, {@link #ORIGINALS} at most. */
    List<Member> first() {
      return members.stream().sorted().limit(ORIGINALS).toList();
    }

    boolean isCrowded() {
      return members.size() > ORIGINALS;
    }

    /** A crowded one without those that never are looked at. */
    Bucket shortened() {
      Bucket shorter = new Bucket();
      members.stream().sorted().limit(ORIGINALS + 1).forEach(shorter::add);
      return shorter;
    }

    /** What sharing this mark says: that of an official phrase only half as much. */
    int weight(long mark) {
      int weight = isCrowded() ? MarkIndex.WEIGHT / 2 : MarkIndex.WEIGHT;
      return FigureMarks.is(mark) ? weight * FIGURES : weight;
    }
  }
}
