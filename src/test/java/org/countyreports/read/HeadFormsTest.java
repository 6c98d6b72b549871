package org.countyreports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countyreports.model.Metadata;
import org.countyreports.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads of reports in the forms in which sites, exports and papers publish them. */
class HeadFormsTest {

  private static final Path TABLE = Path.of("src/test/resources/probes/heads.txt");

  private static final String BODY = "今年以来，全县新修乡村公路32公里，惠及群众5000余人，村民出行更加方便了。";

  static List<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheHead(String row) {
    String[] cells = row.split(" ; ", -1);
    Metadata metadata = read(cells[0].strip().replace("\\#", "#"));
    String published = metadata.published() == null ? "" : metadata.published().toString();
    List<String> found =
        List.of(
            metadata.title(),
            metadata.publisher(),
            String.join(",", metadata.authors()),
            published);
    for (int i = 0; i < found.size(); i++) {
      String want = cells[i + 1].strip();
      assertThat(want.equals("?") ? "?" : found.get(i)).as(row).isEqualTo(want);
    }
  }

  /** Of a text a slash ends a line; in a page the sign ¶ does. */
  private static Metadata read(String head) {
    boolean html = head.startsWith("<");
    String whole = head.contains("BODY") ? head : head + (html ? "<p>BODY</p>" : " / BODY");
    String text =
        (html ? whole.replace('¶', '\n') : whole.replace(" / ", "\n")).replace("BODY", BODY);
    SourceFile file =
        new SourceFile(html ? "a.html" : "a.txt", text.getBytes(StandardCharsets.UTF_8));
    return new ReportReader().read(file).articles().get(0).metadata();
  }
}
