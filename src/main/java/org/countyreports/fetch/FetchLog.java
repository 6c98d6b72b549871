package org.countyreports.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The last runs of an input folder, a line of JSON each. */
public final class FetchLog {

  /** Its name in the input folder; hidden, so that nobody takes it for a report. */
  static final String NAME = ".fetch-runs.jsonl";

  private static final int MOST_RUNS = 400;

  private FetchLog() {}

  /** The last runs, newest first; empty where nothing was ever fetched. */
  public static List<FetchResult> last(Path input, int count) throws IOException {
    List<String> lines = lines(input);
    List<FetchResult> runs = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0 && runs.size() < count; i--) {
      OriginJson.tree(lines.get(i).getBytes(StandardCharsets.UTF_8))
          .flatMap(FetchLog::result)
          .ifPresent(runs::add);
    }
    return runs;
  }

  /** Adds a run; the oldest ones go. */
  public static void add(Path input, FetchResult run) throws IOException {
    List<String> lines = new ArrayList<>(lines(input));
    lines.add(line(run));
    List<String> kept = lines.subList(Math.max(0, lines.size() - MOST_RUNS), lines.size());
    byte[] bytes = (String.join("\n", kept) + "\n").getBytes(StandardCharsets.UTF_8);
    WholeFile.write(input.resolve(NAME), bytes);
  }

  /** A run as one line of JSON. */
  public static String line(FetchResult run) {
    ObjectNode json = Json.MAPPER.createObjectNode();
    json.put("started", run.started().toString());
    json.put("ended", run.ended().toString());
    ArrayNode sources = json.putArray("sources");
    for (SourceReport report : run.sources()) {
      ObjectNode source = sources.addObject();
      source.put("source", report.source());
      source.put("state", report.state().code());
      source.set("counts", Json.MAPPER.valueToTree(report.counts()));
      ArrayNode issues = source.putArray("issues");
      for (SourceIssue issue : report.issues()) {
        ArrayNode words = issues.addObject().put("code", issue.kind().name()).putArray("words");
        issue.words().forEach(words::add);
      }
    }
    return Json.MAPPER.writeValueAsString(json);
  }

  private static List<String> lines(Path input) throws IOException {
    Path file = input.resolve(NAME);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static Optional<FetchResult> result(JsonNode json) {
    try {
      List<SourceReport> sources = new ArrayList<>();
      for (JsonNode source : json.path("sources")) {
        sources.add(report(source));
      }
      return Optional.of(
          new FetchResult(
              Instant.parse(OriginJson.text(json, "started")),
              Instant.parse(OriginJson.text(json, "ended")),
              sources));
    } catch (RuntimeException ofAnotherVersion) {
      return Optional.empty();
    }
  }

  private static SourceReport report(JsonNode json) {
    List<SourceIssue> issues = new ArrayList<>();
    for (JsonNode issue : json.path("issues")) {
      List<String> words = new ArrayList<>();
      issue.path("words").forEach(word -> words.add(word.asString()));
      issues.add(new SourceIssue(SourceIssue.Kind.valueOf(OriginJson.text(issue, "code")), words));
    }
    String state = OriginJson.text(json, "state");
    return new SourceReport(
        OriginJson.text(json, "source"),
        Arrays.stream(SourceReport.State.values())
            .filter(known -> known.code().equals(state))
            .findFirst()
            .orElseThrow(),
        Json.MAPPER.treeToValue(json.path("counts"), FetchCounts.class),
        issues);
  }

  /** Made with the first line: an import looks whether there is any, and most have none. */
  private static final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
  }
}
