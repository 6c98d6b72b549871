package org.countyreports.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.countyreports.model.SourceFile;

/** Unpacks gzip files, up to the size that a page may have. */
final class Gzip {

  private static final int CHUNK = 1 << 16;

  private Gzip() {}

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  /** What is in a gzip file; a damaged one is rejected, for half a report passes for a whole. */
  static Unpacked unpack(SourceFile file, long maxBytes) {
    byte[] bytes;
    try {
      // Counted first: a buffer that grows would need three times the room.
      long length = walk(file.bytes(), new byte[CHUNK], maxBytes, false);
      if (length > maxBytes) {
        return tooLarge(file, maxBytes);
      }
      bytes = new byte[(int) length];
      walk(file.bytes(), bytes, maxBytes, true);
    } catch (IOException e) {
      return Unpacked.broken(
          file, "DAMAGED_ARCHIVE", "the gzip file is damaged or cut off; save it again");
    }
    return isGzip(bytes)
        ? Unpacked.broken(file, "BINARY_FILE", "a gzip file inside a gzip file; unpack it first")
        : Unpacked.plain(new SourceFile(file.path(), bytes, file.origin()));
  }

  /** How many bytes a gzip file holds, written to {@code out} or counted only. */
  private static long walk(byte[] gzip, byte[] out, long maxBytes, boolean write)
      throws IOException {
    long length = 0;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip), CHUNK)) {
      int read = 0;
      while (read >= 0 && length <= maxBytes) {
        length += read;
        int offset = write ? (int) length : 0;
        int room = out.length - offset;
        read = room == 0 ? -1 : in.read(out, offset, room);
      }
    }
    return length;
  }

  private static Unpacked tooLarge(SourceFile file, long maxBytes) {
    String message = "unpacked it has more than %d bytes, the limit; split it or raise the limit";
    return Unpacked.broken(file, "FILE_TOO_LARGE", message.formatted(maxBytes));
  }
}
