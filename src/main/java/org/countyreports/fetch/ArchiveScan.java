package org.countyreports.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads off the archive what is there, where the journal was lost. */
final class ArchiveScan {

  private ArchiveScan() {}

  /** Tells a memory of all pages of a source that have their JSON beside them. */
  static void read(Path folder, Memory memory) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> origins;
    try (Stream<Path> files = Files.walk(folder)) {
      origins = files.filter(file -> name(file).endsWith(OriginJson.SUFFIX)).sorted().toList();
    }
    for (Path origin : origins) {
      String name = name(origin);
      Path page =
          origin.resolveSibling(name.substring(0, name.length() - OriginJson.SUFFIX.length()));
      if (Files.exists(page)) {
        OriginJson.tree(Files.readAllBytes(origin))
            .ifPresent(json -> memory.take(line(json, folder.relativize(page))));
      }
    }
  }

  private static JsonNode line(JsonNode json, Path file) {
    String url = OriginJson.text(json, "url");
    String last = OriginJson.text(json, "final_url");
    return Journal.line()
        .put("page", url)
        .put("final", last.equals(url) ? "" : last)
        .put("file", file.toString().replace('\\', '/'))
        .put("sha256", OriginJson.text(json, "sha256"));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
