package org.countyreports.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the character set of a report and decodes it: a byte order mark, else UTF-8 where every
 * byte fits, else whichever of GB18030, Big5 and damaged UTF-8 reads most like Chinese prose. What
 * a page declares about itself is wrong too often to decide more than a tie.
 */
final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  /** So much of a file is enough to tell one character set from another. */
  private static final int SAMPLE = 1 << 16;

  /** What a declaration is worth against the share of common characters. */
  private static final double DECLARED = 0.05;

  private TextDecoder() {}

  /** The text of a file. */
  static Decoded decode(byte[] bytes) {
    return decode(bytes, "", "");
  }

  /**
   * The text of a file.
   *
   * @param archived the character set that its archive names; empty where it names none
   * @param served the one that its server named; counts where the page itself names none
   */
  static Decoded decode(byte[] bytes, String archived, String served) {
    String own = archived.isEmpty() ? DeclaredCharset.find(bytes) : archived;
    String declared = own.isEmpty() ? served : own;
    return marked(bytes, declared)
        .or(() -> Utf16.decode(bytes))
        .or(() -> strictUtf8(bytes, 0))
        .orElseGet(() -> likeliest(bytes, declared));
  }

  private static Optional<Decoded> marked(byte[] bytes, String declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      // Editors put a UTF-8 mark in front of anything: it counts only where the rest agrees.
      byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
      return Optional.of(strictUtf8(rest, 0).orElseGet(() -> likeliest(rest, declared)));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(whole(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(whole(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Decoded> strictUtf8(byte[] bytes, int start) {
    if (bytes.length <= LenientDecoder.LONGEST) {
      String fast = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
      if (fast.indexOf('\ufffd') < 0) {
        return Optional.of(new Decoded(fast, StandardCharsets.UTF_8.name(), 0));
      }
    }
    Decoded decoded = whole(bytes, start, StandardCharsets.UTF_8);
    boolean cutInside = decoded.undecodable() == 1 && decoded.text().endsWith("\ufffd");
    return decoded.undecodable() == 0 || cutInside ? Optional.of(decoded) : Optional.empty();
  }

  private static Decoded likeliest(byte[] bytes, String declared) {
    byte[] sample = sample(bytes);
    Charset best =
        List.of(GB18030, BIG5, StandardCharsets.UTF_8).stream()
            .max(Comparator.comparingDouble(c -> likeness(sample, c, declared)))
            .orElse(GB18030);
    return MixedText.decode(bytes, best);
  }

  private static double likeness(byte[] sample, Charset charset, String hint) {
    double bonus = DeclaredCharset.means(hint, charset) ? DECLARED : 0;
    return Prose.likeness(whole(sample, 0, charset)) + bonus;
  }

  /** The first bytes beyond ASCII and what follows: the head of a page is all markup. */
  private static byte[] sample(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && bytes[start] >= 0) {
      start++;
    }
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }

  private static Decoded whole(byte[] bytes, int start, Charset charset) {
    return LenientDecoder.decode(bytes, start, bytes.length, charset);
  }
}
