package org.countyreports.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks again where that may help, after growing waits or as long as the server asks for. */
final class Patience {

  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

  private final Attempt attempt;
  private final Hosts hosts;
  private final Manners manners;
  private final Pacer pacer;

  Patience(Attempt attempt, Hosts hosts, Manners manners, Pacer pacer) {
    this.attempt = attempt;
    this.hosts = hosts;
    this.manners = manners;
    this.pacer = pacer;
  }

  /** The answer in the end. */
  Answer ask(URI uri, Duration delay, Map<String, String> headers) {
    for (int tried = 1; ; tried++) {
      if (isClosed(uri)) {
        return Answer.None.of(uri, Failure.BUSY, "until " + hosts.free(uri));
      }
      Answer answer = judged(attempt.ask(uri, delay, headers));
      if (!(answer instanceof Answer.None none) || !none.why().isWorthAnotherTry()) {
        return answer;
      }
      // Also behind the last try: the host asks for it, whatever page comes next.
      hosts.leaveAlone(uri, pacer.now().plus(wait(none.retryAfter(), delay, tried)));
      if (tried >= manners.tries() || pacer.isStopped()) {
        return answer;
      }
    }
  }

  private Answer judged(Answer answer) {
    return answer instanceof Answer.Page page ? Statuses.judge(page, pacer.now()) : answer;
  }

  /** A host that asks for more patience than we have is not asked again in this run. */
  private boolean isClosed(URI uri) {
    Instant free = hosts.free(uri);
    return free.isAfter(pacer.now().plus(manners.longestWait()));
  }

  private static Duration wait(@Nullable Duration asked, Duration delay, int tried) {
    Duration first = delay.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : delay;
    Duration grown = first.multipliedBy(1L << Math.min(tried, 10));
    return asked == null || asked.compareTo(delay) < 0 ? grown : asked;
  }
}
