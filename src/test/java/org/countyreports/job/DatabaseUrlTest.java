package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseUrlTest {

  private static final String SAFE =
      ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0";

  @Test
  void isAFileInTheOutputFolder() {
    assertThat(DatabaseUrl.of(null, Path.of("/out")))
        .isEqualTo("jdbc:h2:file:/out/county-reports" + SAFE);
  }

  @Test
  void makesAnyH2Safe() {
    assertThat(DatabaseUrl.of("jdbc:h2:/x", Path.of("/out"))).isEqualTo("jdbc:h2:/x" + SAFE);
    assertThat(DatabaseUrl.of("jdbc:h2:/x;write_delay=5", Path.of("/out")))
        .isEqualTo(
            "jdbc:h2:/x;write_delay=5;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0");
  }

  @Test
  void leavesOthersAlone() {
    String url = "jdbc:postgresql://db/reports";
    assertThat(DatabaseUrl.of(url, Path.of("/out"))).isEqualTo(url);
  }
}
