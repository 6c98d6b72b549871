package org.countyreports.fetch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the file of sources, and says of all that is wrong in it where and what would be right. */
public final class SourcesReader {

  private static final List<String> KEYS =
      List.of(
          "contact",
          "delay",
          "at-once",
          "connect-timeout",
          "read-timeout",
          "page-timeout",
          "tries",
          "longest-wait",
          "allow",
          "sources");

  private static final Duration LEAST_TIMEOUT = Duration.ofMillis(1);

  private final List<SourcesProblem> problems = new ArrayList<>();
  private final long maxBytes;

  private SourcesReader(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** Reads a file; pages of more than {@code maxBytes} are not brought. */
  public static SourcesFile read(Path file, long maxBytes) {
    try {
      return read(Files.readString(file), maxBytes);
    } catch (IOException e) {
      return wrong(0, "unreadable", file.toString());
    }
  }

  /** Reads the text of such a file. */
  static SourcesFile read(String text, long maxBytes) {
    Node root;
    try {
      root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      return wrong(line, "no_yaml", String.valueOf(e.getProblem()));
    } catch (YAMLException e) {
      return wrong(0, "no_yaml", String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    if (!(root instanceof MappingNode top)) {
      return wrong(0, "no_settings");
    }
    SourcesReader reader = new SourcesReader(maxBytes);
    Sources sources = reader.sources(top);
    return new SourcesFile(reader.problems.isEmpty() ? sources : null, reader.problems);
  }

  private static SourcesFile wrong(int line, String code, String... words) {
    return new SourcesFile(null, List.of(new SourcesProblem(line, code, List.of(words))));
  }

  private Sources sources(MappingNode top) {
    Settings settings = new Settings(top, KEYS, problems);
    Manners manners = manners(settings);
    List<Source> sources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (MappingNode part : settings.parts("sources")) {
      Source source = new SourceReader(part, manners, problems).read();
      // Folders of some disks do not tell A from a.
      if (!source.name().isEmpty() && !names.add(source.name().toLowerCase(Locale.ROOT))) {
        problems.add(new SourcesProblem(Settings.line(part), "same_name", List.of(source.name())));
      }
      sources.add(source);
    }
    if (sources.isEmpty()) {
      settings.add(settings.line("sources"), "missing", "sources");
    }
    return new Sources(manners, sources);
  }

  private Manners manners(Settings settings) {
    Manners usual = Manners.of("", maxBytes);
    String contact = settings.required("contact");
    boolean reachable = contact.contains("@") || contact.startsWith("http");
    // It stands in a header of each request.
    boolean plain = contact.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '(' && c != ')');
    if (!contact.isEmpty() && (!reachable || !plain)) {
      settings.add(
          settings.line("contact"),
          "wrong_value",
          "contact",
          contact,
          "name@example.cn, https://example.cn/robot");
    }
    return new Manners(
        contact,
        settings.duration("delay", usual.delay()),
        settings.count("at-once", usual.atOnce(), 1, 64),
        timeout(settings, "connect-timeout", usual.connectTimeout()),
        timeout(settings, "read-timeout", usual.readTimeout()),
        timeout(settings, "page-timeout", usual.pageTimeout()),
        settings.count("tries", usual.tries(), 1, 10),
        settings.duration("longest-wait", usual.longestWait()),
        maxBytes,
        networks(settings));
  }

  private static Duration timeout(Settings settings, String key, Duration usual) {
    Duration timeout = settings.duration(key, usual);
    if (timeout.compareTo(LEAST_TIMEOUT) < 0) {
      settings.add(settings.line(key), "wrong_value", key, settings.text(key), "10s");
    }
    return timeout;
  }

  private static Networks networks(Settings settings) {
    List<Network> allowed = new ArrayList<>();
    for (Settings.Text text : settings.texts("allow")) {
      @Nullable Network network = network(text.text());
      if (network == null) {
        settings.add(
            text.line(),
            "wrong_value",
            "allow",
            text.text(),
            "10.20.0.0/16, 192.168.1.7, fd12::/16");
      } else {
        allowed.add(network);
      }
    }
    return new Networks(allowed);
  }

  private static @Nullable Network network(String text) {
    try {
      return Network.of(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
