package org.countyreports.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the character set of a report and decodes it: a byte order mark, else UTF-8 where every
 * byte fits, else whichever of GB18030, Big5 and damaged UTF-8 reads most like Chinese prose. What
 * a page declares about itself is wrong too often to be asked.
 */
final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  /** So much of a file is enough to tell one character set from another. */
  private static final int SAMPLE = 1 << 16;

  private TextDecoder() {}

  /** The text of a file. */
  static Decoded decode(byte[] bytes) {
    return marked(bytes).or(() -> strictUtf8(bytes)).orElseGet(() -> likeliest(bytes));
  }

  private static Optional<Decoded> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      // Editors put a UTF-8 mark in front of anything: it counts only where the rest agrees.
      byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
      return Optional.of(strictUtf8(rest).orElseGet(() -> likeliest(rest)));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
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

  private static Optional<Decoded> strictUtf8(byte[] bytes) {
    Decoded decoded = lenient(bytes, 0, StandardCharsets.UTF_8);
    boolean cutInside = decoded.undecodable() == 1 && decoded.text().endsWith("\ufffd");
    return decoded.undecodable() == 0 || cutInside ? Optional.of(decoded) : Optional.empty();
  }

  private static Decoded likeliest(byte[] bytes) {
    byte[] sample = sample(bytes);
    List<Charset> candidates = List.of(GB18030, BIG5, StandardCharsets.UTF_8);
    Charset best =
        Stream.ofNullable(candidates)
            .flatMap(List::stream)
            .max(Comparator.comparingDouble(c -> Prose.likeness(lenient(sample, 0, c))))
            .orElse(GB18030);
    return lenient(bytes, 0, best);
  }

  /** The first bytes beyond ASCII and what follows: the head of a page is all markup. */
  private static byte[] sample(byte[] bytes) {
    int start = 0;
    while (start < bytes.length && bytes[start] >= 0) {
      start++;
    }
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }

  private static Decoded lenient(byte[] bytes, int offset, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    CharBuffer out = CharBuffer.allocate(Math.min(bytes.length, 8192) + 16);
    StringBuilder text = new StringBuilder(bytes.length);
    int errors = 0;
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow()) {
      result = decoder.decode(in, out, true);
      if (result.isError()) {
        errors++;
        in.position(in.position() + Math.max(1, skip(result)));
      }
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        text.append('\ufffd');
      }
    }
    return new Decoded(text.toString(), charset.name(), errors);
  }

  /** One byte: in a double-byte set the second one may well be the first of the next character. */
  private static int skip(CoderResult error) {
    return Math.min(error.length(), 1);
  }
}
