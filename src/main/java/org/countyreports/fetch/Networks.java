package org.countyreports.fetch;

import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses may be visited: those of the internet, and the private ones that the
 * configuration allows.
 *
 * @param allowed networks that are visited although they are private
 */
public record Networks(List<Network> allowed) {

  /** The internet alone. */
  static final Networks PUBLIC = new Networks(List.of());

  /**
   * What is not the internet: this machine, private, shared and link-local networks (the metadata
   * of clouds among them), examples, tests, multicast, reserved; and the ranges of IPv6 that hold
   * an address of IPv4, so that none of these comes in another dress.
   */
  private static final List<Network> CLOSED =
      List.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3",
              "::/96",
              "64:ff9b::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20",
              "5f00::/16",
              "fc00::/7",
              "fe80::/9",
              "ff00::/8")
          .stream()
          .map(Network::of)
          .toList();

  /** Copies the list. */
  public Networks {
    allowed = List.copyOf(allowed);
  }

  /** Whether an address may be connected to. */
  boolean allows(InetAddress address) {
    return CLOSED.stream().noneMatch(network -> network.holds(address))
        || allowed.stream().anyMatch(network -> network.holds(address));
  }
}
