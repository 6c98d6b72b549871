package org.countyreports.fetch;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Follows redirects, each of which is judged as if it had been asked for itself. */
final class Redirects {

  private static final int MOST = 10;

  private Redirects() {}

  /** The answer at the end of a chain; {@code ask} takes each of its addresses. */
  static Answer follow(URI start, Function<URI, Answer> ask) {
    Set<URI> seen = new HashSet<>();
    URI uri = start;
    while (seen.add(uri)) {
      Answer answer = ask.apply(uri);
      if (!(answer instanceof Answer.Page page) || !Statuses.isRedirect(page.status())) {
        return answer;
      }
      String location = page.header("location");
      Optional<URI> next = Uris.resolve(uri, location);
      if (next.isEmpty()) {
        boolean none = location.isBlank();
        return Answer.None.of(
            uri, none ? Failure.STATUS : Failure.NOT_HTTP, page.status() + " " + location);
      }
      if (seen.size() > MOST) {
        return Answer.None.of(uri, Failure.REDIRECTS, "more than " + MOST);
      }
      uri = next.get();
    }
    return Answer.None.of(uri, Failure.REDIRECTS, "leads back to " + uri);
  }
}
