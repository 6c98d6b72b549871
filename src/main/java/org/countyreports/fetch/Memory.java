package org.countyreports.fetch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of a source from earlier visits. */
final class Memory {

  /** So many runs try an address that fails. */
  static final int MOST_TRIES = 5;

  /** A page that is there, and before which visit's end it came. */
  private record Brought(String file, int visit) {}

  /**
   * A page that failed.
   *
   * @param tries in how many runs
   * @param visit before which visit's end
   */
  record Failed(Failure why, int tries, Link link, int visit) {

    /** Nobody is asked for what robots.txt forbids, so that it costs nothing to look again. */
    boolean isGivenUp() {
      return why.isFinal() || (why != Failure.ROBOTS && tries >= MOST_TRIES);
    }
  }

  /** What a list held when it was read last, and by what its server knows it again. */
  record ListState(int links, boolean wentOn, String etag, String modified) {}

  private final Map<String, Brought> brought = new HashMap<>();
  private final Map<String, String> contents = new HashMap<>();
  private final Map<String, Failed> failed = new LinkedHashMap<>();
  private final Map<String, ListState> lists = new HashMap<>();
  private @Nullable Instant lastDone;
  private String lookedFor = "";
  private @Nullable JsonNode last;
  private boolean lastForgotten;
  private int visit;

  /** Takes what a line of the journal tells. */
  void take(JsonNode line) {
    last = line;
    String page = OriginJson.text(line, "page");
    if (line.has("done")) {
      lastDone = Instant.parse(OriginJson.text(line, "done"));
      lookedFor = OriginJson.text(line, "looked_for");
      visit++;
    } else if (line.has("list")) {
      lists.put(
          OriginJson.text(line, "list"),
          new ListState(
              line.path("links").asInt(0),
              line.path("went_on").asBoolean(false),
              OriginJson.text(line, "etag"),
              OriginJson.text(line, "modified")));
    } else if (line.has("failed")) {
      takeFailure(line, page);
    } else if (!page.isEmpty()) {
      String file = OriginJson.text(line, "file");
      brought.put(page, new Brought(file, visit));
      String other = OriginJson.text(line, "final");
      if (!other.isEmpty()) {
        brought.putIfAbsent(other, new Brought(file, visit));
      }
      contents.putIfAbsent(OriginJson.text(line, "sha256"), file);
      failed.remove(page);
    }
  }

  private void takeFailure(JsonNode line, String page) {
    Failed before = failed.get(page);
    failed.put(
        page,
        new Failed(
            failure(OriginJson.text(line, "failed")),
            before == null ? 1 : before.tries() + 1,
            new Link(
                URI.create(page),
                OriginJson.text(line, "text"),
                day(OriginJson.text(line, "day")),
                Link.Verdict.TAKEN),
            before == null ? visit : before.visit()));
  }

  /** A journal may come from another version of the program. */
  private static Failure failure(String name) {
    return Arrays.stream(Failure.values())
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElse(Failure.STATUS);
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Forgets the last line where it tells of a file that a kill kept from being there. */
  void settle(Predicate<String> exists) {
    JsonNode line = last;
    if (line == null || !line.has("file") || line.has("same")) {
      return;
    }
    if (!exists.test(OriginJson.text(line, "file"))) {
      brought.remove(OriginJson.text(line, "page"));
      brought.remove(OriginJson.text(line, "final"));
      contents.remove(OriginJson.text(line, "sha256"));
      lastForgotten = true;
    }
  }

  /** Whether the last line told of a file that is not there. */
  boolean isLastForgotten() {
    return lastForgotten;
  }

  /** Whether nothing happened since the last visit that came to its end. */
  boolean isComplete() {
    return last != null && last.has("done");
  }

  /** When a visit came to its end last; null where none ever did. */
  @Nullable Instant lastDone() {
    return lastDone;
  }

  /** What the last visit that came to its end looked for; empty where none ever did. */
  String lookedFor() {
    return lookedFor;
  }

  /** Whether a page is there. */
  boolean has(URI uri) {
    return brought.containsKey(uri.toString());
  }

  /** Whether a page was settled, one way or the other, before the last visit ended. */
  boolean hadBefore(URI uri) {
    Brought page = brought.get(uri.toString());
    Failed failure = failed.get(uri.toString());
    return (page != null && page.visit() < visit) || (failure != null && failure.visit() < visit);
  }

  /** How a page failed before; empty where it did not, or came in the end. */
  Optional<Failed> failure(URI uri) {
    return Optional.ofNullable(failed.get(uri.toString()));
  }

  /** The pages that failed and are tried again. */
  List<Link> waiting() {
    return failed.values().stream().filter(f -> !f.isGivenUp()).map(Failed::link).toList();
  }

  /** The file that holds the bytes of a digest; empty where there is none. */
  Optional<String> file(String sha256) {
    return Optional.ofNullable(contents.get(sha256));
  }

  /** What a list held last; empty where it was never read. */
  Optional<ListState> list(URI uri) {
    return Optional.ofNullable(lists.get(uri.toString()));
  }

  /** The pages as lines of a journal, where there was none. */
  List<ObjectNode> rewritten() {
    List<ObjectNode> lines = new ArrayList<>();
    Map<String, String> digests = new HashMap<>();
    contents.forEach((sha256, file) -> digests.put(file, sha256));
    brought.forEach(
        (page, found) ->
            lines.add(
                Journal.line()
                    .put("page", page)
                    .put("file", found.file())
                    .put("sha256", digests.getOrDefault(found.file(), ""))));
    return lines;
  }
}
