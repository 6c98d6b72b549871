package org.countyreports.read;

import java.util.List;
import java.util.Optional;
import org.countyreports.model.SourceFile;

/** Takes the page out of a MIME archive (.mht, .mhtml) as browsers and mail programs save it. */
final class WebArchive {

  private static final String FRAMES = "<frameset";

  private WebArchive() {}

  /** Whether bytes open with the header of such an archive. */
  static boolean isArchive(byte[] bytes) {
    int start = skipBlanks(bytes);
    boolean letter = start < bytes.length && Character.isLetter((char) (bytes[start] & 0x7F));
    if (!letter || bytes[start] < 0) {
      return false;
    }
    MimeHeader header = MimeHeader.read(bytes, start, bytes.length);
    return header.type().startsWith("multipart/")
        || (!header.type().isEmpty() && !header.field("mime-version").isEmpty());
  }

  private static int skipBlanks(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == ' ')) {
      at++;
    }
    return at;
  }

  /** The page of an archive; the largest one where the first only holds frames. */
  static Unpacked unpack(SourceFile file) {
    byte[] bytes = file.bytes();
    MimeHeader header = MimeHeader.read(bytes, skipBlanks(bytes), bytes.length);
    Optional<MimePart> page = page(bytes, MimePart.of(bytes, header));
    if (page.isEmpty()) {
      return Unpacked.broken(
          file, "DAMAGED_ARCHIVE", "the archive holds no page; save it again as HTML");
    }
    String own = page.get().header().field("content-location");
    String url = own.startsWith("http") ? own : header.field("snapshot-content-location");
    return new Unpacked(
        new SourceFile(file.path(), page.get().body(bytes), file.origin()),
        url.startsWith("http") ? url : "",
        page.get().header().parameter("charset"),
        null);
  }

  private static Optional<MimePart> page(byte[] bytes, List<MimePart> parts) {
    List<MimePart> pages = parts.stream().filter(MimePart::isPage).toList();
    if (pages.isEmpty()) {
      return parts.stream().filter(MimePart::isText).findFirst();
    }
    return hasFrames(pages.get(0).body(bytes))
        ? pages.stream().max((a, b) -> Integer.compare(a.length(), b.length()))
        : Optional.of(pages.get(0));
  }

  private static boolean hasFrames(byte[] page) {
    for (int i = 0; i + FRAMES.length() <= page.length; i++) {
      int matched = 0;
      while (matched < FRAMES.length()
          && Character.toLowerCase((char) page[i + matched]) == FRAMES.charAt(matched)) {
        matched++;
      }
      if (matched == FRAMES.length()) {
        return true;
      }
    }
    return false;
  }
}
