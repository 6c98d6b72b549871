package org.countyreports.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One part of a MIME message.
 *
 * @param header its header
 * @param end offset behind its body
 */
record MimePart(MimeHeader header, int end) {

  /** Pictures and frames of a page; more parts than these no page has. */
  private static final int MOST_PARTS = 5000;

  /** Parts hold parts, as mail does: alternative inside related inside mixed. */
  private static final int MOST_BOUNDARIES = 4;

  /** The parts of a message in their order; a message without parts is one itself. */
  static List<MimePart> of(byte[] bytes, MimeHeader header) {
    List<byte[]> boundaries = new ArrayList<>();
    addBoundary(boundaries, header);
    if (boundaries.isEmpty()) {
      return List.of(new MimePart(header, bytes.length));
    }
    List<MimePart> parts = new ArrayList<>();
    MimeHeader open = null;
    int at = header.bodyStart();
    while (at < bytes.length && parts.size() < MOST_PARTS) {
      int next = MimeHeader.lineEnd(bytes, at, bytes.length) + 1;
      if (isBoundary(bytes, at, boundaries)) {
        if (open != null) {
          parts.add(new MimePart(open, Math.max(at, open.bodyStart())));
        }
        open = MimeHeader.read(bytes, next, bytes.length);
        addBoundary(boundaries, open);
        next = Math.max(next, open.bodyStart());
      }
      at = next;
    }
    if (open != null) {
      parts.add(new MimePart(open, bytes.length));
    }
    return parts;
  }

  private static void addBoundary(List<byte[]> boundaries, MimeHeader header) {
    String boundary = header.parameter("boundary");
    if (!boundary.isEmpty() && boundaries.size() < MOST_BOUNDARIES) {
      boundaries.add(("--" + boundary).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static boolean isBoundary(byte[] bytes, int at, List<byte[]> boundaries) {
    if (at + 2 > bytes.length || bytes[at] != '-' || bytes[at + 1] != '-') {
      return false;
    }
    for (byte[] boundary : boundaries) {
      int end = at + boundary.length;
      if (end <= bytes.length && Arrays.equals(bytes, at, end, boundary, 0, boundary.length)) {
        return true;
      }
    }
    return false;
  }

  boolean isPage() {
    return header.type().equals("text/html") || header.type().equals("application/xhtml+xml");
  }

  boolean isText() {
    return header.type().equals("text/plain");
  }

  /** How many bytes its body has, encoded. */
  int length() {
    return end - header.bodyStart();
  }

  /** Its body, decoded. */
  byte[] body(byte[] message) {
    return TransferEncoding.decode(
        message, header.bodyStart(), end, header.field("content-transfer-encoding"));
  }
}
