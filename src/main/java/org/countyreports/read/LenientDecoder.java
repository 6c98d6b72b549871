package org.countyreports.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes bytes with one character set and counts what cannot be decoded. */
final class LenientDecoder {

  /** No report is longer: a text that goes on behind it is cut there and then rejected. */
  static final int LONGEST = 8 << 20;

  private static final int CHUNK = 8192;

  private LenientDecoder() {}

  /** Some bytes as text, a replacement character for each place that cannot be decoded. */
  static Decoded decode(byte[] bytes, int start, int end, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
    CharBuffer out = CharBuffer.allocate(Math.min(end - start, CHUNK) + 16);
    StringBuilder text = new StringBuilder(Math.min(end - start, LONGEST / 2));
    int errors = 0;
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow() && text.length() <= LONGEST) {
      result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        errors++;
        in.position(in.position() + Math.max(1, skip(result)));
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
