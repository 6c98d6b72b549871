package org.countyreports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countyreports.load.NoticeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a newer version wrote is refused in words that help, and left as it is. */
class NewerDatabaseTest {

  private static final String LATER_MIGRATION =
      "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
          + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\","
          + " \"success\") values (999, '%s', 'later', 'SQL', 'V9999__later.sql', 1, 'sa', 1,"
          + " true)";

  /** As a program writes it that knows migrations which this one does not. */
  private static final String OTHER_NOTE =
      "update program_state set content = 'of later migrations' where name = 'schema'";

  @TempDir Path folder;

  static JdbcTemplate jdbc(DatabaseAddress address) {
    return new JdbcTemplate(
        new DriverManagerDataSource(address.url(), address.user(), address.password()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLaterSchemaIsRefused(boolean postgres) throws Exception {
    ImportWorld world =
        new ImportWorld(folder, postgres ? PostgresServer.newDatabase() : "")
            .file("a.txt", "报\n人=3");
    world.run();
    world.database().execute(LATER_MIGRATION.formatted("9999"));
    world.database().execute(OTHER_NOTE);
    world.file("a.txt", "报\n人=4");
    refuses(world::run, "9999");
    refuses(() -> ExistingDatabase.open(world.address()), "9999");
    assertThat(figures(world)).isEqualTo(1);
    assertThat(world.lines("observations.csv").get(1)).contains("人=3");
  }

  @Test
  void aLaterSchemaWithoutFilesIsNotTakenForABrokenInstallation() throws Exception {
    ImportWorld world = new ImportWorld(folder);
    world.run();
    world.database().execute(LATER_MIGRATION.formatted("9999"));
    world.database().execute(OTHER_NOTE);
    world.database().execute("create table of_a_later_version (a integer)");
    refuses(world::run, "9999");
    assertThat(world.database().queryForList("select * from of_a_later_version")).isEmpty();
  }

  /** H2 counts the builds of all its lines. */
  @ParameterizedTest
  @CsvSource({"2.5.999, true", "3.0.1000, true", "2.5.1, false", "2.4.240, false"})
  void aFileThatALaterH2HadOpenIsRefused(String version, boolean refused) throws Exception {
    ImportWorld world = new ImportWorld(folder).file("a.txt", "报\n人=3");
    world.run();
    world
        .database()
        .update("update program_state set content = 'x H2 " + version + "' where name = 'schema'");
    if (refused) {
      refuses(world::run, "H2 " + version);
      refuses(() -> ExistingDatabase.open(world.address()), "H2 " + version);
    } else {
      assertThat(world.run().status()).isEqualTo(ImportResult.Status.DONE);
      assertThat(world.run().status()).isEqualTo(ImportResult.Status.DONE);
    }
    assertThat(figures(world)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"4, made by a later version of H2", "2, made by a version of H2 that is too old"})
  void aFileOfAnotherFormatIsRefused(int format, String why) throws Exception {
    ImportWorld world = new ImportWorld(folder).file("a.txt", "报\n人=3");
    world.run();
    Path file = ExistingDatabase.file(world.address());
    byte[] bytes = ofFormat(format, Files.readAllBytes(file));
    Files.write(file, bytes);
    refuses(world::run, why);
    refuses(() -> ExistingDatabase.open(world.address()), why);
    assertThat(file).hasBinaryContent(bytes);
  }

  private static void refuses(ThrowingCallable attempt, String why) {
    assertThatThrownBy(attempt).isInstanceOf(NoticeException.class).hasMessageContaining(why);
  }

  private static long figures(ImportWorld world) {
    return world.database().queryForList("select * from observation").size();
  }

  private static final int BLOCK = 4096;

  /** Both headers of a file, "H:2,…,format:3,…,fletcher:…", tell another format. */
  private static byte[] ofFormat(int format, byte[] file) {
    for (int block = 0; block < 2 * BLOCK; block += BLOCK) {
      String header = new String(file, block, BLOCK, StandardCharsets.ISO_8859_1);
      String body =
          header
              .substring(0, header.indexOf(",fletcher:"))
              .replaceFirst("format:\\d+", "format:" + format);
      byte[] checked = body.getBytes(StandardCharsets.ISO_8859_1);
      byte[] changed =
          (body + ",fletcher:" + Integer.toHexString(fletcher(checked)) + "\n")
              .getBytes(StandardCharsets.ISO_8859_1);
      Arrays.fill(file, block, block + header.indexOf('\n') + 1, (byte) ' ');
      System.arraycopy(changed, 0, file, block, changed.length);
    }
    return file;
  }

  /** Fletcher's checksum of 32 bits, as H2 takes it of its header. */
  private static int fletcher(byte[] bytes) {
    int low = 0xffff;
    int high = 0xffff;
    for (int i = 0; i < bytes.length; i += 2) {
      int next = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
      low += (bytes[i] & 0xff) << 8 | next;
      high += low;
      low = (low & 0xffff) + (low >>> 16);
      high = (high & 0xffff) + (high >>> 16);
    }
    return high << 16 | low;
  }
}
