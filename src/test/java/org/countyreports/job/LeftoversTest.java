package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".gitkeep",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "~$报告.docx",
        "a.txt~",
        "style.CSS",
        "app.js",
        "图.jpg",
        "page.html.part",
        "x.tmp"
      })
  void liesAmongReports(String name) {
    assertThat(Leftovers.isFile(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html",
        "a.HTM",
        "content_123.shtml",
        "通知.txt",
        "t20200301",
        "index.php",
        "报告.pdf",
        "公报.doc",
        "jpg",
        "a.b"
      })
  void mayBeAReport(String name) {
    assertThat(Leftovers.isFile(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {".git", "__MACOSX", "$RECYCLE.BIN"})
  void foldersWithoutReports(String name) {
    assertThat(Leftovers.isFolder(name)).isTrue();
  }
}
