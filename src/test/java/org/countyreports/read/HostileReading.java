package org.countyreports.read;

import java.util.List;
import java.util.Locale;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;

/** Reads hostile files in a virtual machine of its own, which is given little memory. */
final class HostileReading {

  private HostileReading() {}

  /** Prints a line for each file: its kind, what became of it and how long that took. */
  public static void main(String[] arguments) {
    int size = Integer.parseInt(arguments[0]);
    List<String> kinds = List.of(arguments).subList(1, arguments.length);
    for (HostileFile kind : HostileFile.values()) {
      if (kinds.isEmpty() || kinds.contains(kind.name())) {
        System.out.println(read(kind, size));
      }
    }
  }

  private static String read(HostileFile kind, int size) {
    byte[] bytes = kind.bytes(size);
    long start = System.nanoTime();
    String outcome;
    try {
      ReadResult result = new ReportReader().read(new SourceFile(kind + ".html", bytes));
      outcome =
          result.articles().isEmpty()
              ? String.join("+", result.issues().stream().map(Issue::code).toList())
              : "read";
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      outcome = "FAILED:" + e.getClass().getSimpleName();
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    return String.format(Locale.ROOT, "%s %s %d", kind, outcome, millis);
  }
}
