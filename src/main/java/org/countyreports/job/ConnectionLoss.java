package org.countyreports.job;

import java.io.EOFException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a server that is away for a while from a fault that trying again would not mend. */
final class ConnectionLoss {

  /**
   * The server shuts down, crashed, starts, ended the session or has no slot left: 57P01 to 57P03,
   * 57P05, 53300. All of class 08 are about connections.
   */
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "57P05", "53300");

  private ConnectionLoss() {}

  /** Whether a failure, or what caused it, is the loss of a connection. */
  static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isRefusal(sql)) {
        return false;
      }
      if (isLoss(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoss(Throwable cause) {
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      return sql.getSQLState().startsWith("08") || STATES.contains(sql.getSQLState());
    }
    // What the pool says of a connection that it has given up; it has no state.
    return cause instanceof SQLException && "Connection is closed".equals(cause.getMessage())
        || cause instanceof SQLRecoverableException
        || cause instanceof SQLTransientConnectionException && cause.getCause() == null
        || cause instanceof SocketException
        || cause instanceof EOFException;
  }

  /** A wrong password or role (class 28), an unknown database (3D000), a broken file (H2's 90). */
  private static boolean isRefusal(SQLException e) {
    return e.getSQLState() != null
        && (e.getSQLState().startsWith("28")
            || e.getSQLState().startsWith("90")
            || e.getSQLState().equals("3D000"));
  }
}
