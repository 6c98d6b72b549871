package org.countyreports.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes files whose passages are in different character sets, as pages are that were put together
 * from others. Tags and line feeds cut passages: their bytes are no part of any character.
 */
final class MixedText {

  /** Shorter passages fit into UTF-8 by chance. */
  private static final int FEWEST = 4;

  private static final int SHORTEST = 8;

  /** So much more like prose a passage must be in the other character set. */
  private static final double CLEARLY = 0.25;

  private final byte[] bytes;
  private final Charset base;
  private final StringBuilder text;
  private int undecodable;
  private int foreign;

  private MixedText(byte[] bytes, Charset base) {
    this.bytes = bytes;
    this.base = base;
    this.text = new StringBuilder(Math.min(bytes.length, LenientDecoder.LONGEST / 2));
  }

  /** The text of bytes that are mostly in the character set {@code base}. */
  static Decoded decode(byte[] bytes, Charset base) {
    MixedText mixed = new MixedText(bytes, base);
    mixed.decode();
    return new Decoded(mixed.text.toString(), base.name(), mixed.undecodable, mixed.foreign);
  }

  private void decode() {
    int pending = 0;
    int at = 0;
    while (at < bytes.length && text.length() <= LenientDecoder.LONGEST) {
      int end = at + 1;
      boolean beyond = bytes[at] < 0;
      while (end < bytes.length && bytes[end] != '<' && bytes[end] != '\n') {
        beyond |= bytes[end] < 0;
        end++;
      }
      Decoded other = beyond && end - at >= SHORTEST ? inOther(at, end) : null;
      if (other != null) {
        append(pending, at, base);
        text.append(other.text());
        foreign += other.text().length();
        pending = end;
      } else if (end - pending > LenientDecoder.LONGEST) {
        append(pending, end, base);
        pending = end;
      }
      at = end;
    }
    append(pending, at, base);
  }

  private void append(int start, int end, Charset charset) {
    if (start < end) {
      Decoded decoded = LenientDecoder.decode(bytes, start, end, charset);
      text.append(decoded.text());
      undecodable += decoded.undecodable();
    }
  }

  /** The passage in UTF-8, or in GB18030 where UTF-8 is the rule; null where it is none. */
  private @Nullable Decoded inOther(int start, int end) {
    boolean utf8 = base.equals(StandardCharsets.UTF_8);
    Charset other = utf8 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    if (!utf8 && !Utf8.fits(bytes, start, end, FEWEST)) {
      return null;
    }
    if (utf8 && Utf8.fits(bytes, start, end, 0)) {
      return null;
    }
    Decoded found = LenientDecoder.decode(bytes, start, end, other);
    Decoded usual = LenientDecoder.decode(bytes, start, end, base);
    boolean clear =
        found.undecodable() == 0 && Prose.likeness(found) > Prose.likeness(usual) + CLEARLY;
    return clear ? found : null;
  }
}
