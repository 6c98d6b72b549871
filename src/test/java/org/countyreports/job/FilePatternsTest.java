package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are named as a person or a shell names them. */
class FilePatternsTest {

  private static final List<String> FILES = List.of("a.html", "2022/a.html", "2022/春耕.txt");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.html, a.html 2022/a.html",
    "2022/a.html, 2022/a.html",
    "input/a.html, a.html",
    "./input/a.html, a.html",
    "./input/2022/../a.html, a.html",
    "input/2022/*, 2022/a.html 2022/春耕.txt",
    "input/*/春*, 2022/春耕.txt",
    "*.txt, 2022/春耕.txt",
    "./a.html, ''",
    "inputs/a.html, ''"
  })
  void meansFiles(String pattern, String expected) {
    FilePatterns patterns = new FilePatterns(List.of(pattern), Path.of("input"));
    assertThat(String.join(" ", FILES.stream().filter(patterns::matches).toList()))
        .isEqualTo(expected);
  }

  @Test
  void knowsAbsolutePathsAndLinks() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), input);
    for (Path named : List.of(input, link)) {
      for (Path given : List.of(input, link)) {
        FilePatterns patterns = new FilePatterns(List.of(given + "/a.html"), named);
        boolean reachable = given.equals(named) || given.equals(input);
        assertThat(patterns.matches("a.html")).isEqualTo(reachable);
        assertThat(patterns.matches("2022/a.html")).isFalse();
      }
    }
  }

  @Test
  void whatMeansNothingIsRefusedWithTheNearestNames() {
    assertThatThrownBy(() -> refuse("2021/b.htm"))
        .hasMessage(
            "--file 2021/b.htm matches no file of the input folder; the nearest names are"
                + " 2022/a.html, a.html");
    assertThatThrownBy(() -> refuse("春更.txt", "a.html", "completely-other.pdf"))
        .hasMessageContaining("the nearest names are 2022/春耕.txt; --file completely-other.pdf")
        .hasMessageNotContaining("--file a.html");
    assertThatCode(() -> refuse("a.html")).doesNotThrowAnyException();
  }

  @Test
  void filesThatAShellNamesAndThatAreNoReportsAreNoMistake() throws IOException {
    Path beside = Files.writeString(folder.resolve("a.html.origin.json"), "{}");
    FilePatterns patterns = new FilePatterns(List.of(beside.toString()), folder);
    assertThatCode(() -> patterns.refuseUnmatched(FILES)).doesNotThrowAnyException();
  }

  private static void refuse(String... patterns) {
    new FilePatterns(List.of(patterns), Path.of("input")).refuseUnmatched(FILES);
  }
}
