package org.countyreports.cli;

/** What the program answers to the one that started it. */
final class ExitCode {

  static final int DONE = 0;
  static final int REJECTED_FILES = 1;
  static final int USAGE = 2;
  static final int HELD_BACK = 3;
  static final int LOCKED = 4;
  static final int FAILED = 5;

  /** Told to stop by SIGTERM, 128 and its number; for SIGINT the Java machine makes it 130. */
  static final int STOPPED = 143;

  private ExitCode() {}
}
