package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionLossTest {

  @ParameterizedTest
  @CsvSource({
    "08006, the server is gone, true",
    "08001, connection refused, true",
    "57P01, terminating connection, true",
    "57P03, the server starts, true",
    "53300, no slot left, true",
    ", Connection is closed, true",
    ", something else, false",
    "28P01, wrong password, false",
    "3D000, no such database, false",
    "23505, unique violation, false",
    "53100, disk full, false",
    "57014, statement cancelled, false",
  })
  void isToldByTheState(String state, String message, boolean loss) {
    SQLException e = new SQLException(message, state);
    assertThat(ConnectionLoss.isCauseOf(e)).isEqualTo(loss);
    assertThat(ConnectionLoss.isCauseOf(new IllegalStateException(e))).isEqualTo(loss);
  }

  @Test
  void anEndOfTheStreamIsOneAndAFaultOfTheProgramIsNone() {
    assertThat(ConnectionLoss.isCauseOf(new IllegalStateException(new EOFException()))).isTrue();
    assertThat(ConnectionLoss.isCauseOf(new IllegalStateException("bug"))).isFalse();
  }

  @Test
  void triesAgainWithEachWaitAndThenNoMore() {
    Backoff backoff = new Backoff(Stream.of(1, 2, 3).map(Duration::ofMillis).toList());
    List<Duration> waits = new ArrayList<>();
    assertThatThrownBy(
            () ->
                backoff.retry(
                    () -> {
                      throw new SQLException("gone", "08006");
                    },
                    (wait, failure) -> waits.add(wait)))
        .hasMessage("gone");
    assertThat(waits).isEqualTo(backoff.waits());
    waits.clear();
    assertThatThrownBy(
            () ->
                backoff.retry(
                    () -> {
                      throw new SQLException("wrong password", "28P01");
                    },
                    (wait, failure) -> waits.add(wait)))
        .hasMessage("wrong password");
    assertThat(waits).isEmpty();
  }

  @Test
  void waitsLongEnoughForAServerToRestart() {
    assertThat(Backoff.DEFAULT.waits().stream().mapToLong(Duration::toSeconds).sum())
        .isBetween(60L, 300L);
  }
}
