package org.countyreports.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
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

  /** Whether a database knows of no publication. */
  static boolean isUnknown(ProgramState state) {
    return state.find(REMEMBERED).isEmpty();
  }

  /** Remembers the files that lie there, of which these are the names. */
  void rememberThere(Collection<PublishedFile> names) throws IOException {
    List<PublishedFile> there = new ArrayList<>();
    for (PublishedFile name : names) {
      Path file = output.resolve(name.path());
      there.add(new PublishedFile(name.path(), Files.size(file), digest(file)));
    }
    remember(there);
  }

  /** Whether the files are those that this database published, to the byte. */
  boolean isAsRemembered() throws IOException {
    if (!seemsAsRemembered()) {
      return false;
    }
    for (PublishedFile file : remembered()) {
      if (!digest(output.resolve(file.path())).equals(file.sha256())) {
        return false;
      }
    }
    return true;
  }

  /** The same by a glance: files of these sizes, tables of today's columns. */
  boolean seemsAsRemembered() throws IOException {
    Set<PublishedFile> files = remembered();
    for (PublishedFile file : files) {
      Path path = output.resolve(file.path());
      if (!Files.isRegularFile(path) || Files.size(path) != file.bytes()) {
        return false;
      }
    }
    for (PublishedTable table : PublishedTables.all()) {
      if (files.isEmpty() || !hasTodaysColumns(table)) {
        return false;
      }
    }
    return true;
  }

  /** The files that this database published last; none where it does not know. */
  Set<PublishedFile> remembered() {
    return state
        .find(REMEMBERED)
        .map(files -> files.lines().map(LastPublication::parsed).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  private static PublishedFile parsed(String line) {
    String[] parts = line.split(" ", 3);
    return new PublishedFile(parts[2], Long.parseLong(parts[1]), parts[0]);
  }

  private boolean hasTodaysColumns(PublishedTable table) throws IOException {
    try (RecordScanner scanner = new RecordScanner(output.resolve(table.fileName()), 0)) {
      return scanner.next() && scanner.cells().equals(table.columnNames());
    }
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
