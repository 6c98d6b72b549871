package org.countyreports.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the first bytes of well-known binary formats are. */
final class Signatures {

  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("\u00ff\u00d8\u00ff", "a JPEG image");
    KINDS.put("\u0089PNG", "a PNG image");
    KINDS.put("GIF8", "a GIF image");
    KINDS.put("RIFF", "a WebP image or a sound");
    KINDS.put("BM6", "a BMP image");
    KINDS.put("%PDF-", "a PDF document");
    KINDS.put("PK\u0003\u0004", "a ZIP archive or an Office document");
    KINDS.put("PK\u0005\u0006", "an empty ZIP archive");
    KINDS.put("\u00d0\u00cf\u0011\u00e0", "an old Office document");
    KINDS.put("\u001f\u008b", "a gzip archive");
    KINDS.put("Rar!", "a RAR archive");
    KINDS.put("7z\u00bc\u00af", "a 7-Zip archive");
    KINDS.put("\u007fELF", "a program");
    KINDS.put("MZ\u0090", "a program");
    KINDS.put("ID3", "a sound");
    KINDS.put("SQLite format", "a database");
  }

  private Signatures() {}

  /** What a file is by its first bytes, read as ISO 8859-1; empty where they are none of these. */
  static Optional<String> find(String head) {
    return KINDS.entrySet().stream()
        .filter(entry -> head.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
