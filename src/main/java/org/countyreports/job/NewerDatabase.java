package org.countyreports.job;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreports.load.Notice;
import org.countyreports.load.NoticeException;
import org.countyreports.load.ProgramState;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Refuses a database that a newer version of the program wrote. What this one does not know would
 * look to it like an installation that was broken off, and be cleared.
 */
final class NewerDatabase {

  private static final String H2 = " H2 ";
  private static final Pattern MIGRATION = Pattern.compile("db/migration/V(\\d+)__[^/]*");

  private final JdbcTemplate jdbc;

  NewerDatabase(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Fails where the database went through migrations, or was open in an H2, newer than ours. */
  void refuse(ProgramFiles files) {
    int known = newestKnown(files);
    int seen = newestSeen();
    if (seen > known) {
      throw refusal(Notice.of("database.newer.schema", seen, known));
    }
    String engine = engine();
    Optional<String> noted = engine.isEmpty() ? Optional.empty() : notedEngine();
    if (noted.isPresent() && build(noted.get()) > build(engine)) {
      throw refusal(Notice.of("database.newer.engine", noted.get(), engine));
    }
  }

  /** The failure that says that a newer version wrote the database. */
  static NoticeException refusal(Notice why) {
    return new NoticeException(Notice.of("database.newer", why));
  }

  /** What is noted of a database that is up to date: digest of the migrations, version of H2. */
  String note(String migrations) {
    String engine = engine();
    return engine.isEmpty() ? migrations : migrations + H2 + engine;
  }

  private static int newestKnown(ProgramFiles files) {
    return files.paths().stream()
        .map(MIGRATION::matcher)
        .filter(Matcher::matches)
        .mapToInt(migration -> Integer.parseInt(migration.group(1)))
        .max()
        .orElse(0);
  }

  private int newestSeen() {
    try {
      List<String> seen =
          jdbc.queryForList(
              "select \"version\" from \"flyway_schema_history\" where \"version\" is not null",
              String.class);
      return seen.stream().mapToInt(Integer::parseInt).max().orElse(0);
    } catch (BadSqlGrammarException | PermissionDeniedDataAccessException unseen) {
      return 0;
    }
  }

  private Optional<String> notedEngine() {
    try {
      return new ProgramState(jdbc)
          .findSchema()
          .filter(note -> note.contains(H2))
          .map(note -> note.substring(note.indexOf(H2) + H2.length()));
    } catch (BadSqlGrammarException noTable) {
      return Optional.empty();
    }
  }

  /** "2.5.252" of "2.5.252 (2026-09-23)"; empty for other databases. */
  private String engine() {
    ConnectionCallback<String> look =
        c ->
            c.getMetaData().getDatabaseProductName().equals("H2")
                ? c.getMetaData().getDatabaseProductVersion()
                : "";
    String version = jdbc.execute(look);
    return version == null ? "" : version.split(" ", 2)[0];
  }

  /** The last part of a version of H2, which counts builds of all its lines. */
  private static int build(String version) {
    String last = version.substring(version.lastIndexOf('.') + 1);
    return last.chars().allMatch(Character::isDigit) && !last.isEmpty()
        ? Integer.parseInt(last)
        : 0;
  }
}
