package org.countyreports.job;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files whose names are given as bytes, and a list of them by another process. */
final class RawNames {

  private RawNames() {}

  /** Writes a file that holds the bytes of its path in hexadecimal. */
  static Path write(Path folder, String hex) throws IOException {
    return write(folder, hex, hex);
  }

  static Path write(Path folder, String hex, String content) throws IOException {
    StringBuilder escaped = new StringBuilder(folder.toUri().toString());
    for (int i = 0; i < hex.length(); i += 2) {
      String two = hex.substring(i, i + 2);
      escaped.append(two.equals("2F") ? "/" : "%" + two);
    }
    Path file = Path.of(URI.create(escaped.toString()));
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  /** The paths that a process of a locale finds, each with how many bytes it reads. */
  static List<String> listed(Path folder, String locale) throws IOException {
    ProcessBuilder child =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            RawNames.class.getName(),
            folder.toString());
    child.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    child.environment().put("LC_ALL", locale);
    Process process = child.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  public static void main(String[] args) throws IOException {
    ReportFiles files =
        new ReportFiles(
            file -> {
              throw new IllegalStateException("only read");
            },
            1 << 20);
    StringBuilder out = new StringBuilder();
    for (InputFile file : InputFolder.list(Path.of(args[0]))) {
      out.append(file.path()).append(' ').append(files.read(file).bytes().length).append('\n');
    }
    System.out.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
