package org.countyreports.fetch;

import java.time.Duration;

/**
 * How the program behaves as a visitor.
 *
 * @param contact who answers for the visits: an address of mail or web
 * @param delay the least time between two requests to a host
 * @param atOnce how many sources are visited at the same time
 * @param connectTimeout how long a server may take to take a connection
 * @param readTimeout how long nothing may come
 * @param pageTimeout how long a page may take as a whole
 * @param tries how often a page is asked for in a run
 * @param longestWait the longest a server's Retry-After is waited for; beyond it the host is left
 *     alone for this run
 * @param maxBytes the largest page
 * @param networks which private networks may be visited
 */
public record Manners(
    String contact,
    Duration delay,
    int atOnce,
    Duration connectTimeout,
    Duration readTimeout,
    Duration pageTimeout,
    int tries,
    Duration longestWait,
    long maxBytes,
    Networks networks) {

  /** What holds where the file of sources says nothing. */
  static Manners of(String contact, long maxBytes) {
    return new Manners(
        contact,
        Duration.ofSeconds(2),
        4,
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        3,
        Duration.ofMinutes(10),
        maxBytes,
        Networks.PUBLIC);
  }

  /** Who says so in each request: a name that robots.txt can mean, and whom to write to. */
  String userAgent() {
    return Robots.NAME + "/1.0 (+" + contact + ")";
  }
}
