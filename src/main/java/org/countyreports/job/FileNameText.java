package org.countyreports.job;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Names of files as text, from their bytes: a job without a locale (cron) or an archive packed on
 * an old Windows would otherwise leave nothing but question marks of Chinese names.
 */
final class FileNameText {

  private static final Charset OLD_WINDOWS = Charset.forName("GB18030");

  private FileNameText() {}

  /** The path of a file below a folder, with forward slashes. */
  static String relative(Path folder, Path file) {
    String plain = folder.relativize(file).toString();
    if (plain.chars().allMatch(c -> c < 0x80)) {
      return plain.replace('\\', '/');
    }
    String base = folder.toUri().getRawPath();
    String whole = file.toUri().getRawPath();
    String below = whole.startsWith(base) ? whole.substring(base.length()) : whole;
    // A link to a folder is written with a slash behind it.
    int from = below.startsWith("/") ? 1 : 0;
    int to = below.endsWith("/") ? below.length() - 1 : below.length();
    return decode(percentDecoded(below.substring(from, Math.max(from, to))));
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

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, OLD_WINDOWS);
    }
  }
}
