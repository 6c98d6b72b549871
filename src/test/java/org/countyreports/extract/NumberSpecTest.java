package org.countyreports.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The number grammar against a list of numbers; skipped where the list is absent. */
class NumberSpecTest {

  /** Share of the cases that speak of quantities whose value and span are right. */
  private static final double FLOOR = 0.97;

  @Test
  void readsValueAndSpan() throws IOException {
    Path list = find("numbers.jsonl");
    assumeTrue(Files.isRegularFile(list), list + " is absent");
    Map<String, String> none = none();
    Map<String, Integer> kinds = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    int counted = 0;
    for (String line : Files.readAllLines(list)) {
      JsonNode node = JsonMapper.shared().readTree(line);
      NumberCase one = NumberCase.of(node);
      String kind = one.kind().equals("range") ? "range" : none.get(one.id());
      if (kind != null) {
        kinds.merge(kind, 1, Integer::sum);
        continue;
      }
      counted++;
      if (!one.isRight()) {
        wrong.add(one.id() + " " + one.text());
      }
    }
    System.out.printf("%d of %d numbers right%n", counted - wrong.size(), counted);
    System.out.println("none in a report: " + kinds);
    wrong.forEach(one -> System.out.println("  wrong: " + one));
    assertThat(counted).isPositive();
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) (counted * (1 - FLOOR)));
  }

  private static Path find(String name) {
    return Stream.of(System.getProperty("specs", "../shared/specs"), "../../shared/specs")
        .map(folder -> Path.of(folder, name))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(Path.of("../shared/specs", name));
  }

  private static Map<String, String> none() throws IOException {
    Map<String, String> none = new TreeMap<>();
    try (InputStream in = NumberSpecTest.class.getResourceAsStream("/figures/numbers-none.csv")) {
      byte[] bytes = Objects.requireNonNull(in, "no list of kinds").readAllBytes();
      new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(row -> none.put(row[0], row[1]));
    }
    return none;
  }
}
