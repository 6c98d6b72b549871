package org.countyreports.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files are between reading and rows, on disk: where the process dies, the next run knows
 * whom to suspect. A place a file, written over when the file is done; no byte is synced, for a
 * process that dies leaves what it wrote to the system, and a machine that dies is no file's fault.
 */
final class ReadingLog implements AutoCloseable {

  private static final String NAME = ".county-reports.reading";

  /** A name has at most 4,096 bytes, more where it is written in another way. */
  private static final int PLACE = 16_384;

  private static final byte FREE = 0;
  private static final byte BESIDE_OTHERS = 'b';
  private static final byte ALONE = 'a';

  private final Path file;
  private final FileChannel channel;
  private final Map<String, Integer> places = new HashMap<>();
  private final Deque<Integer> free = new ArrayDeque<>();

  private ReadingLog(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * A file that a dead process was at.
   *
   * @param path relative to the input folder
   * @param alone whether nothing else was under way
   */
  record Left(String path, boolean alone) {}

  /** What the last process of an output folder left; empty where it ended by itself. */
  static List<Left> left(Path output) throws IOException {
    Path file = output.resolve(NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Left> left = new ArrayList<>();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer place = ByteBuffer.allocate(PLACE);
      for (long at = 0; at < channel.size(); at += PLACE) {
        place.clear();
        channel.read(place, at);
        place.flip();
        byte state = place.hasRemaining() ? place.get() : FREE;
        if (state == ALONE || state == BESIDE_OTHERS) {
          String rest = StandardCharsets.UTF_8.decode(place).toString();
          int end = rest.indexOf('\0');
          left.add(new Left(end < 0 ? rest : rest.substring(0, end), state == ALONE));
        }
      }
    }
    return left;
  }

  /** Forgets what the last process left. */
  static void forget(Path output) throws IOException {
    Files.deleteIfExists(output.resolve(NAME));
  }

  /** Begins a log, in the place of the last one. */
  static ReadingLog open(Path output) throws IOException {
    Path file = output.resolve(NAME);
    return new ReadingLog(
        file,
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING));
  }

  /** Notes that a file is begun. */
  synchronized void begin(String path, boolean alone) {
    byte[] name = path.getBytes(StandardCharsets.UTF_8);
    if (name.length + 2 > PLACE) {
      return;
    }
    int place = places.computeIfAbsent(path, p -> free.isEmpty() ? places.size() : free.pop());
    write(
        place,
        ByteBuffer.allocate(name.length + 2)
            .put(alone ? ALONE : BESIDE_OTHERS)
            .put(name)
            .put(FREE)
            .flip());
  }

  /** Notes that a file is done. */
  synchronized void end(String path) {
    Integer place = places.remove(path);
    if (place != null) {
      free.push(place);
      write(place, ByteBuffer.allocate(1));
    }
  }

  private void write(int place, ByteBuffer bytes) {
    try {
      channel.write(bytes, (long) place * PLACE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the log of a process that is not dying. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
