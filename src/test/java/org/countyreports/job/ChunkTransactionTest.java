package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A chunk is loaded whole or not at all. The step that loads files names its transaction manager,
 * without which Spring Batch runs it on none, and has no retry, which would keep what the failed
 * attempt had written. Both are shown here of Spring Batch itself: where one of them changes, the
 * rule may go.
 */
class ChunkTransactionTest {

  @TempDir Path folder;

  @Test
  void aChunkWhoseWriteFailsLeavesNothingAndIsNotTriedAgain() throws Exception {
    ImportWorld world = new ImportWorld(folder).file("a.txt", "报\n人=3");
    world.run();
    JdbcTemplate database = world.database();
    database.execute("alter table observation add constraint none_bad check (item <> '坏')");
    world.file("b.txt", "乙报\n车=1").file("c.txt", "丙报\n坏=1");

    assertThat(world.run().status()).isEqualTo(ImportResult.Status.FAILED);

    assertThat(database.queryForList("select source_file from source_file", String.class))
        .containsExactly("a.txt");
    assertThat(database.queryForList("select item from observation", String.class))
        .containsExactly("人");
    assertThat(
            database.queryForList(
                "select rollback_count || ' ' || write_count || ' ' || status"
                    + " from batch.batch_step_execution where step_name = 'files'"
                    + " order by step_execution_id desc limit 1",
                String.class))
        .containsExactly("1 0 FAILED");
  }

  private interface Made extends UnaryOperator<ChunkOrientedStepBuilder<Integer, Integer>> {}

  static Stream<Arguments> steps() {
    return Stream.of(
        Arguments.of("as ours", false, false, BatchStatus.FAILED, 1, List.of()),
        Arguments.of("on no transaction", true, false, BatchStatus.FAILED, 1, List.of(1)),
        Arguments.of("with a retry", false, true, BatchStatus.COMPLETED, 0, List.of(1, 1, 2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("steps")
  void whatAStepKeepsOfAWriteThatFailedOnce(
      String name,
      boolean withoutManager,
      boolean retry,
      BatchStatus status,
      long rollbacks,
      List<Integer> kept)
      throws Exception {
    DatabaseAddress address = DatabaseAddress.of(null, folder, java.util.Map.of());
    try (Engine engine = new Engine(address, 1)) {
      Flyway.configure().dataSource(engine.connections()).load().migrate();
      engine.jdbc().execute("create table kept (n integer)");
      Made made =
          step -> {
            ChunkOrientedStepBuilder<Integer, Integer> withManager =
                withoutManager ? step : step.transactionManager(engine.transactions());
            return retry
                ? withManager.faultTolerant().retry(IllegalStateException.class).retryLimit(2)
                : withManager;
          };
      StepExecution execution = run(engine, made);
      assertThat(execution.getStatus()).as(name).isEqualTo(status);
      assertThat(execution.getRollbackCount()).as(name).isEqualTo(rollbacks);
      assertThat(engine.jdbc().queryForList("select n from kept order by n", Integer.class))
          .isEqualTo(kept);
    }
  }

  /** The write of 1 and 2 fails between them the first time. */
  private static StepExecution run(Engine engine, Made made) throws Exception {
    JobRepository repository = engine.repository();
    Iterator<Integer> items = List.of(1, 2).iterator();
    boolean[] failed = new boolean[1];
    ChunkOrientedStepBuilder<Integer, Integer> step =
        new StepBuilder("step", repository)
            .<Integer, Integer>chunk(2)
            .reader(() -> items.hasNext() ? items.next() : null)
            .writer(
                chunk -> {
                  for (Integer item : chunk) {
                    if (item == 2 && !failed[0]) {
                      failed[0] = true;
                      throw new IllegalStateException("the first time");
                    }
                    engine.jdbc().update("insert into kept values (?)", item);
                  }
                });
    Job job = new JobBuilder("job", repository).start(made.apply(step).build()).build();
    JobExecution execution = engine.operator(repository).start(job, new JobParameters());
    return execution.getStepExecutions().iterator().next();
  }
}
