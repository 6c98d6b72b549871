package org.countyreports.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real server for all tests of one machine; it ends with it. */
final class PostgresServer {

  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private PostgresServer() {}

  /** Makes an empty database; its address, without a user. */
  static String newDatabase() throws SQLException {
    String name = "reports" + DATABASES.incrementAndGet();
    execute("postgres", "create database " + name + " template template0 encoding 'UTF8'");
    return url(name);
  }

  /** The address of a database, without a user. */
  static String url(String database) {
    return "jdbc:postgresql://localhost:" + port() + "/" + database;
  }

  static int port() {
    return SERVER.getPort();
  }

  /** Runs statements as an administrator. */
  static void execute(String database, String... statements) throws SQLException {
    try (Connection connection = SERVER.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Ends all sessions of a database, as a server that is shut down does. */
  static void endSessions(String url) throws SQLException {
    String database = url.substring(url.lastIndexOf('/') + 1);
    // With a time to wait, the server answers when they have ended, and their locks with them.
    execute(
        "postgres",
        "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '"
            + database
            + "'");
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
