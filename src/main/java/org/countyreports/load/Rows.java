package org.countyreports.load;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Values on their way to and from the database. */
final class Rows {

  /** No cell of a spreadsheet takes more; a page without a full stop is one sentence. */
  private static final int MAX_TEXT = 32_000;

  private Rows() {}

  /** The text as every database takes it, null where it is empty. */
  static @Nullable String text(String text) {
    return text.isEmpty() ? null : required(text);
  }

  /** The text as every database takes it. */
  static String required(String text) {
    String cut = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    int bad = firstUnstorable(cut);
    return bad < 0 ? cut : repaired(cut, bad);
  }

  /** The number of a nullable column at published precision. */
  static @Nullable BigDecimal decimal(ResultSet rs, String column) throws SQLException {
    BigDecimal number = rs.getBigDecimal(column);
    return number == null ? null : PlainDecimal.of(number);
  }

  /** PostgreSQL stores no NUL, and half a surrogate pair is no text in UTF-8. */
  private static int firstUnstorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || (Character.isSurrogate(c) && !isPaired(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static String repaired(String text, int from) {
    StringBuilder out = new StringBuilder(text);
    for (int i = from; i < out.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || (Character.isSurrogate(c) && !isPaired(text, i))) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }
}
