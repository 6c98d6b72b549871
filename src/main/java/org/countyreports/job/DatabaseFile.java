package org.countyreports.job;

import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The file of H2, which keeps what a commit replaced until its place is needed: after many commits
 * most of it may be waste.
 */
final class DatabaseFile {

  /** Files below this size are left alone: writing them anew costs more than they waste. */
  private static final long WORTHWHILE_BYTES = 256L << 20;

  /** A file of which less is in use is written anew. */
  private static final double IN_USE = 0.4;

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

  private final JdbcOperations jdbc;
  private final long worthwhileBytes;

  DatabaseFile(JdbcOperations jdbc) {
    this(jdbc, WORTHWHILE_BYTES);
  }

  DatabaseFile(JdbcOperations jdbc, long worthwhileBytes) {
    this.jdbc = jdbc;
    this.worthwhileBytes = worthwhileBytes;
  }

  /**
   * Closes a wasteful file and writes it anew beside the old one, which it replaces when it is
   * whole; whether it was done. Nothing can be read through these connections afterwards.
   */
  boolean closeCompact() {
    if (!isH2() || !isWasteful()) {
      return false;
    }
    try {
      jdbc.execute("shutdown compact");
      return true;
    } catch (DataAccessException e) {
      LOG.warn("the database file could not be made smaller: {}", Failures.explain(e));
      return false;
    }
  }

  private boolean isWasteful() {
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
    return info.getOrDefault("info.FILE_SIZE", 0L) > worthwhileBytes && inUse < IN_USE;
  }

  private boolean isH2() {
    return Boolean.TRUE.equals(
        jdbc.execute(
            (ConnectionCallback<Boolean>)
                c -> c.getMetaData().getDatabaseProductName().equals("H2")));
  }
}
