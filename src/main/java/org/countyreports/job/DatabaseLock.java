package org.countyreports.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.countyreports.load.Notice;

/**
 * Keeps a second run out of a PostgreSQL database, from whichever machine it comes. The server
 * gives the lock back when the connection ends. A file of H2 locks itself.
 */
final class DatabaseLock implements AutoCloseable {

  /** Any number will do, as long as nobody else takes it: "county" in ASCII. */
  private static final long KEY = 0x636f756e7479L;

  private final Connection connection;

  private DatabaseLock(Connection connection) {
    this.connection = connection;
  }

  /** Takes the lock, or says who has it. */
  static DatabaseLock acquire(DataSource database) throws SQLException {
    Connection connection = database.getConnection();
    try {
      if (isPostgres(connection)) {
        lock(connection);
      }
      return new DatabaseLock(connection);
    } catch (SQLException | LockedException e) {
      connection.close();
      throw e;
    }
  }

  private static void lock(Connection connection) throws SQLException {
    if (!"t".equals(one(connection, "select pg_try_advisory_lock(" + KEY + ")"))) {
      throw new LockedException(Notice.of("lock.database", holder(connection)));
    }
    connection.setClientInfo("ApplicationName", Whereabouts.ofThisProcess());
    // A machine that lost its power says nothing: the server finds out within a minute.
    try (Statement statement = connection.createStatement()) {
      statement.execute("set tcp_keepalives_idle = 30");
      statement.execute("set tcp_keepalives_interval = 10");
      statement.execute("set tcp_keepalives_count = 3");
    }
  }

  private static boolean isPostgres(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  private static final String HOLDER =
      "select a.application_name, a.pid, a.usename, host(a.client_addr),"
          + " to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS') from pg_locks l"
          + " join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and l.granted"
          + " and l.database = (select oid from pg_database where datname = current_database())"
          + " and (l.classid::bigint << 32 | l.objid::bigint) = "
          + KEY;

  private static Notice holder(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(HOLDER)) {
      if (!row.next()) {
        return Notice.of("lock.unknown");
      }
      String host = row.getString(4);
      return Notice.of(
          "lock.session",
          Objects.toString(row.getString(1), ""),
          row.getLong(2),
          Objects.toString(row.getString(3), ""),
          host == null ? Notice.of("lock.this_machine") : host,
          Objects.toString(row.getString(5), ""));
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? String.valueOf(result.getString(1)) : "";
    }
  }

  @Override
  public void close() throws SQLException {
    // Back in the pool the connection would go on holding the lock.
    try (connection) {
      if (connection.isValid(1) && isPostgres(connection)) {
        one(connection, "select pg_advisory_unlock(" + KEY + ")");
      }
    }
  }
}
