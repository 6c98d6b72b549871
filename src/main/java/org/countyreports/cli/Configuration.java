package org.countyreports.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.countyreports.job.DatabaseAddress;
import org.countyreports.job.WrongSettingException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The settings of an installation: a file, before it the environment; options come before both. A
 * setting is called like its option, {@code threads} for {@code --threads} and {@code
 * COUNTY_REPORTS_THREADS}.
 */
final class Configuration implements IDefaultValueProvider {

  /** The settings that are options. */
  static final List<String> OPTIONS =
      List.of(
          "input",
          "output",
          "database",
          "threads",
          "missing",
          "links",
          "max-file-size",
          "vanishing-share",
          "altering-share",
          "history-days",
          "files-a-chunk",
          "seconds-a-file",
          "lang",
          "metrics-file",
          "sources",
          "log");

  /** The settings that are none, so that no command line shows them. */
  static final Map<String, String> SECRETS =
      Map.of(
          "database-user", DatabaseAddress.USER,
          "database-password-file", DatabaseAddress.PASSWORD_FILE);

  private final String source;
  private final @Nullable Path path;
  private final SettingsFile file;
  private final Map<String, String> environment;

  private Configuration(@Nullable Path path, SettingsFile file, Map<String, String> environment) {
    this.source = String.valueOf(path);
    this.path = path;
    this.file = file;
    this.environment = environment;
  }

  /** Reads a file, null for none; what it cannot mean is among {@link #wrong}. */
  static Configuration of(@Nullable Path path, Map<String, String> environment) {
    Set<String> names = new HashSet<>(OPTIONS);
    names.addAll(SECRETS.keySet());
    SettingsFile file = path == null ? SettingsFile.NONE : SettingsFile.read(path, names);
    return new Configuration(path, file, environment);
  }

  /** What is wrong with the file. */
  List<WrongSettingException> wrong() {
    return file.wrong();
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    String name = argument instanceof OptionSpec option ? name(option) : "";
    return OPTIONS.contains(name) ? find(name) : null;
  }

  /** The value of a setting; null where it is not set. */
  @Nullable String find(String name) {
    String set = environment.get(variable(name));
    return set == null ? file.values().get(name) : set;
  }

  /** Where the value of a setting comes from that the command line does not give. */
  String sourceOf(String name) {
    Integer line = file.lines().get(name);
    return environment.containsKey(variable(name))
        ? variable(name)
        : line == null ? source : source + ":" + line;
  }

  /** A file beside that of the settings; in the current folder where there is none. */
  Path beside(String name) {
    return path == null ? Path.of(name) : path.resolveSibling(name);
  }

  /** Whether a setting is set, here or in the environment. */
  boolean sets(String name) {
    return OPTIONS.contains(name) && find(name) != null;
  }

  /** The environment, filled up with what the file says about the database. */
  Map<String, String> credentials() {
    Map<String, String> all = new HashMap<>(environment);
    SECRETS.forEach(
        (name, variable) -> {
          String value = file.values().get(name);
          if (value != null) {
            all.putIfAbsent(variable, value);
          }
        });
    return all;
  }

  static String variable(String name) {
    return "COUNTY_REPORTS_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }
}
