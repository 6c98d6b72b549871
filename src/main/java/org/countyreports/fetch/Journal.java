package org.countyreports.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of the addresses of a source: a file that lines are only ever added to, each on the
 * disk before what it tells is done. What a kill leaves in doubt is its last line alone.
 */
final class Journal implements AutoCloseable {

  /** Its name in the folder of the source; hidden, so that nobody takes it for a report. */
  static final String NAME = ".fetched.jsonl";

  private static final JsonMapper JSON = new JsonMapper();

  private final FileChannel channel;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /** Reads what was written so far into {@code memory}, without touching anything. */
  static void read(Path folder, Memory memory) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      ArchiveScan.read(folder, memory);
      return;
    }
    try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      lines.forEach(line -> remember(line, memory));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    memory.settle(path -> Files.exists(folder.resolve(path)));
  }

  private static void remember(String line, Memory memory) {
    OriginJson.tree(line.getBytes(StandardCharsets.ISO_8859_1)).ifPresent(memory::take);
  }

  /** Opens it for writing, the torn end of a killed run cut off. */
  static Journal open(Path folder, Memory memory) throws IOException {
    Files.createDirectories(folder);
    boolean fresh = !Files.exists(folder.resolve(NAME));
    FileChannel channel =
        FileChannel.open(
            folder.resolve(NAME),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    channel.truncate(lineEnd(channel, channel.size()));
    if (memory.isLastForgotten()) {
      channel.truncate(lineEnd(channel, channel.size() - 1));
    }
    channel.position(channel.size());
    Journal journal = new Journal(channel);
    if (fresh) {
      for (ObjectNode known : memory.rewritten()) {
        journal.put(known);
      }
      channel.force(true);
      WholeFile.sync(folder);
    }
    return journal;
  }

  /** Where the last line ends that ends in front of {@code limit}. */
  private static long lineEnd(FileChannel channel, long limit) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long at = limit - 1; at >= 0; at--) {
      one.clear();
      channel.read(one, at);
      if (one.get(0) == '\n') {
        return at + 1;
      }
    }
    return 0;
  }

  static ObjectNode line() {
    return JSON.createObjectNode();
  }

  /** Adds a line, and returns when it is on the disk. */
  void write(ObjectNode line) throws IOException {
    put(line);
    channel.force(false);
  }

  private void put(JsonNode line) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.wrap((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
