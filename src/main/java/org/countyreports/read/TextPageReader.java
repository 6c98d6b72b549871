package org.countyreports.read;

import java.util.List;
import java.util.Map;
import org.countyreports.model.Metadata.Hint;

/** Takes a plain text apart, most often one that was saved from a page. */
final class TextPageReader {

  private TextPageReader() {}

  /** The page that a plain text is. */
  static Page read(String text, String sourceFile) {
    return new Page(
        TextTables.join(TextLines.of(text)),
        "",
        Map.of(),
        "",
        List.of(new Hint(Hint.Kind.FILE, sourceFile)));
  }
}
