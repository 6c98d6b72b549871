package org.countyreports.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Map;

/**
 * Plain lines, or an object a line, on standard error: standard output belongs to what a command
 * answers. Found by logback as a service; reading a file of settings takes it longer than all else.
 */
public final class Logging extends ContextAwareBase implements Configurator {

  /** The system property that asks for {@code json}. */
  static final String FORMAT = "county-reports.log";

  private static final Map<String, Level> LEVELS =
      Map.of(
          Logger.ROOT_LOGGER_NAME,
          Level.WARN,
          // Says at every start that H2 is newer than Flyway's last look at it.
          "org.flywaydb.core.internal.database.base.Database",
          Level.ERROR,
          // Their stack traces of a lost connection say no more than the line of the run that goes
          // on after it.
          "com.zaxxer.hikari",
          Level.ERROR,
          "org.springframework.transaction.interceptor.TransactionInterceptor",
          Level.OFF);

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    LEVELS.forEach((name, level) -> context.getLogger(name).setLevel(level));
    LogLines lines = new LogLines("json".equals(System.getProperty(FORMAT)));
    lines.setContext(context);
    lines.start();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(lines);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
