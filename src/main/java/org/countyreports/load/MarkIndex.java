package org.countyreports.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcOperations;

/** The reports by their marks, table report_mark: each mark is a bucket. */
final class MarkIndex {

  /**
   * In each bucket so many reports, the earliest, may be originals; of an official phrase, which
   * thousands of reports hold, the rest is never looked at.
   */
  static final int ORIGINALS = 32;

  private static final int MARKS_A_QUERY = 100;

  private static final TableInsert INSERT =
      new TableInsert(
          "report_mark",
          "mark integer",
          "published_day integer",
          "office integer",
          "report_id text");

  private final JdbcOperations jdbc;

  MarkIndex(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds reports, in the order of marks: their pages in the database are written once. */
  void add(List<MarkedReport> reports) {
    List<Object[]> rows = new ArrayList<>();
    for (MarkedReport report : reports) {
      for (long mark : report.marks().all()) {
        rows.add(new Object[] {mark, report.day(), report.office(), report.id()});
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

  /** All reports in a bucket, however many. */
  List<String> members(long mark) {
    return jdbc.queryForList(
        "select report_id from report_mark where mark = ?", String.class, mark);
  }

  /** Without an order: H2 would read the whole index for it. */
  private void page(long[] marks, BiConsumer<Long, Bucket> sink) {
    Map<Long, Bucket> buckets = new HashMap<>();
    jdbc.query(
        "select m.mark, m.published_day, m.office, m.report_id from "
            + KeyList.ofNumbers(marks.length)
            + " join report_mark m on m.mark = k.id",
        rs -> {
          buckets
              .computeIfAbsent(rs.getLong(1), m -> new Bucket())
              .add(new Member(rs.getString(4), rs.getInt(2), rs.getInt(3)));
        },
        Arrays.stream(marks).boxed().toArray());
    buckets.forEach(sink);
  }

  /** A report in a bucket. */
  record Member(String id, int day, int office) implements Comparable<Member> {

    static Member of(MarkedReport report) {
      return new Member(report.id(), report.day(), report.office());
    }

    @Override
    public int compareTo(Member other) {
      int byDay = Integer.compare(day, other.day);
      int byOffice = byDay != 0 ? byDay : Integer.compare(office, other.office);
      return byOffice != 0 ? byOffice : id.compareTo(other.id);
    }
  }

  /** The reports of one mark, of which only the first are kept. */
  static final class Bucket {
    private final TreeSet<Member> first = new TreeSet<>();
    private int size;

    private void add(Member member) {
      size++;
      first.add(member);
      if (first.size() > ORIGINALS) {
        first.pollLast();
      }
    }

    /** The first reports in order, {@link #ORIGINALS} at most. */
    List<Member> first() {
      return List.copyOf(first);
    }

    boolean isCrowded() {
      return size > ORIGINALS;
    }
  }
}
