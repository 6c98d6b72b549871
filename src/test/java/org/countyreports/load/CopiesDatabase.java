package org.countyreports.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countyreports.copies.ComparableText;
import org.countyreports.copies.Marks;
import org.countyreports.load.SyndicatedCorpus.Doc;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database in memory into which reports come and from which they go. */
final class CopiesDatabase implements AutoCloseable {

  private final SingleConnectionDataSource connection;
  final JdbcTemplate jdbc;

  CopiesDatabase(String url) {
    connection = new SingleConnectionDataSource(url, "sa", "", true);
    Flyway.configure().dataSource(connection).load().migrate();
    jdbc = new JdbcTemplate(connection);
    jdbc.update(
        "insert into import_run (run_id, started_at, status, input, program_version, manifest)"
            + " values (1, current_timestamp, 'running', '', '', '')");
    // As in an import, where each step is a transaction: without one, H2 commits every row.
    connection.setAutoCommit(false);
    commit(c -> c.setAutoCommit(false));
  }

  private interface OnConnection {
    void apply(Connection connection) throws SQLException;
  }

  private void commit(OnConnection action) {
    jdbc.execute(
        (ConnectionCallback<Boolean>)
            c -> {
              action.apply(c);
              return true;
            });
  }

  void add(List<Doc> docs) {
    new UnpublishedFiles(jdbc).mark(docs.stream().map(Doc::id).toList());
    List<Object[]> files = new ArrayList<>();
    List<Object[]> reports = new ArrayList<>();
    List<Object[]> texts = new ArrayList<>();
    for (Doc doc : docs) {
      files.add(new Object[] {doc.id(), "", 1, "", "imported", 1, 0, 0, 1});
      reports.add(
          new Object[] {
            doc.id(),
            doc.id(),
            1,
            null,
            null,
            null,
            doc.published(),
            null,
            null,
            null,
            null,
            null,
            "",
            0,
            0,
            0
          });
      String text = ComparableText.of(doc.text());
      long[] marks = Marks.of(text);
      if (marks.length > 0) {
        ByteBuffer bytes = ByteBuffer.allocate(marks.length * Long.BYTES);
        bytes.asLongBuffer().put(marks);
        texts.add(
            new Object[] {
              doc.id(), bytes.array(), text.getBytes(StandardCharsets.UTF_16BE), 0, 0, new byte[0]
            });
      }
    }
    Dataset.INSERT_FILE.insert(jdbc, files);
    ReportRow.INSERT.insert(jdbc, reports);
    TextRow.INSERT.insert(jdbc, texts);
    commit(Connection::commit);
  }

  void remove(List<Doc> docs) {
    new Dataset(jdbc).remove(docs.stream().map(Doc::id).toList());
  }

  /** Looks for copies until nothing is left to do. */
  void compare() {
    ReportCopies copies = new ReportCopies(jdbc);
    boolean more = true;
    while (more) {
      more = copies.step();
      commit(Connection::commit);
    }
  }

  /** The reports that are yet to be compared. */
  List<String> pending() {
    return jdbc.queryForList("select report_id from pending_copy", String.class);
  }

  /** The pairs found, each as both identifiers in order. */
  Set<String> pairs() {
    Set<String> pairs = new TreeSet<>();
    jdbc.query(
        "select report_id, earlier_id from report_copy",
        rs -> {
          String a = rs.getString(1);
          String b = rs.getString(2);
          pairs.add(a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
        });
    return pairs;
  }

  /** All that is known of copies. */
  Map<String, String> links() {
    Map<String, String> links = new TreeMap<>();
    jdbc.query(
        "select report_id, duplicate_of from report",
        rs -> {
          links.put(rs.getString(1), String.valueOf(rs.getString(2)));
        });
    jdbc.query(
        "select report_id, earlier_id, share, earlier_share from report_copy",
        rs -> {
          links.put(rs.getString(1) + " " + rs.getString(2), rs.getString(3) + rs.getString(4));
        });
    return links;
  }

  @Override
  public void close() {
    connection.destroy();
  }
}
