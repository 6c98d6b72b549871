package org.countyreports.job;

import java.util.function.Function;
import org.countyreports.load.Dimensions;
import org.countyreports.model.InterpretedReport;
import org.countyreports.model.SourceFile;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The parts of Spring that an import needs, and no more: it starts in two seconds. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
class JobConfiguration {

  @Bean
  FirstInstallation firstInstallation() {
    return new FirstInstallation();
  }

  @Bean
  ImportJob importJob(
      JobRepository repository,
      PlatformTransactionManager transactions,
      JdbcTemplate jdbc,
      Function<SourceFile, InterpretedReport> interpreter,
      Dimensions dimensions) {
    return new ImportJob(repository, transactions, jdbc, interpreter, dimensions);
  }

  @Bean
  DeadRuns deadRuns(JobRepository repository, JobOperator operator, JdbcTemplate jdbc) {
    return new DeadRuns(repository, operator, jdbc);
  }

  @Bean
  RunIdentity runIdentity(JobRepository repository, JdbcTemplate jdbc) {
    return new RunIdentity(repository, jdbc);
  }
}
