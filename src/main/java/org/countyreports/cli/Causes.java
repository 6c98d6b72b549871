package org.countyreports.cli;

/** Failures in one line. */
final class Causes {

  private Causes() {}

  /** What happened, and its innermost reason where that is another. */
  static String line(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String reason = String.valueOf(innermost.getMessage()).lines().findFirst().orElse("");
    return innermost.getClass().getSimpleName() + ": " + reason;
  }
}
