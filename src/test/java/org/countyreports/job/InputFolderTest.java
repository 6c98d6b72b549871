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
  void linksThatLeadOutAreFollowedOnlyWhereAsked(@TempDir Path elsewhere) throws IOException {
    write("r.txt");
    write("sub/s.txt");
    Files.writeString(elsewhere.resolve("e.txt"), "x");
    Files.createDirectories(elsewhere.resolve("more"));
    Files.writeString(elsewhere.resolve("more/m.txt"), "x");
    Files.createSymbolicLink(folder.resolve("file.txt"), elsewhere.resolve("e.txt"));
    Files.createSymbolicLink(folder.resolve("folder"), elsewhere.resolve("more"));
    Files.createSymbolicLink(folder.resolve("chain.txt"), folder.resolve("file.txt"));
    Files.createSymbolicLink(folder.resolve("style.css"), elsewhere.resolve("e.txt"));
    Files.createSymbolicLink(folder.resolve("inside"), folder.resolve("sub"));
    assertThat(found(InputBounds.of(folder, Links.INSIDE)))
        .containsExactly(
            "chain.txt LINK_LEADS_OUT",
            "file.txt LINK_LEADS_OUT",
            "folder LINK_LEADS_OUT",
            "inside/s.txt",
            "r.txt",
            "sub/s.txt");
    assertThat(found(InputBounds.of(folder, Links.ALL)))
        .containsExactly(
            "chain.txt", "file.txt", "folder/m.txt", "inside/s.txt", "r.txt", "sub/s.txt");
  }

  @Test
  void aFolderThatIsItselfALinkIsItsOwnBounds(@TempDir Path elsewhere) throws IOException {
    write("r.txt");
    Files.createSymbolicLink(folder.resolve("again.txt"), folder.resolve("r.txt"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("in"), folder);
    assertThat(found(InputBounds.of(link, Links.INSIDE))).containsExactly("again.txt", "r.txt");
  }

  @Test
  void theOutputIsLeftOutHoweverItIsReached() throws IOException {
    write("r.txt");
    write("sub/out/observations.csv");
    write("sub/out/excel/observations.csv");
    write("sub/outer/o.txt");
    Files.createSymbolicLink(folder.resolve("way"), folder.resolve("sub"));
    Files.createSymbolicLink(folder.resolve("deep"), folder.resolve("sub/out/excel"));
    Files.createSymbolicLink(
        folder.resolve("table.txt"), folder.resolve("sub/out/observations.csv"));
    Path named = Files.createSymbolicLink(folder.resolve("sub/named"), folder.resolve("sub/out"));
    for (Path output : List.of(folder.resolve("sub/out"), named)) {
      ImportSettings settings =
          new ImportSettings(folder, output, null, 1, false, false, false, Selection.NONE);
      assertThat(found(InputBounds.of(settings)))
          .containsExactly("r.txt", "sub/outer/o.txt", "way/outer/o.txt");
      assertThat(settings.isOutputLeftOut()).isTrue();
    }
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

  private static List<String> found(InputBounds bounds) throws IOException {
    return InputFolder.list(bounds).stream()
        .map(f -> f.path() + (f.problem() == null ? "" : " " + f.problem().code()))
        .toList();
  }

  private List<String> paths() throws IOException {
    return InputFolder.list(folder).stream().map(InputFile::path).toList();
  }

  private void write(String path) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), "x");
  }
}
