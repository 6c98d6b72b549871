package org.countyreports.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 without a byte order mark: every ASCII character brings a null byte along. */
final class Utf16 {

  private static final int SAMPLE = 1 << 12;

  /** Null bytes of one parity against those of the other. */
  private static final int MANY_TIMES = 20;

  /** Line feeds and digits alone make one null byte in a hundred. */
  private static final int ONE_IN = 200;

  private static final double LIKELY = 0.3;

  private Utf16() {}

  /** The text of bytes that are UTF-16 without a mark; empty where they are not. */
  static Optional<Decoded> decode(byte[] bytes) {
    return find(bytes).map(charset -> LenientDecoder.decode(bytes, 0, bytes.length, charset));
  }

  /** Which UTF-16 bytes are; empty where they are none. */
  static Optional<Charset> find(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = Math.max(even, odd);
    if (most * ONE_IN <= length || most < MANY_TIMES * Math.min(even, odd)) {
      return Optional.empty();
    }
    Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    Decoded sample = LenientDecoder.decode(bytes, 0, length, charset);
    // Half of an English page is null bytes, of a Chinese text far less.
    return most * 4 >= length || Prose.likeness(sample) >= LIKELY
        ? Optional.of(charset)
        : Optional.empty();
  }
}
