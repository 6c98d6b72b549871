package org.countyreports.job;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Lets whoever may read the database file of H2 read its tables without asking for a user: the user
 * without a name and password, which the shell of H2 takes where none is given.
 */
final class ReaderAccess {

  private final JdbcOperations jdbc;

  ReaderAccess(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Grants it on a file of H2 that has no password of its own. */
  void grant(boolean hasPassword) {
    if (!hasPassword && isH2()) {
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
