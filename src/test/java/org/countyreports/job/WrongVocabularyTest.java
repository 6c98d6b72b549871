package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong line of a vocabulary is held back by the gate; whoever means it accepts it. */
class WrongVocabularyTest {

  /** Invented figures. */
  private static final String REPORT =
      """
      湟中县春播进展顺利
      来源：湟中县农业农村局  2018-04-1%d

      全县落实春小麦%d万亩，油菜%d00亩。
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "classifiers.csv | 亩,m2,666.66666666666666666666667, | 亩,m2,2000, | unit=m2 | ,800000,",
        "regions.tsv | 湟中县 | 湟源县 | region_code=630123 | 630123"
      })
  void itIsHeldBack(String file, String right, String wrong, String what, String shown)
      throws Exception {
    ImportWorld world = new ImportWorld(folder);
    for (int i = 1; i < 6; i++) {
      world.file(i + ".txt", REPORT.formatted(i, i, 3 + i));
    }
    Importer own = Importer.withOwnInterpreter();
    own.run(world.settings(1, false, false), ImportProgress.NONE);
    String published = world.published().get("observations.csv");
    assertThat(published).contains("m2").doesNotContain(shown);
    List<Object> seen = seen(world);
    Path classes = otherProgram(file, right, wrong);

    assertThat(importing(world, classes)).isEqualTo(3);
    assertThat(world.published()).containsEntry("observations.csv", published);
    assertThat(seen(world)).as(what).isEqualTo(seen);

    assertThat(importing(world, classes, "--accept")).isZero();
    assertThat(world.published().get("observations.csv")).contains(shown);
    assertThat(seen(world)).as(what).isNotEqualTo(seen);
  }

  private static List<Object> seen(ImportWorld world) {
    return new ArrayList<>(
        world
            .database()
            .queryForList(
                "select observation_id, \"value\", region_code, county, current_region_name"
                    + " from v_observation order by 1"));
  }

  /** The program with another vocabulary: one text exchanged with the other, line by line. */
  private Path otherProgram(String file, String right, String wrong) throws IOException {
    Path from = Path.of("target", "classes").toAbsolutePath();
    Path to = folder.resolve("classes");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
    Path vocabulary = to.resolve("vocabulary").resolve(file);
    String text = Files.readString(vocabulary);
    assertThat(text).contains(right);
    Files.writeString(
        vocabulary, text.replace(right, "\0").replace(wrong, right).replace("\0", wrong));
    return to;
  }

  private static int importing(ImportWorld world, Path classes, String... options)
      throws Exception {
    String classPath =
        System.getProperty("java.class.path")
            .replace(Path.of("target", "classes").toAbsolutePath().toString(), classes.toString());
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "org.countyreports.cli.CountyReports",
                "import",
                "--input",
                world.input.toString(),
                "--output",
                world.output.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
