package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class FirstInstallationTest {

  @TempDir Path folder;
  private DriverManagerDataSource database;

  @BeforeEach
  void open() {
    database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("half"), "sa", "");
  }

  @Test
  void beginsAgainAfterAMigrationThatDied() throws Exception {
    Path scripts = Files.createDirectories(folder.resolve("scripts"));
    Files.writeString(
        scripts.resolve("V1__job_repository.sql"),
        "create schema batch; create table batch.batch_job_instance (id int);"
            + " create table broken (;");
    Flyway dying = flyway("filesystem:" + scripts);
    assertThatThrownBy(dying::migrate).isInstanceOf(FlywayException.class);
    assertInstalls();
  }

  @Test
  void beginsAgainWhereOnlyTheTablesOfMigrationsAreThere() {
    Flyway flyway = flyway("classpath:nothing");
    flyway.migrate();
    new JdbcTemplate(database).execute("create table batch_job_instance (id int)");
    assertInstalls();
  }

  @Test
  void viewsThatNoMigrationNotedAreCleared() throws Exception {
    Path scripts = Files.createDirectories(folder.resolve("views"));
    Files.writeString(
        scripts.resolve("V1__job_repository.sql"),
        "create table region (code int); create view v_region as select code from region;"
            + " create view v_observation as select code from v_region; create table broken (;");
    Flyway dying = flyway("filesystem:" + scripts);
    assertThatThrownBy(dying::migrate).isInstanceOf(FlywayException.class);
    assertInstalls();
    assertThat(count("v_region")).isZero();
  }

  @Test
  void keepsWhatIsWhole() {
    assertInstalls();
    new JdbcTemplate(database).execute("create table kept (id int)");
    assertInstalls();
    assertThat(count("kept")).isEqualTo(1);
  }

  @Test
  void clearsNobodyElsesTables() {
    new JdbcTemplate(database).execute("create table others (id int)");
    Flyway flyway = flyway("classpath:db/migration");
    assertThatThrownBy(() -> new FirstInstallation().migrate(flyway))
        .isInstanceOf(FlywayException.class);
    assertThat(count("others")).isEqualTo(1);
  }

  private void assertInstalls() {
    new FirstInstallation().migrate(flyway("classpath:db/migration"));
    assertThat(count("observation")).isEqualTo(1);
  }

  private int count(String table) {
    Integer found =
        new JdbcTemplate(database)
            .queryForObject(
                "select count(*) from information_schema.tables where table_schema = 'PUBLIC'"
                    + " and lower(table_name) = ?",
                Integer.class,
                table);
    return found == null ? 0 : found;
  }

  private Flyway flyway(String location) {
    return Flyway.configure().dataSource(database).locations(location).load();
  }
}
