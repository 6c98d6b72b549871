package org.countyreports.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was published last: the files in the output folder, and what the database knows of them. */
final class LastPublication {

  private static final String REMEMBERED = "published_files";

  private final Path output;
  private final ProgramState state;

  LastPublication(Path output, ProgramState state) {
    this.output = output;
    this.state = state;
  }

  /** Remembers the files of a publication. */
  void remember(Collection<PublishedFile> files) {
    state.put(
        REMEMBERED,
        files.stream()
            .map(file -> "%s %d %s".formatted(file.sha256(), file.bytes(), file.path()))
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  /** Whether the files are those that this database published, to the byte. */
  boolean isAsRemembered() throws IOException {
    Optional<String> files = state.find(REMEMBERED);
    if (files.isEmpty()) {
      return false;
    }
    for (String line : files.get().split("\n")) {
      String[] parts = line.split(" ", 3);
      Path file = output.resolve(parts[2]);
      if (!Files.isRegularFile(file)
          || Files.size(file) != Long.parseLong(parts[1])
          || !digest(file).equals(parts[0])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a table lies there as its own publication describes it, whoever published it. */
  boolean isIntact(String tableName) throws IOException {
    PublishedTable table = PublishedTables.get(tableName);
    Path file = output.resolve(table.fileName());
    return Files.isRegularFile(file)
        && ("sha256:" + digest(file)).equals(described().get(table.fileName()));
  }

  /** The digests of the files of reports whose articles are published, by path. */
  NavigableMap<String, String> digests() throws IOException {
    PublishedTable reports = PublishedTables.get("reports");
    int digest = reports.columnNames().indexOf("sha256");
    NavigableMap<String, String> digests = new TreeMap<>(CodePointOrder.INSTANCE);
    try (OldTable old = OldTable.open(output, reports, false)) {
      for (String path = old.path(); path != null; path = old.path()) {
        digests.put(path, old.take().get(0)[digest]);
      }
    }
    return digests;
  }

  private Map<String, String> described() {
    Map<String, String> hashes = new HashMap<>();
    try {
      JsonNode description = new JsonMapper().readTree(output.resolve("datapackage.json"));
      for (JsonNode resource : description.path("resources")) {
        hashes.put(resource.path("path").asString(""), resource.path("hash").asString(""));
      }
    } catch (JacksonException broken) {
      return Map.of();
    }
    return hashes;
  }

  private static String digest(Path file) throws IOException {
    DigestStream digest = new DigestStream(OutputStream.nullOutputStream());
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(digest);
    }
    return digest.result("").sha256();
  }
}
