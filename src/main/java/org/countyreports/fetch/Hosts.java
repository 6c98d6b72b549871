package org.countyreports.fetch;

import java.net.URI;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The hosts of a run: one request to each at a time, and a delay between two. */
final class Hosts {

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Manners manners;
  private final Pacer pacer;
  private final @Nullable KeyStore trusted;

  /** Hosts whose certificates are vouched for by {@code trusted}, null for those of the JDK. */
  Hosts(Manners manners, Pacer pacer, @Nullable KeyStore trusted) {
    this.manners = manners;
    this.pacer = pacer;
    this.trusted = trusted;
  }

  /** Asks a host as soon as it is its turn. */
  Answer ask(URI uri, Duration delay, Function<PinnedClient, Answer> question) {
    return hosts.computeIfAbsent(uri.getHost(), h -> new Host()).ask(uri, delay, question);
  }

  /** Leaves a host alone until a time. */
  void leaveAlone(URI uri, Instant until) {
    hosts.computeIfAbsent(uri.getHost(), h -> new Host()).leaveAlone(until);
  }

  /** When a host may be asked again. */
  Instant free(URI uri) {
    return hosts.computeIfAbsent(uri.getHost(), h -> new Host()).free();
  }

  private final class Host {
    private final Map<URI, PinnedClient> clients = new HashMap<>();
    private Instant free = Instant.EPOCH;

    synchronized Answer ask(URI uri, Duration delay, Function<PinnedClient, Answer> question) {
      pacer.waitUntil(free);
      if (pacer.isStopped()) {
        return Answer.None.of(uri, Failure.STOPPED, "");
      }
      try {
        return question.apply(
            clients.computeIfAbsent(
                Uris.origin(uri), origin -> new PinnedClient(origin, manners, trusted)));
      } finally {
        Instant next = pacer.now().plus(delay);
        free = next.isAfter(free) ? next : free;
      }
    }

    synchronized void leaveAlone(Instant until) {
      free = until.isAfter(free) ? until : free;
    }

    synchronized Instant free() {
      return free;
    }
  }
}
