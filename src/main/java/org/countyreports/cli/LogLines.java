package org.countyreports.cli;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes to standard error. How is put together with the first line: most runs log nothing. */
final class LogLines extends AppenderBase<ILoggingEvent> {

  private static final String PATTERN = "%d{HH:mm:ss} %-5level %logger{0}: %msg%n%ex{8}";

  private final boolean json;
  private @Nullable Encoder<ILoggingEvent> encoder;

  LogLines(boolean json) {
    this.json = json;
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (encoder == null) {
      encoder = json ? new JsonEncoder() : plain();
      encoder.setContext(getContext());
      encoder.start();
    }
    System.err.writeBytes(encoder.encode(event));
    System.err.flush();
  }

  private static PatternLayoutEncoder plain() {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setPattern(PATTERN);
    encoder.setCharset(StandardCharsets.UTF_8);
    return encoder;
  }
}
