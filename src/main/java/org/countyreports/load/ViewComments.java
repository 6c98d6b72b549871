package org.countyreports.load;

import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What the columns of the views hold, as comments on them. The table column_description says it on
 * both databases, for H2 keeps no comments on the columns of views.
 */
public final class ViewComments {

  private final JdbcOperations jdbc;

  /** The comments of a database. */
  public ViewComments(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes comments of the descriptions where the database keeps them, which is on PostgreSQL. */
  public void write() {
    if (isPostgres()) {
      statements().forEach(jdbc::execute);
    }
  }

  private List<String> statements() {
    return jdbc.queryForList(
        "select format('comment on column %I.%I is %L', view_name, column_name,"
            + " english || ' · ' || chinese) from column_description order by 1",
        String.class);
  }

  private boolean isPostgres() {
    ConnectionCallback<Boolean> look =
        c -> c.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    return Boolean.TRUE.equals(jdbc.execute(look));
  }
}
