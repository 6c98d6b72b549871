package org.countyreports.normalize.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A row of the table: a sentence and the figures it states, in reading order. */
record FigureRow(String sentence, List<ExpectedFigure> figures) {

  /** Forms of figures, and topics that reports speak of. */
  private static final List<String> TABLES = List.of("figures.csv", "topics.csv");

  private static final String GAPS = "\n# known gaps\n";

  /** The rows that have to be right. */
  static List<FigureRow> rows() {
    return TABLES.stream().flatMap(name -> parse(table(name)[0]).stream()).toList();
  }

  /** The rows that are known to be wrong still. */
  static List<FigureRow> knownGaps() {
    return TABLES.stream()
        .map(FigureRow::table)
        .filter(parts -> parts.length > 1)
        .flatMap(parts -> parse("sentence,figures\n" + parts[1]).stream())
        .toList();
  }

  /** Whether the figures found are those of the row and no others. */
  boolean fits(List<FoundFigure> found) {
    int next = 0;
    for (FoundFigure figure : found) {
      while (next < figures.size()
          && figures.get(next).optional()
          && !figures.get(next).hasValue(figure)) {
        next++;
      }
      if (next == figures.size() || !figures.get(next++).fits(figure)) {
        return false;
      }
    }
    return figures.stream().skip(next).allMatch(ExpectedFigure::optional);
  }

  private static List<FigureRow> parse(String csv) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();
    List<FigureRow> rows = new ArrayList<>();
    try (CSVParser records = CSVParser.parse(csv, format)) {
      for (CSVRecord row : records) {
        rows.add(row(row.get("sentence"), row.get("figures")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static FigureRow row(String sentence, String figures) {
    return new FigureRow(
        sentence.replace("\\n", "\n").replace("\\u200b", "\u200b"),
        figures.isEmpty()
            ? List.of()
            : Arrays.stream(figures.split("; ")).map(ExpectedFigure::parse).toList());
  }

  private static String[] table(String name) {
    try (InputStream in = FigureRow.class.getResourceAsStream("/figures/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, "no table of figures").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).split(GAPS, 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
