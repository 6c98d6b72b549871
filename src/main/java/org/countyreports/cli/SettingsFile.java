package org.countyreports.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.countyreports.job.WrongSettingException;
import org.countyreports.job.WrongSettings;
import org.countyreports.text.Distance;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A file of settings as it was read.
 *
 * @param values the settings
 * @param lines the line of each, from 1
 * @param wrong what is wrong with the file, in the order of its lines
 */
record SettingsFile(
    Map<String, String> values, Map<String, Integer> lines, List<WrongSettingException> wrong) {

  /** No file, which sets nothing. */
  static final SettingsFile NONE = new SettingsFile(Map.of(), Map.of(), List.of());

  private static final String TOP = "county-reports";

  /** Reads a file; only settings of these names may stand in it. */
  static SettingsFile read(Path path, Collection<String> names) {
    WrongSettings wrong = new WrongSettings();
    Map<String, String> values = new TreeMap<>();
    Map<String, Integer> lines = new HashMap<>();
    try {
      String text = Files.readString(path);
      Object content = yaml().load(text);
      if (content != null) {
        lines.putAll(lines(yaml().compose(new StringReader(text))));
        Reading reading = new Reading(path, names, lines, values, wrong);
        reading.top(content);
      }
    } catch (IOException e) {
      wrong.unless(false, "usage.config.unreadable", path);
    } catch (YAMLException e) {
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      wrong.unless(false, "usage.config.yaml", path, first);
    }
    return new SettingsFile(values, lines, wrong.found());
  }

  private static Yaml yaml() {
    return new Yaml(new SafeConstructor(new LoaderOptions()));
  }

  /** The lines of all names, those of the settings below the others. */
  private static Map<String, Integer> lines(Node node) {
    Map<String, Integer> lines = new HashMap<>();
    if (node instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          lines.put(key.getValue(), key.getStartMark().getLine() + 1);
          lines.putAll(lines(entry.getValueNode()));
        }
      }
    }
    return lines;
  }

  /** A file that is being read. */
  private record Reading(
      Path path,
      Collection<String> names,
      Map<String, Integer> lines,
      Map<String, String> values,
      WrongSettings wrong) {

    private void top(Object content) {
      if (!(content instanceof Map<?, ?> top)) {
        wrong.unless(false, "usage.config.empty", path, TOP);
        return;
      }
      for (Map.Entry<?, ?> entry : top.entrySet()) {
        if (!TOP.equals(entry.getKey())) {
          wrong.unless(false, "usage.config.top", at(entry.getKey()), TOP, entry.getKey());
        } else if (entry.getValue() instanceof Map<?, ?> settings) {
          settings.forEach(this::setting);
        } else if (entry.getValue() != null) {
          wrong.unless(false, "usage.config.empty", at(TOP), TOP);
        }
      }
    }

    private void setting(Object key, Object value) {
      String name = String.valueOf(key);
      if (!names.contains(name)) {
        unknown(name);
      } else if (value instanceof Map || value instanceof List) {
        wrong.unless(false, "usage.config.one_value", at(name), name);
      } else {
        values.put(name, Objects.toString(value, ""));
      }
    }

    private void unknown(String name) {
      if (name.contains("password")) {
        wrong.unless(false, "usage.config.password", at(name));
        return;
      }
      List<String> all = new ArrayList<>(names);
      all.sort(Comparator.naturalOrder());
      String nearest = Distance.nearest(name, all);
      if (Distance.between(name, nearest) <= 3) {
        wrong.unless(false, "usage.config.near", at(name), name, nearest);
      } else {
        wrong.unless(false, "usage.config.unknown", at(name), name, String.join(", ", all));
      }
    }

    private String at(Object name) {
      return lines.containsKey(String.valueOf(name))
          ? path + ":" + lines.get(String.valueOf(name))
          : path.toString();
    }
  }
}
