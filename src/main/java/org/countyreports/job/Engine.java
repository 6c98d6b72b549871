package org.countyreports.job;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * What an import runs on: connections, transactions, job repository. They are put together by hand:
 * a container that looks for them takes longer than a night without news.
 */
final class Engine implements AutoCloseable {

  /** A connection for each thread, and for the step, the job repository and the lock. */
  private static final int MORE_CONNECTIONS = 3;

  private static final int CONNECTION_TIMEOUT_MILLIS = 10_000;

  private final HikariDataSource connections = new HikariDataSource();
  private final JdbcTransactionManager transactions;
  private final JdbcTemplate jdbc;

  /** Opens no connection yet. */
  Engine(DatabaseAddress database, int threads) {
    connections.setPoolName("county-reports");
    connections.setJdbcUrl(database.url());
    connections.setUsername(database.user());
    connections.setPassword(database.password());
    connections.setMinimumIdle(1);
    connections.setMaximumPoolSize(threads + MORE_CONNECTIONS);
    connections.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
    this.transactions = new JdbcTransactionManager(connections);
    this.jdbc = new JdbcTemplate(connections);
  }

  HikariDataSource connections() {
    return connections;
  }

  JdbcTransactionManager transactions() {
    return transactions;
  }

  JdbcTemplate jdbc() {
    return jdbc;
  }

  /** The job repository; its tables come with the migrations, in a schema of their own. */
  JobRepository repository() {
    try {
      JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
      factory.setDataSource(connections);
      factory.setTransactionManager(transactions);
      factory.setJdbcOperations(jdbc);
      factory.setConversionService(new DefaultConversionService());
      factory.setTablePrefix("batch.batch_");
      factory.afterPropertiesSet();
      return factory.getObject();
    } catch (Exception e) {
      throw new IllegalStateException("the job repository cannot be opened", e);
    }
  }

  /** Starts jobs in this thread. */
  JobOperator operator(JobRepository repository) {
    try {
      JobOperatorFactoryBean factory = new JobOperatorFactoryBean();
      factory.setJobRepository(repository);
      factory.setJobRegistry(new MapJobRegistry());
      factory.setTransactionManager(transactions);
      factory.afterPropertiesSet();
      return factory.getObject();
    } catch (Exception e) {
      throw new IllegalStateException("no job can be started", e);
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
