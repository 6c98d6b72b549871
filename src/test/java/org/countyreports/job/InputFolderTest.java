package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFolderTest {

  @TempDir Path folder;

  @Test
  void findsReportsInAllFoldersInOrder() throws IOException {
    for (String path : List.of("b.txt", "a/2.html", "a/10.shtml", "a.txt", "中/县报.htm", "c")) {
      write(path);
    }
    assertThat(paths())
        .containsExactly("a.txt", "a/10.shtml", "a/2.html", "b.txt", "c", "中/县报.htm");
  }

  @Test
  void passesLeftoversOver() throws IOException {
    for (String path :
        List.of(".hidden", "a_files/x.css", "__MACOSX/a.txt", "Thumbs.db", "r.txt")) {
      write(path);
    }
    assertThat(paths()).containsExactly("r.txt");
  }

  @Test
  void saysWhatIsWrongWithLinks() throws IOException {
    write("r.txt");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("alias.txt"), folder.resolve("r.txt"));
    assertThat(InputFolder.list(folder))
        .extracting(InputFile::path, f -> f.problem() == null ? "" : f.problem().code())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("alias.txt", ""),
            org.assertj.core.groups.Tuple.tuple("broken.txt", "BROKEN_LINK"),
            org.assertj.core.groups.Tuple.tuple("loop", "SYMLINK_LOOP"),
            org.assertj.core.groups.Tuple.tuple("r.txt", ""));
  }

  @Test
  void namesWithOddCharactersStay() throws IOException {
    write("50% 完成 #1+2.txt");
    assertThat(paths()).containsExactly("50% 完成 #1+2.txt");
  }

  @Test
  void aMissingFolderIsAnError() {
    assertThatThrownBy(() -> InputFolder.list(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private List<String> paths() throws IOException {
    return InputFolder.list(folder).stream().map(InputFile::path).toList();
  }

  private void write(String path) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), "x");
  }
}
