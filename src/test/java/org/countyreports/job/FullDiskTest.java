package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.countyreports.job.show.Language;
import org.countyreports.job.show.Messages;
import org.junit.jupiter.api.Test;

/** A full disk is told wherever in a failure it is. */
class FullDiskTest {

  @Test
  void isFoundInCausesAndBesideThem() {
    assertThat(FullDisk.isCauseOf(full())).isTrue();
    assertThat(FullDisk.isCauseOf(new IllegalStateException(new SQLException("x", full()))))
        .isTrue();
    Exception beside = new IllegalStateException("this store is closed");
    beside.addSuppressed(new IllegalStateException(full()));
    assertThat(FullDisk.isCauseOf(new SQLException(beside))).isTrue();
    SQLException batch = new BatchUpdateException();
    batch.setNextException(new SQLException("x", full()));
    assertThat(FullDisk.isCauseOf(batch)).isTrue();
  }

  @Test
  void isNotFoundElsewhere() {
    assertThat(FullDisk.isCauseOf(new IOException("Input/output error"))).isFalse();
    assertThat(FullDisk.isCauseOf(new IllegalStateException("No space left in the array")))
        .isFalse();
    Exception circle = new IllegalStateException("a");
    Exception other = new IllegalStateException("b", circle);
    circle.addSuppressed(other);
    assertThat(FullDisk.isCauseOf(circle)).isFalse();
  }

  @Test
  void saysWhatAndWhereAndWhatToDo() {
    assertThat(Failures.explain(FullDisk.failure(Path.of("/data/out")), new Messages(Language.EN)))
        .isEqualTo(
            "the disk is full: /data/out; make room there and import again, the next run goes on"
                + " from where this one stopped");
    assertThat(Failures.isKnown(new IllegalStateException(full()))).isTrue();
    assertThat(Failures.isKnown(new IllegalStateException("a bug"))).isFalse();
    assertThat(Failures.isKnown(new NullPointerException("x"))).isFalse();
  }

  private static IOException full() {
    return new IOException("No space left on device");
  }
}
