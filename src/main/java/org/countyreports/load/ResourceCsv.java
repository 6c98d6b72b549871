package org.countyreports.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables among the program's resources: a header row, lines of comment behind {@code #}. */
public final class ResourceCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private ResourceCsv() {}

  /** The rows of a resource, named by its full path with a leading slash. */
  public static List<CSVRecord> read(String path) {
    try (InputStream bytes = ResourceCsv.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalArgumentException("no such resource: " + path);
      }
      Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      return FORMAT.parse(text).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + path, e);
    }
  }
}
