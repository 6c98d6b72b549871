package org.countyreports.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.countyreports.model.Issue;
import org.countyreports.model.SourceFile;

/** Turns away files that cannot be a report: empty, too large, or no text at all. */
final class FileGate {

  /** Text in any of our character sets holds next to no control characters. */
  private static final int CONTROLS_PER_MILLE = 20;

  private static final int SAMPLE = 1 << 14;

  private FileGate() {}

  /** Why a file is rejected; empty where it may be read. */
  static Optional<Issue> reject(SourceFile file, long maxBytes) {
    byte[] bytes = file.bytes();
    if (isEmpty(bytes)) {
      return Optional.of(
          error(
              file, "EMPTY_FILE", "the file is empty (" + bytes.length + " bytes); save it again"));
    }
    if (bytes.length > maxBytes) {
      String message =
          "the file has %d bytes, the limit is %d; split it or raise the limit"
              .formatted(bytes.length, maxBytes);
      return Optional.of(error(file, "FILE_TOO_LARGE", message));
    }
    return Optional.empty();
  }

  /** Why the content of a file is rejected, archives unpacked; empty where it may be read. */
  static Optional<Issue> rejectContent(SourceFile file) {
    if (isEmpty(file.bytes())) {
      return Optional.of(error(file, "EMPTY_FILE", "nothing is in the archive; save it again"));
    }
    return binaryKind(file.bytes())
        .map(
            kind ->
                error(
                    file,
                    "BINARY_FILE",
                    "the file is " + kind + ", not text or HTML; save the page itself instead"));
  }

  private static Issue error(SourceFile file, String code, String message) {
    return Issue.ofFile(file.path(), Issue.Severity.ERROR, code, file.path() + ": " + message);
  }

  private static boolean isEmpty(byte[] bytes) {
    for (byte b : bytes) {
      if (b != 0 && b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> binaryKind(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    Optional<String> known = Signatures.find(head);
    if (known.isPresent()) {
      return known;
    }
    if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
      return Optional.empty();
    }
    return looksBinary(bytes) && Utf16.find(bytes).isEmpty()
        ? Optional.of("binary data")
        : Optional.empty();
  }

  private static boolean looksBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    int nulls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= ' ' && b < 0xFF) {
        continue;
      }
      boolean control = b != 0 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B;
      nulls += b == 0 ? 1 : 0;
      controls += control ? 1 : 0;
    }
    return nulls * 4L > 3L * length || controls * 1000L > (long) CONTROLS_PER_MILLE * length;
  }
}
