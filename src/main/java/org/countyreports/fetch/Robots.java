package org.countyreports.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What sites ask of robots (RFC 9309). */
final class Robots {

  /** What robots.txt calls us. */
  static final String NAME = "county-reports";

  /** RFC 9309: a robots.txt is not believed for longer than a day. A visit may take that long. */
  private static final Duration BELIEVED = Duration.ofHours(1);

  /** RFC 9309: at least so much of it must be read. */
  private static final int MOST_BYTES = 512 << 10;

  /** A site that asks for more between two pages does not want visitors. */
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

  /** What a robots.txt says, and why there is none where it could not be asked. */
  private record Rules(BaseRobotRules rules, Answer.@Nullable None failure, Instant asked) {}

  private final Map<URI, Rules> known = new ConcurrentHashMap<>();
  private final Function<URI, Answer> ask;
  private final Pacer pacer;

  /** Takes each robots.txt from {@code ask}, redirects followed. */
  Robots(Function<URI, Answer> ask, Pacer pacer) {
    this.ask = ask;
    this.pacer = pacer;
  }

  /** Why we may not have a page; empty where the site lets us. */
  Optional<Answer.None> refusal(URI uri) {
    Rules found = rules(uri);
    if (found.rules().isAllowed(uri.toString())) {
      return Optional.empty();
    }
    Answer.None failure = found.failure();
    return Optional.of(
        failure == null
            ? Answer.None.of(uri, Failure.ROBOTS, "")
            : new Answer.None(uri, failure.why(), failure.detail(), null));
  }

  /** What the site wants between two requests; zero where it does not say. */
  Duration delay(URI uri) {
    long millis = rules(uri).rules().getCrawlDelay();
    return millis == BaseRobotRules.UNSET_CRAWL_DELAY || millis < 0
        ? Duration.ZERO
        : Duration.ofMillis(millis);
  }

  private Rules rules(URI uri) {
    URI origin = Uris.origin(uri);
    Rules found =
        known.compute(
            origin,
            (o, old) ->
                old != null && pacer.now().isBefore(old.asked().plus(BELIEVED)) ? old : read(o));
    return Objects.requireNonNull(found);
  }

  private Rules read(URI origin) {
    URI uri = origin.resolve("/robots.txt");
    Answer answer = ask.apply(uri);
    if (answer instanceof Answer.Page page) {
      byte[] plain = Encodings.decoded(page);
      byte[] head = Arrays.copyOf(plain, Math.min(plain.length, MOST_BYTES));
      SimpleRobotRulesParser parser = new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), 0);
      return new Rules(
          parser.parseContent(uri.toString(), head, page.header("content-type"), List.of(NAME)),
          null,
          pacer.now());
    }
    Answer.None none = (Answer.None) answer;
    // RFC 9309: what is not there forbids nothing; what cannot be asked forbids all.
    boolean absent =
        switch (none.why()) {
          case NOT_FOUND, GONE, STATUS, EMPTY, REDIRECTS, NOT_HTTP -> true;
          default -> false;
        };
    RobotRulesMode mode = absent ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE;
    return new Rules(new SimpleRobotRules(mode), none, pacer.now());
  }
}
