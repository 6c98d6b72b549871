package org.countyreports.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the time of an import went: by the clock of its steps, and by samples of its threads. */
final class Stages {

  private static final String OURS = "org.countyreports.";
  private static final double MILLIS = 1e3;

  private Stages() {}

  /** The seconds of each step of the last run, in order; {@code start} is what came before. */
  static Map<String, Double> steps(Connection database, Instant began) throws SQLException {
    Map<String, Double> steps = new LinkedHashMap<>();
    Instant last = began;
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select step_name, start_time, end_time from batch.batch_step_execution"
                    + " where job_execution_id ="
                    + " (select max(job_execution_id) from batch.batch_job_execution)"
                    + " order by step_execution_id")) {
      while (rows.next()) {
        Timestamp begin = rows.getTimestamp(2);
        Timestamp end = rows.getTimestamp(3);
        steps.putIfAbsent("start", seconds(last, begin.toInstant()));
        last = end.toInstant();
        steps.put(rows.getString(1), seconds(begin.toInstant(), last));
      }
    }
    return steps;
  }

  /** The same from the file of H2 in an output folder. */
  static Map<String, Double> steps(Path output, Instant began) throws SQLException {
    String file = "jdbc:h2:file:" + output.resolve("county-reports") + ";ACCESS_MODE_DATA=r";
    try (Connection database = DriverManager.getConnection(file, "sa", "")) {
      return steps(database, began);
    }
  }

  /** The percentage of samples in each package of the program; {@code other} has none of it. */
  static String shares(Path recording) throws IOException {
    Map<String, Integer> samples = new TreeMap<>();
    int all = 0;
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
          samples.merge(stage(event), 1, Integer::sum);
          all++;
        }
      }
    }
    double percent = all / 100.0;
    return samples.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(e -> String.format(Locale.ROOT, "%s %.0f %%", e.getKey(), e.getValue() / percent))
        .collect(Collectors.joining(", "));
  }

  private static String stage(RecordedEvent sample) {
    if (sample.getStackTrace() == null) {
      return "other";
    }
    for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
      String type = frame.getMethod().getType().getName();
      if (type.startsWith(OURS)) {
        String rest = type.substring(OURS.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
      }
    }
    return "other";
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / MILLIS;
  }
}
