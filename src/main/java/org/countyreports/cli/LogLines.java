package org.countyreports.cli;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countyreports.job.Failures;
import org.jspecify.annotations.Nullable;

/** Writes to standard error. How is put together with the first line: most runs log nothing. */
final class LogLines extends AppenderBase<ILoggingEvent> {

  private static final String FRAMES = "8";

  /** Without an exception they say that something failed, and not what. */
  private static final List<String> FRAMEWORKS =
      List.of("org.springframework.batch.", "org.springframework.transaction.");

  private static final String PATTERN =
      "%d{HH:mm:ss} %-5level %logger{0}: %msg%n%ex{" + FRAMES + "}";

  private final boolean json;
  private @Nullable PatternLayoutEncoder plain;
  private @Nullable ThrowableProxyConverter exceptions;

  LogLines(boolean json) {
    this.json = json;
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (isTold(event)) {
      return;
    }
    if (json) {
      System.err.println(object(event));
    } else {
      System.err.writeBytes(plain().encode(event));
    }
    System.err.flush();
  }

  /**
   * What the frameworks say of a failure is told by the run itself, in words that say what to do;
   * where they are not known, the place in the program helps.
   */
  private static boolean isTold(ILoggingEvent event) {
    if (!event.getLoggerName().startsWith("org.springframework.")) {
      return false;
    }
    return event.getThrowableProxy() instanceof ThrowableProxy proxy
        ? Failures.isKnown(proxy.getThrowable())
        : FRAMEWORKS.stream().anyMatch(event.getLoggerName()::startsWith);
  }

  private JsonLine object(ILoggingEvent event) {
    String exception = event.getThrowableProxy() == null ? null : exceptions().convert(event);
    String name = event.getLoggerName();
    return new JsonLine(
        event.getLevel().toString(),
        "log",
        String.valueOf(event.getFormattedMessage()),
        null,
        name.substring(name.lastIndexOf('.') + 1),
        exception);
  }

  private ThrowableProxyConverter exceptions() {
    if (exceptions == null) {
      exceptions = new ThrowableProxyConverter();
      exceptions.setOptionList(List.of(FRAMES));
      exceptions.setContext(getContext());
      exceptions.start();
    }
    return exceptions;
  }

  private PatternLayoutEncoder plain() {
    if (plain == null) {
      plain = new PatternLayoutEncoder();
      plain.setPattern(PATTERN);
      plain.setCharset(StandardCharsets.UTF_8);
      plain.setContext(getContext());
      plain.start();
    }
    return plain;
  }
}
