package org.countyreports.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.countyreports.copies.AsOfHours;
import org.countyreports.copies.ComparableText;
import org.countyreports.copies.FigureMarks;
import org.countyreports.copies.Marks;
import org.countyreports.copies.ReportKind;
import org.countyreports.copies.Statement;
import org.countyreports.model.InterpretedArticle;
import org.countyreports.model.Observation;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table report_text: what copies of a report and of its statements are recognised by.
 *
 * @param kind whether it corrects others, the number of a {@link ReportKind}
 * @param minute the minute of the day at which it was published, from 1; 0 where none is told
 * @param told a byte for each figure: see {@link Told}
 */
@SuppressWarnings("ArrayRecordComponent") // written to the database, never compared
record TextRow(String reportId, byte[] marks, byte[] body, int kind, int minute, byte[] told) {

  static final TableInsert INSERT =
      new TableInsert(
          "report_text",
          "report_id text",
          "marks bytes",
          "body bytes",
          "kind integer",
          "published_minute integer",
          "told bytes");

  /** What a figure's report tells of its time beside the days, in a byte. */
  record Told(boolean day, int hour) {

    private static final int DAY = 0x40;
    private static final int HOUR = 0x3f;

    /** Of a figure of a report; nothing where its row is of an older version. */
    static Told of(byte @Nullable [] all, int position) {
      if (all == null || position >= all.length) {
        return new Told(true, Statement.NO_HOUR);
      }
      return new Told((all[position] & DAY) != 0, (all[position] & HOUR) - 1);
    }

    private byte code() {
      return (byte) ((day ? DAY : 0) | hour + 1);
    }
  }

  /** The row of an article with its figures; empty where it has nothing to be recognised by. */
  static Optional<TextRow> of(InterpretedArticle article, List<Observation> figures) {
    String text = ComparableText.of(article.article().text());
    long[] marks =
        LongStream.concat(
                Arrays.stream(Marks.of(text)),
                Arrays.stream(
                    FigureMarks.of(
                        figures.stream()
                            .map(
                                o ->
                                    new FigureMarks.Figure(
                                        o.quote(), o.value(), o.unit(), o.region().code()))
                            .toList())))
            .sorted()
            .toArray();
    if (marks.length == 0 && figures.isEmpty()) {
      return Optional.empty();
    }
    AsOfHours hours = AsOfHours.of(article.article().text());
    byte[] told = new byte[figures.size()];
    for (int i = 0; i < told.length; i++) {
      Observation o = figures.get(i);
      boolean day = o.period().start() != null || o.period().end() != null;
      told[i] = new Told(day, hours.at(o.start())).code();
    }
    LocalTime time = article.article().metadata().time();
    return Optional.of(
        new TextRow(
            article.id(),
            bytes(marks),
            text.getBytes(StandardCharsets.UTF_16BE),
            ReportKind.of(article.article().metadata().title(), article.article().text()).number(),
            time == null ? 0 : time.toSecondOfDay() / 60 + 1,
            told));
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
    return new Object[] {reportId, marks, body, kind, minute, told};
  }
}
