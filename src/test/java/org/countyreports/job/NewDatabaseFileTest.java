package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countyreports.job.ImportResult.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDatabaseFileTest {

  @TempDir Path folder;
  private ImportWorld world;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    world = new ImportWorld(folder).file("a.txt", "报\n人=1\n");
    file = Files.createDirectories(world.output).resolve("county-reports.mv.db");
  }

  @Test
  void aHalfMadeOneIsBegunAgain() throws Exception {
    Files.writeString(world.output.resolve(".installing7.mv.db"), "half");
    NewDatabaseFile.make(world.address());
    assertThat(file).isRegularFile();
    assertThat(names()).containsExactly("county-reports.mv.db");
    assertThat(world.run().status()).isEqualTo(Status.DONE);
  }

  @Test
  void aFullDiskLeavesNone() throws Exception {
    TinyDisk.assumeMountable();
    for (int kilobytes : List.of(16, 64, 84)) {
      try (TinyDisk disk = TinyDisk.mount(world.output, kilobytes)) {
        assertThatThrownBy(() -> NewDatabaseFile.make(world.address()))
            .isInstanceOf(Exception.class);
        assertThat(file).as("%d kB", kilobytes).doesNotExist();
        disk.grow();
        assertThat(world.run().status()).isEqualTo(Status.DONE);
      }
    }
  }

  @Test
  void oneThatIsThereStays() throws Exception {
    Files.writeString(file, "there");
    NewDatabaseFile.make(world.address());
    assertThat(file).hasContent("there");
  }

  private List<String> names() throws IOException {
    try (var all = Files.list(world.output)) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }
}
