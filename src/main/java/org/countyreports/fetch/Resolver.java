package org.countyreports.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a host. */
@FunctionalInterface
public interface Resolver {

  /** Asks the machine's name servers. */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /** The addresses of a host, at least one. */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
