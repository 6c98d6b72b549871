package org.countyreports.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.countyreports.copies.ComparableText;
import org.countyreports.copies.Marks;
import org.countyreports.model.InterpretedArticle;

/** A row of the table report_text: what copies of a report are recognised by. */
@SuppressWarnings("ArrayRecordComponent") // written to the database, never compared
record TextRow(String reportId, byte[] marks, byte[] body) {

  static final TableInsert INSERT =
      new TableInsert("report_text", "report_id text", "marks bytes", "body bytes");

  /** The row of an article; empty where its text is too short to be recognised. */
  static Optional<TextRow> of(InterpretedArticle article) {
    String text = ComparableText.of(article.article().text());
    long[] marks = Marks.of(text);
    return marks.length == 0
        ? Optional.empty()
        : Optional.of(
            new TextRow(article.id(), bytes(marks), text.getBytes(StandardCharsets.UTF_16BE)));
  }

  /** The text of a body. */
  static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_16BE);
  }

  /** The marks in their bytes. */
  static long[] marks(byte[] bytes) {
    long[] marks = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(marks);
    return marks;
  }

  private static byte[] bytes(long[] marks) {
    ByteBuffer bytes = ByteBuffer.allocate(marks.length * Long.BYTES);
    bytes.asLongBuffer().put(marks);
    return bytes.array();
  }

  Object[] values() {
    return new Object[] {reportId, marks, body};
  }
}
