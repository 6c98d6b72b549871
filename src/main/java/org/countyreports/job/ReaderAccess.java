package org.countyreports.job;

import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What those who read the database get from the program beyond tables and views: on H2 a user
 * without a name and password, which the shell of H2 takes where none is given, so that whoever may
 * read the file may read the tables; on PostgreSQL indexes, which H2 would pay for too dearly.
 */
final class ReaderAccess {

  private final JdbcOperations jdbc;

  ReaderAccess(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Grants it; the user only on a file of H2 that has no password of its own. */
  void grant(boolean hasPassword) {
    if (!isH2()) {
      for (String column : List.of("id", "region_code", "indicator")) {
        jdbc.execute(
            "create index if not exists observation_by_%s on observation (%s)"
                .formatted(column, column.equals("id") ? "observation_id" : column));
      }
    } else if (!hasPassword) {
      jdbc.execute("create user if not exists \"\" password ''");
      jdbc.execute("grant select on schema public to \"\"");
    }
  }

  private boolean isH2() {
    return Boolean.TRUE.equals(
        jdbc.execute(
            (ConnectionCallback<Boolean>)
                c -> c.getMetaData().getDatabaseProductName().equals("H2")));
  }
}
