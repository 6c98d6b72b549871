package org.countyreports.normalize.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register against a list of (name, parents, date, code); skipped where the list is absent. */
class RegionSpecTest {

  private static final Path LIST =
      Path.of(System.getProperty("specs", "../shared/specs"), "regions.jsonl");

  @Test
  void namesLeadToTheirCodes() throws IOException {
    assumeTrue(Files.isRegularFile(LIST), LIST + " is absent");
    Map<String, Set<String>> wanted = new HashMap<>();
    Map<String, String> found = new HashMap<>();
    for (String line : Files.readAllLines(LIST)) {
      JsonNode row = JsonMapper.shared().readTree(line);
      List<String> parents = new ArrayList<>();
      row.get("parents").forEach(parent -> parents.add(parent.asString()));
      String key = row.get("date").asString() + " " + parents + " " + row.get("name").asString();
      JsonNode code = row.has("code") ? row.get("code") : row.get("expect_successor");
      wanted.computeIfAbsent(key, k -> new HashSet<>()).add(code.asString());
      found.put(
          key,
          RegionRegister.load()
              .find(
                  row.get("name").asString(), parents, LocalDate.parse(row.get("date").asString()))
              .code());
    }
    List<String> wrong = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    wanted.forEach(
        (key, codes) -> {
          String code = found.getOrDefault(key, "");
          if (code.isEmpty()) {
            silent.add(key + " wanted " + codes);
          } else if (!codes.contains(code)) {
            wrong.add(key + " wanted " + codes + " found " + code);
          }
        });
    assertThat(wrong).hasSizeLessThanOrEqualTo(wanted.size() / 500);
    assertThat(silent).hasSizeLessThanOrEqualTo(wanted.size() / 100 - wrong.size());
  }
}
