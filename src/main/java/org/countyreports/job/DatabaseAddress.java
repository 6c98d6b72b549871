package org.countyreports.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and who opens it. The password comes from the environment or a file, never
 * from an address, which shows in lists of processes and in logs.
 *
 * @param url JDBC address
 * @param user who opens it
 * @param password empty where there is none
 * @param ownFile whether it is the file in the output folder
 */
public record DatabaseAddress(String url, String user, String password, boolean ownFile) {

  /** Environment variable with the name of the role. */
  public static final String USER = "COUNTY_REPORTS_DB_USER";

  /** Environment variable with the password. */
  public static final String PASSWORD = "COUNTY_REPORTS_DB_PASSWORD";

  /** Environment variable with the file whose first line is the password. */
  public static final String PASSWORD_FILE = "COUNTY_REPORTS_DB_PASSWORD_FILE";

  // jdbc:postgresql://db/reports?user=night&password=secret, jdbc:postgresql://night:secret@db/x
  private static final Pattern SECRET =
      Pattern.compile("(?i)[?&;](?:user|password)=|//[^/?]{0,200}@");

  /** Refuses an address that holds a user or password. */
  public DatabaseAddress {
    if (SECRET.matcher(url).find()) {
      throw new WrongSettingException("usage.secret_in_address", USER, PASSWORD_FILE, PASSWORD);
    }
  }

  /**
   * The address for an output folder; without {@code url} it is a file in it.
   *
   * @param environment where user and password are looked up
   * @throws WrongSettingException where the address or the file with the password is wrong
   */
  public static DatabaseAddress of(
      @Nullable String url, Path output, Map<String, String> environment) {
    Path folder = output.toAbsolutePath().normalize();
    String address = DatabaseUrl.of(url, folder);
    String user =
        environment.getOrDefault(USER, address.startsWith("jdbc:h2:") ? "sa" : "county_loader");
    return new DatabaseAddress(address, user, password(environment), url == null);
  }

  /** The address with user and password of the process's environment. */
  public static DatabaseAddress of(@Nullable String url, Path output) {
    return of(url, output, System.getenv());
  }

  /** The same for a file of H2 elsewhere, whose name ends with what H2 adds to it. */
  DatabaseAddress at(Path file) {
    String settings = url.substring(url.indexOf(';'));
    return new DatabaseAddress(DatabaseUrl.ofFile(file) + settings, user, password, true);
  }

  /** Whether it is a server of PostgreSQL. */
  boolean isPostgres() {
    return url.startsWith("jdbc:postgresql:");
  }

  @Override
  public String toString() {
    return url + " as " + user;
  }

  private static String password(Map<String, String> environment) {
    String file = environment.getOrDefault(PASSWORD_FILE, "");
    if (file.isEmpty()) {
      return environment.getOrDefault(PASSWORD, "");
    }
    try {
      return Files.readString(Path.of(file)).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new WrongSettingException("usage.password_file", PASSWORD_FILE, file);
    }
  }
}
