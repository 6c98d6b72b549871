package org.countyreports.job;

import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The file of H2, which keeps what a commit replaced until its place is needed: after many commits
 * most of it may be waste.
 */
final class DatabaseFile {

  /** Files below this size are left alone: writing them anew costs more than they waste. */
  private static final long WORTHWHILE_BYTES = 8L << 20;

  /** A file of which less is in use is written anew. */
  private static final double IN_USE = 0.4;

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

  private final JdbcOperations jdbc;

  private DatabaseFile(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes the program's own file anew where it is wasteful, beside the old one, which it replaces
   * when it is whole; whether it was done. Nobody else may have the file open.
   */
  static boolean compact(DatabaseAddress address) {
    return address.ownFile()
        && ExistingDatabase.file(address).toFile().length() > WORTHWHILE_BYTES
        && compact(address, WORTHWHILE_BYTES, IN_USE);
  }

  static boolean compact(DatabaseAddress address, long worthwhileBytes, double leastInUse) {
    SingleConnectionDataSource connection =
        new SingleConnectionDataSource(address.url(), address.user(), address.password(), true);
    try {
      DatabaseFile file = new DatabaseFile(new JdbcTemplate(connection));
      if (!file.isWasteful(worthwhileBytes, leastInUse)) {
        return false;
      }
      file.jdbc.execute("shutdown compact");
      return true;
    } catch (DataAccessException e) {
      if (DatabaseFailures.isInUse(e)) {
        return false; // somebody looks into it: there will be another run
      }
      LOG.warn("the database file could not be made smaller: {}", Failures.explain(e));
      return false;
    } finally {
      connection.destroy();
    }
  }

  private boolean isWasteful(long worthwhileBytes, double leastInUse) {
    Map<String, Long> info = new TreeMap<>();
    jdbc.query(
        "select setting_name, setting_value from information_schema.settings"
            + " where setting_name in"
            + " ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE')",
        rs -> {
          info.put(rs.getString(1), Long.parseLong(rs.getString(2)));
        });
    // How much of the file is taken by chunks, and how much of these is still in use, in percent.
    double inUse =
        info.getOrDefault("info.FILL_RATE", 100L)
            * info.getOrDefault("info.CHUNKS_FILL_RATE", 100L)
            / 1e4;
    return info.getOrDefault("info.FILE_SIZE", 0L) > worthwhileBytes && inUse < leastInUse;
  }
}
