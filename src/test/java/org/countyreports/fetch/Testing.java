package org.countyreports.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What tests of the web share. */
final class Testing {

  /** Every name of tests is this machine. */
  static final Resolver LOOPBACK = host -> List.of(InetAddress.getLoopbackAddress());

  private Testing() {}

  /** Manners of somebody who may visit this machine. */
  static Manners manners(long maxBytes) {
    return manners(maxBytes, Duration.ofSeconds(20), Duration.ofSeconds(40));
  }

  /** Manners of somebody in a hurry. */
  static Manners manners(long maxBytes, Duration readTimeout, Duration pageTimeout) {
    return new Manners(
        "fetch@county-data.example",
        Duration.ofSeconds(2),
        4,
        Duration.ofSeconds(10),
        readTimeout,
        pageTimeout,
        3,
        Duration.ofMinutes(10),
        maxBytes,
        new Networks(List.of(Network.of("127.0.0.0/8"))));
  }

  static Web web(Pacer pacer) {
    return new Web(manners(1 << 20), LOOPBACK, pacer, null);
  }

  static Answer get(Web web, String url) {
    return web.get(URI.create(url), Duration.ofSeconds(2), Map.of());
  }

  static Answer.Page page(Answer answer) {
    if (answer instanceof Answer.Page page) {
      return page;
    }
    throw new AssertionError("no page: " + answer);
  }

  static Answer.None none(Answer answer) {
    if (answer instanceof Answer.None none) {
      return none;
    }
    throw new AssertionError("a page: " + answer);
  }
}
