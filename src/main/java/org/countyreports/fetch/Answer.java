package org.countyreports.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What asking for a page gave. */
sealed interface Answer {

  /**
   * A server answered.
   *
   * @param uri who answered: the last address of a chain of redirects
   * @param status of HTTP
   * @param headers the first value of each, names in lower case
   * @param body as it came over the wire
   */
  @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
  record Page(URI uri, int status, Map<String, String> headers, byte[] body) implements Answer {

    /** A header; empty where the server sent none. */
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /**
   * There is no page.
   *
   * @param uri what was asked last
   * @param why the kind of failure
   * @param detail what came, verbatim: a status, a type, an address
   * @param retryAfter how long the server asks to wait; null where it does not say
   */
  record None(URI uri, Failure why, String detail, @Nullable Duration retryAfter)
      implements Answer {

    static None of(URI uri, Failure why, String detail) {
      return new None(uri, why, detail, null);
    }
  }
}
