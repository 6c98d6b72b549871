package org.countyreports.job;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Names this process for those who find it at work. */
final class Whereabouts {

  /** PostgreSQL keeps no longer names of programs. */
  private static final int LONGEST = 63;

  private Whereabouts() {}

  /** Process and machine: {@code county-reports process 4711 on night-1}. */
  static String ofThisProcess() {
    String name =
        "county-reports process %d on %s".formatted(ProcessHandle.current().pid(), machine());
    return name.substring(0, Math.min(LONGEST, name.length()));
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "an unnamed machine";
    }
  }
}
