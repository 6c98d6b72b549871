package org.countyreports.normalize.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countyreports.model.Article;
import org.countyreports.model.Metadata;
import org.countyreports.model.RegionReference;
import org.countyreports.text.FoldedText;
import org.countyreports.text.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceProbeTest {

  private static final PlaceReader READER = new PlaceReader(RegionRegister.load(), Lexicon.load());

  @ParameterizedTest
  @MethodSource("probes")
  void figureStandsInItsPlace(String probe) {
    String[] cells = probe.split("\\|", -1);
    String marked = cells[3].trim().replace("\\n", "\n");
    int start = marked.indexOf('⟦');
    int end = marked.indexOf('⟧') - 1;
    String text = marked.replace("⟦", "").replace("⟧", "");
    Places places =
        READER.read(
            article(cells[0].trim(), cells[1].trim(), cells[2].trim(), text), FoldedText.of(text));
    List<RegionReference> found = places.shares(start, end);
    found = found.isEmpty() ? List.of(places.at(start, end)) : found;
    assertThat(joined(found, RegionReference::code)).as("code").isEqualTo(cells[4].trim());
    assertThat(joined(found, RegionReference::township)).isEqualTo(cells[5].trim());
    assertThat(found.get(0).status().code()).isEqualTo(cells[6].trim());
  }

  private static String joined(
      List<RegionReference> found, Function<RegionReference, String> field) {
    String joined = found.stream().map(field).collect(Collectors.joining("+"));
    return joined.replace("+", "").isEmpty() ? "" : joined;
  }

  private static Article article(String date, String publisher, String title, String text) {
    Metadata metadata =
        new Metadata(title, publisher, List.of(), LocalDate.parse(date), "", "UTF-8", List.of());
    return new Article("probe.txt", 1, metadata, text, List.of(), false);
  }

  static Stream<String> probes() throws IOException {
    try (InputStream in = PlaceProbeTest.class.getResourceAsStream("/places/probes.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }
}
