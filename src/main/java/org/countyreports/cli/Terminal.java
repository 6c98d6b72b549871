package org.countyreports.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person watches. */
final class Terminal {

  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Whether standard error is a terminal. */
  static boolean isStandardError() {
    return is(STANDARD_ERROR);
  }

  /** Whether standard output is a terminal. */
  static boolean isStandardOutput() {
    return is(STANDARD_OUTPUT);
  }

  private static boolean is(Path descriptor) {
    try {
      return Files.isSymbolicLink(descriptor)
          ? Files.readSymbolicLink(descriptor).startsWith("/dev/pts")
              || Files.readSymbolicLink(descriptor).toString().startsWith("/dev/tty")
          : isConsole();
    } catch (IOException e) {
      return false;
    }
  }

  /** Java 17 has no console where nobody watches; from 22 on it must be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException java17) {
      return true;
    }
  }
}
