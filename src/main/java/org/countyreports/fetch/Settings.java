package org.countyreports.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countyreports.text.Distance;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The settings of one part of the file of sources. Whatever cannot be meant goes to the problems,
 * with its line and what would be right.
 */
final class Settings {

  // 2s, 500ms, 10m, 12h, 1d
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s?(ms|s|m|h|d)");

  // 90d, 6w, 18m, 2y
  private static final Pattern PERIOD = Pattern.compile("(\\d{1,5})\\s?([dwmy])");

  private static final int NEAR = 3;

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final List<SourcesProblem> problems;
  private final int line;

  /** The settings of a mapping, all of whose keys must be among {@code keys}. */
  Settings(MappingNode node, List<String> keys, List<SourcesProblem> problems) {
    this.problems = problems;
    this.line = line(node);
    for (NodeTuple entry : node.getValue()) {
      String key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
      if (!keys.contains(key)) {
        unknown(line(entry.getKeyNode()), key, keys);
      } else if (values.put(key, entry.getValueNode()) != null) {
        add(line(entry.getKeyNode()), "twice", key);
      }
    }
  }

  static int line(Node node) {
    return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
  }

  private void unknown(int at, String key, List<String> keys) {
    String nearest = Distance.nearest(key, keys);
    if (Distance.between(key, nearest) <= NEAR) {
      add(at, "unknown_key_near", key, nearest);
    } else {
      add(at, "unknown_key", key, String.join(", ", keys));
    }
  }

  void add(int at, String code, String... words) {
    problems.add(new SourcesProblem(at, code, List.of(words)));
  }

  int line() {
    return line;
  }

  /** The line of a setting, that of the whole part where it is not set. */
  int line(String key) {
    Node node = values.get(key);
    return node == null ? line : line(node);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** A text; empty where it is not set. */
  String text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return "";
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    add(line(node), "one_value", key);
    return "";
  }

  /** A text that must be set. */
  String required(String key) {
    String text = text(key);
    if (text.isEmpty() && !(values.get(key) != null && !(values.get(key) instanceof ScalarNode))) {
      add(line(key), "missing", key);
    }
    return text;
  }

  /** Some texts, each with its line; one may be written without a list. */
  List<Text> texts(String key) {
    List<Text> texts = new ArrayList<>();
    Node node = values.get(key);
    List<Node> parts =
        node instanceof SequenceNode list
            ? list.getValue()
            : node == null ? List.of() : List.of(node);
    for (Node part : parts) {
      if (part instanceof ScalarNode scalar) {
        texts.add(new Text(line(part), scalar.getValue().strip()));
      } else {
        add(line(part), "list_of_texts", key);
      }
    }
    return texts;
  }

  /** A text and the line that it stands in. */
  record Text(int line, String text) {}

  /** A part with settings of its own; empty where it is not set. */
  Optional<MappingNode> part(String key) {
    Node node = values.get(key);
    if (node == null || node instanceof MappingNode) {
      return Optional.ofNullable((MappingNode) node);
    }
    add(line(node), "part", key);
    return Optional.empty();
  }

  /** The items of a list of parts. */
  List<MappingNode> parts(String key) {
    List<MappingNode> parts = new ArrayList<>();
    Node node = values.get(key);
    if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        if (item instanceof MappingNode part) {
          parts.add(part);
        } else {
          add(line(item), "part", key);
        }
      }
    } else if (node != null) {
      add(line(node), "list_of_parts", key);
    }
    return parts;
  }

  /** A duration such as 2s, 10m, 12h or 1d. */
  Duration duration(String key, Duration otherwise) {
    return value(key, otherwise, "2s, 10m, 12h, 1d", Settings::duration);
  }

  /** A stretch of days such as 90d, 6w, 18m or 2y; zero where it is not set. */
  Period period(String key) {
    return value(key, Period.ZERO, "90d, 6w, 18m, 2y", Settings::stretch);
  }

  /** A day such as 2020-01-31; the first of all where it is not set. */
  LocalDate day(String key) {
    return value(key, LocalDate.MIN, "2020-01-31", Settings::date);
  }

  /** A whole number in a range. */
  int count(String key, int otherwise, int least, int most) {
    return value(
        key,
        otherwise,
        least + " .. " + most,
        text ->
            text.matches("\\d{1,9}")
                    && Integer.parseInt(text) >= least
                    && Integer.parseInt(text) <= most
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty());
  }

  /** A value that a text must mean. */
  <T> T value(String key, T otherwise, String wanted, Function<String, Optional<T>> meaning) {
    if (!values.containsKey(key)) {
      return otherwise;
    }
    String text = text(key);
    Optional<T> value = meaning.apply(text);
    if (value.isEmpty() && values.get(key) instanceof ScalarNode) {
      add(line(key), "wrong_value", key, text, wanted);
    }
    return value.orElse(otherwise);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "ms" -> Duration.ofMillis(number);
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        });
  }

  private static Optional<Period> stretch(String text) {
    Matcher matcher = PERIOD.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "d" -> Period.ofDays(number);
          case "w" -> Period.ofWeeks(number);
          case "m" -> Period.ofMonths(number);
          default -> Period.ofYears(number);
        });
  }
}
