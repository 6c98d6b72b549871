package org.countyreports.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.countyreports.load.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second run out of an output folder. The operating system gives the lock back when the
 * process ends, however it ends; the file stays and tells nothing by itself.
 */
final class OutputLock implements AutoCloseable {

  private static final String NAME = ".county-reports.lock";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, or says who has it. */
  static OutputLock acquire(Path output) throws IOException {
    Path file = output.resolve(NAME);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new LockedException(
          Notice.of("lock.folder", output, namedHolder(Files.readString(file).strip())));
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)), 0);
    return new OutputLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }

  private static Notice namedHolder(String content) {
    int space = content.indexOf(' ');
    return space < 0
        ? Notice.of("lock.new_process")
        : Notice.of("lock.process", content.substring(0, space), content.substring(space + 1));
  }

  private static String holder() {
    return "%d %s"
        .formatted(
            ProcessHandle.current().pid(), TIME.format(ZonedDateTime.now(ZoneId.systemDefault())));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
