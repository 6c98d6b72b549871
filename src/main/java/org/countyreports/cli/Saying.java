package org.countyreports.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program says on standard error of how it goes and how it ends. In a log of objects each
 * line has its level and event, and the last one the exit code.
 */
final class Saying {

  /** How a command ended. */
  enum End {
    /** All is well. */
    DONE("INFO"),
    /** Done, but files were rejected. */
    REJECTED("WARN"),
    /** The publication was held back. */
    HELD_BACK("WARN"),
    /** Told to stop. */
    STOPPED("WARN"),
    /** Another run is at work. */
    LOCKED("ERROR"),
    /** Wrong usage or settings. */
    WRONG_USAGE("ERROR"),
    /** It failed. */
    FAILED("ERROR");

    private final String level;

    End(String level) {
      this.level = level;
    }

    /** How a command ended that has nothing more to say. */
    static End of(int exitCode) {
      return switch (exitCode) {
        case ExitCode.DONE -> DONE;
        case ExitCode.REJECTED_FILES -> REJECTED;
        case ExitCode.HELD_BACK -> HELD_BACK;
        case ExitCode.LOCKED -> LOCKED;
        case ExitCode.USAGE -> WRONG_USAGE;
        case ExitCode.STOPPED -> STOPPED;
        default -> FAILED;
      };
    }
  }

  private static volatile boolean ended;

  private Saying() {}

  /** Nothing is said yet. */
  static void begin() {
    ended = false;
  }

  /** Whether a log of objects is wanted. */
  static boolean isJson() {
    return "json".equals(System.getProperty(Logging.FORMAT));
  }

  /** Says how a command ended, a line or more, where nothing has said so yet. */
  static void end(End end, int exitCode, String text) {
    if (isJson()) {
      List<String> lines = text.lines().toList();
      for (int i = 0; i < lines.size() - 1; i++) {
        line(end, lines.get(i), null);
      }
      line(end, lines.isEmpty() ? "" : lines.get(lines.size() - 1), exitCode);
    } else if (!text.isEmpty()) {
      System.err.println(text);
    }
    ended = true;
  }

  /** The last line of a command that has not said how it ended; nothing in a plain log. */
  static void end(int exitCode) {
    if (!ended && isJson()) {
      end(End.of(exitCode), exitCode, "exit code " + exitCode);
    }
  }

  private static void line(End end, String text, @Nullable Integer exitCode) {
    String event = "run_" + end.name().toLowerCase(java.util.Locale.ROOT);
    System.err.println(new JsonLine(end.level, event, text, exitCode));
  }
}
