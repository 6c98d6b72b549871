package org.countyreports.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.countyreports.model.SourceFile;
import tools.jackson.databind.node.ObjectNode;

/**
 * The folder of a source: each page as it was served, with a JSON beside it that tells where it is
 * from. The JSON comes first, then the line of the journal, then the page under its name: a page
 * never lies there without either.
 */
final class Archive {

  private static final int[] HASH_LENGTHS = {12, 20, 64};

  private final Path folder;
  private final Source source;
  private final Memory memory;
  private final Journal journal;

  Archive(Path folder, Source source, Memory memory, Journal journal) {
    this.folder = folder;
    this.source = source;
    this.memory = memory;
    this.journal = journal;
  }

  /** Removes what a kill left of pages that were being written. */
  static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(".") && name.endsWith(".tmp")) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Keeps a page; false where its content was there already. */
  boolean store(Link link, Answer.Page page, Instant at) throws IOException {
    String sha256 = new SourceFile("page", page.body()).sha256();
    String last = page.uri().equals(link.uri()) ? "" : page.uri().toString();
    ObjectNode line =
        Journal.line().put("page", link.uri().toString()).put("final", last).put("sha256", sha256);
    Optional<String> same = memory.file(sha256);
    if (same.isPresent()) {
      note(line.put("file", same.get()).put("same", true));
      return false;
    }
    Path month = Files.createDirectories(folder.resolve("%tY/%<tm".formatted(day(at))));
    Path file = free(month, sha256, page, day(at));
    String name = file.getFileName().toString();
    Path aside = WholeFile.aside(file, page.body());
    WholeFile.write(
        month.resolve(name + OriginJson.SUFFIX), OriginJson.write(fetched(link, page, sha256, at)));
    note(line.put("file", folder.relativize(file).toString().replace('\\', '/')));
    WholeFile.settle(aside, file);
    WholeFile.sync(month);
    return true;
  }

  private void note(ObjectNode line) throws IOException {
    journal.write(line);
    memory.take(line);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Days.BEIJING);
  }

  /** 22-3f9a1c0b2d4e.html, with more of the digest where another page has that name. */
  private static Path free(Path month, String sha256, Answer.Page page, LocalDate day)
      throws IOException {
    for (int length : HASH_LENGTHS) {
      String hash = sha256.substring(0, length);
      Path file = month.resolve("%td-%s.%s".formatted(day, hash, ContentTypes.extension(page)));
      if (!Files.exists(file) || Arrays.equals(Files.readAllBytes(file), page.body())) {
        return file;
      }
    }
    throw new IllegalStateException("two pages with the digest " + sha256);
  }

  private Fetched fetched(Link link, Answer.Page page, String sha256, Instant at) {
    return new Fetched(
        source.name(),
        link.uri(),
        page.uri(),
        page.status(),
        page.headers(),
        at,
        sha256,
        link.text(),
        link.day(),
        source.region(),
        source.encoding(),
        !memory.lookedFor().equals(source.looksFor()));
  }
}
