package org.countyreports.fetch;

import java.net.URI;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The web as a polite visitor sees it. */
final class Web {

  private final Patience patience;
  private final Robots robots;

  /** A web behind a resolver; {@code trusted} vouches for certificates, null for the JDK's own. */
  Web(Manners manners, Resolver resolver, Pacer pacer, @Nullable KeyStore trusted) {
    Hosts hosts = new Hosts(manners, pacer, trusted);
    this.patience = new Patience(new Attempt(hosts, resolver, manners), hosts, manners, pacer);
    this.robots =
        new Robots(
            robotsTxt ->
                Redirects.follow(robotsTxt, uri -> patience.ask(uri, manners.delay(), Map.of())),
            pacer);
  }

  /**
   * The page at an address, redirects followed, or why there is none.
   *
   * @param delay what is waited behind each request, where robots.txt does not ask for more
   */
  Answer get(URI start, Duration delay, Map<String, String> headers) {
    return Redirects.follow(
        start,
        uri -> {
          Optional<Answer.None> refusal = robots.refusal(uri);
          if (refusal.isPresent()) {
            return refusal.get();
          }
          Duration asked = robots.delay(uri);
          return patience.ask(uri, asked.compareTo(delay) > 0 ? asked : delay, headers);
        });
  }

  /** Whether robots.txt lets us have a page. */
  boolean allows(URI uri) {
    return robots.refusal(uri).isEmpty();
  }
}
