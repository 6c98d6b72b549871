#!/usr/bin/env bash
# Spring Batch 6.0.6: a chunk step that names no transaction manager runs on none, though job repository and operator have one: what
# its failed write had inserted stays. And a retry tries again within the same transaction: a write that failed after its first row
# leaves that row twice, in a step that is COMPLETED with no rollback. (In Batch 5.2 the builder of a chunk step demanded a manager.)
# Exits non-zero if this changes.
# Pinned: org.springframework.batch:spring-batch-core:6.0.6, com.h2database:h2:2.5.252.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >pom.xml <<'X'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.springframework.batch</groupId><artifactId>spring-batch-core</artifactId><version>6.0.6</version></dependency>
<dependency><groupId>org.springframework</groupId><artifactId>spring-jdbc</artifactId><version>7.0.10</version></dependency>
<dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.5.252</version></dependency>
</dependencies></project>
X
mvn -q -B dependency:build-classpath -Dmdep.outputFile=cp.txt >/dev/null
cat >Chunks.java <<'X'
import java.util.*;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.builder.*;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.*;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

public class Chunks {
  public static void main(String[] args) throws Exception {
    for (String kind : List.of("manager", "none", "retry")) run(kind);
  }
  static void run(String kind) throws Exception {
    var data = new DriverManagerDataSource("jdbc:h2:mem:" + kind + ";DB_CLOSE_DELAY=-1", "sa", "");
    new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-h2.sql")).execute(data);
    var manager = new JdbcTransactionManager(data);
    var jdbc = new JdbcTemplate(data);
    jdbc.execute("create table kept (n int)");
    var repositories = new JdbcJobRepositoryFactoryBean();
    repositories.setDataSource(data);
    repositories.setTransactionManager(manager);
    repositories.afterPropertiesSet();
    var repository = repositories.getObject();
    Iterator<Integer> items = List.of(1, 2).iterator();
    boolean[] failed = new boolean[1];
    ChunkOrientedStepBuilder<Integer, Integer> step = new StepBuilder("step", repository).<Integer, Integer>chunk(2)
        .reader(() -> items.hasNext() ? items.next() : null)
        .writer(chunk -> {
          for (Integer item : chunk) {
            if (item == 2 && !failed[0]) { failed[0] = true; throw new IllegalStateException("once"); }
            jdbc.update("insert into kept values (?)", item);
          }
        });
    if (!kind.equals("none")) step = step.transactionManager(manager);
    if (kind.equals("retry")) step = step.faultTolerant().retry(IllegalStateException.class).retryLimit(2);
    var operators = new JobOperatorFactoryBean();
    operators.setJobRepository(repository);
    operators.setJobRegistry(new MapJobRegistry());
    operators.setTransactionManager(manager);
    operators.afterPropertiesSet();
    var job = new JobBuilder("job", repository).start(step.build()).build();
    var done = operators.getObject().start(job, new JobParameters()).getStepExecutions().iterator().next();
    System.out.println(kind + ": " + done.getStatus() + ", rollbacks " + done.getRollbackCount() + ", kept "
        + jdbc.queryForList("select n from kept order by n", Integer.class));
  }
}
X
java -cp "$(cat cp.txt)" Chunks.java 2>/dev/null | tee seen.txt
diff - seen.txt <<'X'
manager: FAILED, rollbacks 1, kept []
none: FAILED, rollbacks 1, kept [1]
retry: COMPLETED, rollbacks 0, kept [1, 1, 2]
X
