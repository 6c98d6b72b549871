package org.countyreports.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.countyreports.job.DatabaseAddress;
import org.countyreports.job.WrongSettingException;
import org.countyreports.text.Distance;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
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

  private static final String TOP = "county-reports";

  private final String source;
  private final @Nullable Path path;
  private final Map<String, String> file;
  private final Map<String, String> environment;

  private Configuration(
      @Nullable Path path, Map<String, String> file, Map<String, String> environment) {
    this.source = String.valueOf(path);
    this.path = path;
    this.file = file;
    this.environment = environment;
  }

  /** Reads a file, null for none; what it cannot mean is refused. */
  static Configuration of(@Nullable Path path, Map<String, String> environment) {
    Map<String, String> file = path == null ? Map.of() : read(path);
    return new Configuration(path, file, environment);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    String name = argument instanceof OptionSpec option ? name(option) : "";
    return OPTIONS.contains(name) ? find(name) : null;
  }

  /** The value of a setting; null where it is not set. */
  @Nullable String find(String name) {
    String set = environment.get(variable(name));
    return set == null ? file.get(name) : set;
  }

  /** Where the value of an option comes from that the command line does not give. */
  String sourceOf(OptionSpec option) {
    return environment.containsKey(variable(name(option))) ? variable(name(option)) : source;
  }

  /** A file beside that of the settings; in the current folder where there is none. */
  Path beside(String name) {
    return path == null ? Path.of(name) : path.resolveSibling(name);
  }

  /** Whether an option is set, here or in the environment. */
  boolean sets(OptionSpec option) {
    return OPTIONS.contains(name(option)) && find(name(option)) != null;
  }

  /** The environment, filled up with what the file says about the database. */
  Map<String, String> credentials() {
    Map<String, String> all = new HashMap<>(environment);
    SECRETS.forEach(
        (name, variable) -> {
          String value = file.get(name);
          if (value != null) {
            all.putIfAbsent(variable, value);
          }
        });
    return all;
  }

  static String variable(String name) {
    return "COUNTY_REPORTS_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }

  private static Map<String, String> read(Path path) {
    Object content;
    try (Reader text = Files.newBufferedReader(path)) {
      content = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    } catch (IOException e) {
      throw new WrongSettingException("usage.config.unreadable", path);
    } catch (YAMLException e) {
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new WrongSettingException("usage.config.yaml", path, first);
    }
    Map<?, ?> top = content == null ? Map.of() : map(path, content);
    for (Object key : top.keySet()) {
      if (!TOP.equals(key)) {
        throw new WrongSettingException("usage.config.top", path, TOP, key);
      }
    }
    Object settings = top.get(TOP);
    return settings == null ? Map.of() : settings(path, map(path, settings));
  }

  private static Map<?, ?> map(Path path, Object content) {
    if (content instanceof Map<?, ?> map) {
      return map;
    }
    throw new WrongSettingException("usage.config.empty", path, TOP);
  }

  private static Map<String, String> settings(Path path, Map<?, ?> entries) {
    Map<String, String> settings = new TreeMap<>();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      String name = String.valueOf(entry.getKey());
      if (!OPTIONS.contains(name) && !SECRETS.containsKey(name)) {
        throw unknown(path, name);
      }
      if (entry.getValue() instanceof Map || entry.getValue() instanceof List) {
        throw new WrongSettingException("usage.config.one_value", path, name);
      }
      settings.put(name, Objects.toString(entry.getValue(), ""));
    }
    return settings;
  }

  private static WrongSettingException unknown(Path path, String name) {
    if (name.contains("password")) {
      return new WrongSettingException("usage.config.password", path);
    }
    List<String> all = new ArrayList<>(OPTIONS);
    all.addAll(SECRETS.keySet());
    all.sort(Comparator.naturalOrder());
    String nearest = Distance.nearest(name, all);
    return Distance.between(name, nearest) <= 3
        ? new WrongSettingException("usage.config.near", path, name, nearest)
        : new WrongSettingException("usage.config.unknown", path, name, String.join(", ", all));
  }
}
