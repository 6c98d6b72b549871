package org.countyreports.normalize.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts that do not add up to their whole are told, unless bounds or rounding explain it. */
class PartSumsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void wrongSumsAreTold(String text, String wrong) {
    assertThat(
            RoleReaderTest.read(text).issues().stream()
                .filter(issue -> issue.code().equals("PARTS_DO_NOT_ADD_UP"))
                .map(issue -> issue.raw() + " " + issue.message())
                .collect(Collectors.joining("\n")))
        .isEqualTo(wrong);
  }

  static Stream<Object[]> rows() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/roles/sums.csv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|", -1));
  }
}
