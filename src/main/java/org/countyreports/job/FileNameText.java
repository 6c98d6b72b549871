package org.countyreports.job;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Names of files as text, from their bytes: a job without a locale (cron) would otherwise leave
 * nothing but question marks of Chinese names. No two paths are written alike. A name of UTF-8
 * without a backslash stands for itself; of any other {@code \\} is a backslash, {@code \xB5} a
 * byte, and {@code \g} at its beginning says that the rest is the text of GB18030, as archives
 * packed on an old Windows leave it.
 */
final class FileNameText {

  private static final Charset OLD_WINDOWS = Charset.forName("GB18030");

  private static final String OF_OLD_WINDOWS = "\\g";

  private FileNameText() {}

  /** The path of a file below a folder, with forward slashes. */
  static String relative(Path folder, Path file) {
    String plain = folder.relativize(file).toString();
    if (folder.getFileSystem().getSeparator().equals("\\")) {
      return plain.replace('\\', '/');
    }
    if (plain.chars().allMatch(c -> c < 0x80 && c != '\\')) {
      return plain;
    }
    String base = folder.toUri().getRawPath();
    String whole = file.toUri().getRawPath();
    String below = whole.startsWith(base) ? whole.substring(base.length()) : whole;
    // A link to a folder is written with a slash behind it.
    int from = below.startsWith("/") ? 1 : 0;
    int to = below.endsWith("/") ? below.length() - 1 : below.length();
    return ofBytes(percentDecoded(below.substring(from, Math.max(from, to))));
  }

  /** The text of a path whose bytes are known. */
  static String ofBytes(byte[] path) {
    StringBuilder text = new StringBuilder(path.length);
    int begin = 0;
    for (int i = 0; i <= path.length; i++) {
      if (i == path.length || path[i] == '/') {
        text.append(name(Arrays.copyOfRange(path, begin, i))).append(i == path.length ? "" : "/");
        begin = i + 1;
      }
    }
    return text.toString();
  }

  private static String name(byte[] bytes) {
    Optional<String> utf8 = decoded(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return escaped(utf8.get());
    }
    return decoded(bytes, OLD_WINDOWS)
        .filter(text -> isPlain(text) && Arrays.equals(text.getBytes(OLD_WINDOWS), bytes))
        .map(text -> OF_OLD_WINDOWS + escaped(text))
        .orElseGet(() -> withEscapedBytes(bytes));
  }

  private static String escaped(String name) {
    return name.replace("\\", "\\\\");
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException otherCharset) {
      return Optional.empty();
    }
  }

  /** Characters that every edition of GB18030, and so every version of Java, writes alike. */
  private static boolean isPlain(String text) {
    return text.chars()
        .allMatch(
            c ->
                c >= 0x20 && c < 0x7F
                    || c >= 0x4E00 && c < 0x9FA6
                    || c >= 0xFF01 && c < 0xFF5F
                    || "　、。·—…‘’“”〈〉《》【】〔〕".indexOf(c) >= 0);
  }

  private static String withEscapedBytes(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    StringBuilder text = new StringBuilder();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(escaped(out.flip().toString()));
      out.clear();
      if (result.isUnderflow()) {
        return text.toString();
      }
      for (int i = 0; i < result.length(); i++) {
        text.append("\\x%02X".formatted(in.get() & 0xFF));
      }
    }
  }

  private static byte[] percentDecoded(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) == '%') {
        bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(escaped.charAt(i));
      }
    }
    return bytes.toByteArray();
  }
}
