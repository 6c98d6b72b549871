package org.countyreports.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of addresses: 10.20.0.0/16, fd12:3456::/32, or one address. */
public final class Network {

  // 10.20.0.0/16, fe80::/10, 192.168.1.7: what cannot be the name of a host, so that none is asked
  // for.
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)(?:/(\\d{1,3}))?");

  private final byte[] start;
  private final int bits;
  private final String text;

  private Network(byte[] start, int bits, String text) {
    this.start = start;
    this.bits = bits;
    this.text = text;
  }

  /**
   * The range that a text writes.
   *
   * @throws IllegalArgumentException where it writes none
   */
  static Network of(String text) {
    var matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    try {
      byte[] start = InetAddress.getByName(matcher.group(1)).getAddress();
      int all = start.length * Byte.SIZE;
      int bits = matcher.group(2) == null ? all : Integer.parseInt(matcher.group(2));
      if (bits > all) {
        throw new IllegalArgumentException(text);
      }
      return new Network(start, bits, text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** Whether an address lies in it; Java makes those of IPv4 in IPv6 (::ffff:) plain ones. */
  boolean holds(InetAddress address) {
    byte[] other = address.getAddress();
    if (other.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if ((start[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return text;
  }
}
