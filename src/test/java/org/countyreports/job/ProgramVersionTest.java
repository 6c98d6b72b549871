package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramVersionTest {

  /** Another version of it may read another text off the same page. */
  @Test
  void theReaderOfHtmlIsPartOfIt() {
    ProgramFiles files = ProgramFiles.load();
    assertThat(files.paths()).contains(ProgramFiles.READER_OF_HTML);
    assertThat(ProgramVersion.of(files))
        .isNotEqualTo(
            files.digest(
                path -> ProgramVersion.decides(path) && !path.equals(ProgramFiles.READER_OF_HTML)));
  }

  @Test
  void whatDecidesNothingIsNoPartOfIt() {
    assertThat(ProgramVersion.decides("db/migration/V1__job_repository.sql")).isFalse();
    assertThat(ProgramVersion.decides("org/countyreports/cli/CountyReports.class")).isFalse();
    assertThat(ProgramVersion.decides("org/countyreports/read/ReportReader.class")).isTrue();
    assertThat(ProgramVersion.decides("vocabulary/words.txt")).isTrue();
  }
}
