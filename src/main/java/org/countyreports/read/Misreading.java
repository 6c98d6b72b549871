package org.countyreports.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A known way to garble a text: bytes of one character set were read as those of another, and what
 * came of it was saved.
 *
 * @param really the character set that the bytes were in
 * @param readAs the one that they were read as
 */
record Misreading(Charset really, Charset readAs) {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final Charset LATIN = Charset.forName("windows-1252");

  /** The known ones, the likelier first. */
  static final List<Misreading> KNOWN =
      List.of(
          new Misreading(StandardCharsets.UTF_8, LATIN),
          new Misreading(StandardCharsets.UTF_8, GB18030),
          new Misreading(GB18030, LATIN),
          new Misreading(BIG5, LATIN),
          new Misreading(BIG5, GB18030),
          new Misreading(GB18030, BIG5),
          new Misreading(StandardCharsets.UTF_8, BIG5));

  /** Stands for a byte that was lost: no character set of ours begins a character with it. */
  private static final int LOST = 0xFF;

  /**
   * A passage as it was.
   *
   * @param text the characters
   * @param chinese how many of the characters brought back are Chinese
   * @param lost how many places cannot be brought back
   */
  record Undone(String text, int chinese, int lost) {}

  /** Whether the bytes prove by themselves that they are in {@link #really}. */
  boolean isSelfEvident() {
    return really.equals(StandardCharsets.UTF_8);
  }

  /** The passage as it was; empty where it cannot have come of this. */
  Optional<Undone> undo(String passage) {
    if (isSelfEvident() && readAs.equals(LATIN)) {
      return Optional.of(undoRuns(passage));
    }
    Optional<Undone> undone = decoded(passage, false);
    // cp936 reads the byte 80 as a euro sign, GB18030 the bytes A2 E3.
    if (readAs.equals(GB18030) && passage.indexOf('€') >= 0) {
      return undone.filter(u -> u.lost() == 0).or(() -> decoded(passage, true));
    }
    return undone;
  }

  private Optional<Undone> decoded(String passage, boolean shortEuro) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * passage.length());
    int at = 0;
    for (int i = 0; i <= passage.length(); i++) {
      boolean end = i == passage.length();
      char c = end ? '\0' : passage.charAt(i);
      if (end || c == '\ufffd' || (shortEuro && c == '€')) {
        if (!encode(passage, at, i, bytes)) {
          return Optional.empty();
        }
        if (!end) {
          bytes.write(c == '€' ? 0x80 : LOST);
        }
        at = i + 1;
      }
    }
    Decoded decoded = LenientDecoder.decode(bytes.toByteArray(), 0, bytes.size(), really);
    return Optional.of(
        new Undone(decoded.text(), Chinese.count(decoded.text()), decoded.undecodable()));
  }

  private boolean encode(String text, int start, int end, ByteArrayOutputStream out) {
    if (readAs.equals(LATIN)) {
      for (int i = start; i < end; i++) {
        int b = latin(text.charAt(i));
        if (b < 0) {
          return false;
        }
        out.write(b);
      }
      return true;
    }
    try {
      ByteBuffer encoded = readAs.newEncoder().encode(CharBuffer.wrap(text, start, end));
      while (encoded.hasRemaining()) {
        out.write(encoded.get());
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Stretches of characters that stand for bytes; what is between them stays. */
  private static Undone undoRuns(String passage) {
    StringBuilder text = new StringBuilder(passage.length());
    int chinese = 0;
    int lost = 0;
    int at = 0;
    while (at < passage.length()) {
      int end = at;
      boolean begins = false;
      ByteArrayOutputStream run = new ByteArrayOutputStream();
      while (end < passage.length() && byteBeyond(passage.charAt(end)) >= 0) {
        int b = byteBeyond(passage.charAt(end++));
        run.write(b);
        begins |= b >= 0xC2 && b < 0xF0;
      }
      if (begins) {
        Decoded decoded = decodedRun(run.toByteArray());
        text.append(decoded.text());
        chinese += Chinese.count(decoded.text());
        lost += decoded.undecodable();
      } else {
        text.append(passage, at, end);
      }
      if (end == at) {
        text.append(passage.charAt(end++));
      }
      at = end;
    }
    return new Undone(text.toString(), chinese, lost);
  }

  /** A run that was garbled twice is still one of such characters. */
  private static Decoded decodedRun(byte[] run) {
    Decoded decoded = LenientDecoder.decode(run, 0, run.length, StandardCharsets.UTF_8);
    String text = decoded.text();
    boolean again =
        decoded.undecodable() == 0 && text.chars().allMatch(c -> byteBeyond((char) c) >= 0);
    if (!again || text.length() < 3) {
      return decoded;
    }
    byte[] inner = new byte[text.length()];
    for (int i = 0; i < inner.length; i++) {
      inner[i] = (byte) byteBeyond(text.charAt(i));
    }
    return LenientDecoder.decode(inner, 0, inner.length, StandardCharsets.UTF_8);
  }

  /** The byte beyond ASCII that was read as a character, or was lost; negative where none was. */
  private static int byteBeyond(char c) {
    if (c == '\ufffd') {
      return LOST;
    }
    int b = latin(c);
    return b >= 0x80 ? b : -1;
  }

  /** Browsers read the five bytes that windows-1252 leaves out, and ISO 8859-1 32, as controls. */
  private static int latin(char c) {
    return c <= 0xFF ? c : LATIN_BEYOND.indexOf(c) < 0 ? -1 : 0x80 + LATIN_BEYOND.indexOf(c);
  }

  /** What windows-1252 has at 80 to 9F. */
  private static final String LATIN_BEYOND =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
}
