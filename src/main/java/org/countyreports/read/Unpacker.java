package org.countyreports.read;

import org.countyreports.model.SourceFile;

/** Takes pages out of what they were saved in: gzip and MIME (.mht), one in the other. */
final class Unpacker {

  private Unpacker() {}

  /** The page in a file; never larger than {@code maxBytes}. */
  static Unpacked unpack(SourceFile file, long maxBytes) {
    boolean zipped = Gzip.isGzip(file.bytes());
    Unpacked unzipped = zipped ? Gzip.unpack(file, maxBytes) : Unpacked.plain(file);
    boolean archive = unzipped.problem() == null && WebArchive.isArchive(unzipped.file().bytes());
    return archive ? WebArchive.unpack(unzipped.file()) : unzipped;
  }
}
