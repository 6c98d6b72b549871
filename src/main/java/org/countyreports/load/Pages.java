package org.countyreports.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;

/**
 * Cuts long lists for statements that name each element. Such a statement has {@code %s} where the
 * elements are to stand: {@code delete from report where report_id in (%s)}.
 */
final class Pages {

  /** H2 holds every row against the whole list, so that long lists cost by their square. */
  private static final int SIZE = 100;

  private Pages() {}

  /** Hands over the elements, some at a time. */
  static <T> void of(List<T> all, Consumer<List<T>> sink) {
    for (int i = 0; i < all.size(); i += SIZE) {
      sink.accept(all.subList(i, Math.min(all.size(), i + SIZE)));
    }
  }

  /** Changes the rows of some keys. */
  static void update(JdbcOperations jdbc, String sql, List<String> keys) {
    of(keys, page -> jdbc.update(named(sql, page), page.toArray()));
  }

  /** The rows of some keys, in no order. */
  static <T> List<T> query(
      JdbcOperations jdbc, String sql, RowMapper<T> mapper, List<String> keys) {
    List<T> found = new ArrayList<>();
    of(keys, page -> found.addAll(jdbc.query(named(sql, page), mapper, page.toArray())));
    return found;
  }

  private static String named(String sql, List<String> page) {
    return sql.formatted(Dataset.placeholders(page.size()));
  }
}
