package org.countyreports.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One request: looks the host up once, judges its addresses, and connects to one that was judged.
 * Every request of the program, first or redirected, for robots.txt or a page, goes this way.
 */
final class Attempt {

  /** So many addresses of a host are tried where the first do not take a connection. */
  private static final int MOST_ADDRESSES = 3;

  private final Hosts hosts;
  private final Resolver resolver;
  private final Networks networks;
  private final Map<String, String> common;

  Attempt(Hosts hosts, Resolver resolver, Manners manners) {
    this.hosts = hosts;
    this.resolver = resolver;
    this.networks = manners.networks();
    this.common =
        Map.of("User-Agent", manners.userAgent(), "Accept-Language", "zh-CN,zh;q=0.9,*;q=0.5");
  }

  /** The answer to one request: a page for good statuses and redirects, else why there is none. */
  Answer ask(URI uri, Duration delay, Map<String, String> headers) {
    List<InetAddress> addresses;
    try {
      addresses = resolver.resolve(uri.getHost());
    } catch (UnknownHostException e) {
      return Answer.None.of(uri, Failure.UNKNOWN_HOST, uri.getHost());
    }
    List<InetAddress> open = addresses.stream().filter(networks::allows).toList();
    if (open.isEmpty()) {
      String first = addresses.isEmpty() ? "" : addresses.get(0).getHostAddress();
      return Answer.None.of(uri, Failure.PRIVATE_ADDRESS, uri.getHost() + " " + first);
    }
    return hosts.ask(uri, delay, client -> firstThatConnects(client, uri, open, headers));
  }

  private Answer firstThatConnects(
      PinnedClient client, URI uri, List<InetAddress> addresses, Map<String, String> headers) {
    Map<String, String> all = new java.util.HashMap<>(common);
    all.putAll(headers);
    Answer last = Answer.None.of(uri, Failure.NO_CONNECTION, "");
    for (InetAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
      last = client.ask(uri, address, all);
      if (!(last instanceof Answer.None none && none.why() == Failure.NO_CONNECTION)) {
        return last;
      }
    }
    return last;
  }
}
