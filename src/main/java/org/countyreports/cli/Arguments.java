package org.countyreports.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countyreports.job.WrongSettingException;
import org.countyreports.job.show.Language;
import org.jspecify.annotations.Nullable;

/**
 * A command line without the options that decide how the others are read.
 *
 * @param rest the arguments left
 * @param configuration the settings of the installation
 * @param log plain or json
 * @param wrong what is wrong with the file of settings and with these options
 */
record Arguments(
    List<String> rest, Configuration configuration, String log, List<WrongSettingException> wrong) {

  /** Takes out {@code --config FILE} and {@code --log plain|json}, which all commands have. */
  static Arguments of(String[] args, Map<String, String> environment) {
    List<String> rest = new ArrayList<>();
    @Nullable String config = environment.get("COUNTY_REPORTS_CONFIG");
    @Nullable String log = null;
    for (int i = 0; i < args.length; i++) {
      String name = args[i].contains("=") ? args[i].substring(0, args[i].indexOf('=')) : args[i];
      if (!name.equals("--config") && !name.equals("--log")) {
        rest.add(args[i]);
        continue;
      }
      boolean attached = name.length() < args[i].length();
      if (!attached && i + 1 == args.length) {
        throw new WrongSettingException("usage.no_value", name);
      }
      String value = attached ? args[i].substring(name.length() + 1) : args[++i];
      if (name.equals("--config")) {
        config = value;
      } else {
        log = value;
      }
    }
    Configuration configuration =
        Configuration.of(config == null ? besideTheJar() : Path.of(config), environment);
    String chosen = log == null ? configuration.find("log") : log;
    List<WrongSettingException> wrong = new ArrayList<>(configuration.wrong());
    if (chosen != null && !chosen.equals("plain") && !chosen.equals("json")) {
      wrong.add(new WrongSettingException("usage.log", "plain, json", chosen));
    }
    return new Arguments(
        List.copyOf(rest), configuration, "json".equals(chosen) ? "json" : "plain", wrong);
  }

  /** The language that options, environment or file ask for, else that of the locale. */
  Language language() {
    return language(rest, configuration.find("lang"));
  }

  /** The language that options or else {@code set} ask for, else that of the locale. */
  static Language language(List<String> args, @Nullable String set) {
    String wanted = set;
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith("--lang=")) {
        wanted = args.get(i).substring("--lang=".length());
      } else if (args.get(i).equals("--lang") && i + 1 < args.size()) {
        wanted = args.get(i + 1);
      }
    }
    return wanted == null
        ? Language.of(Locale.getDefault())
        : Language.of(Locale.forLanguageTag(wanted));
  }

  /** The file application.yml next to the program; null where there is none. */
  private static @Nullable Path besideTheJar() {
    String program = System.getProperty("java.class.path", "");
    if (!program.endsWith(".jar") || program.contains(java.io.File.pathSeparator)) {
      return null;
    }
    Path file = Path.of(program).toAbsolutePath().resolveSibling("application.yml");
    return Files.isRegularFile(file) ? file : null;
  }
}
