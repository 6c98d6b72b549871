package org.countyreports.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

  private static InetAddress address(String text) throws UnknownHostException {
    return InetAddress.getByName(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void whatIsNotTheInternetIsClosed(String text) throws UnknownHostException {
    assertThat(Networks.PUBLIC.allows(address(text))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2400:3200::1",
        "2606:4700::1111"
      })
  void theInternetIsOpen(String text) throws UnknownHostException {
    assertThat(Networks.PUBLIC.allows(address(text))).isTrue();
  }

  @Test
  void aNetworkThatIsAllowedIsOpenAndNoOther() throws UnknownHostException {
    Networks networks = new Networks(List.of(Network.of("10.20.0.0/16"), Network.of("fd12::7")));
    assertThat(networks.allows(address("10.20.255.1"))).isTrue();
    assertThat(networks.allows(address("10.21.0.1"))).isFalse();
    assertThat(networks.allows(address("fd12::7"))).isTrue();
    assertThat(networks.allows(address("fd12::8"))).isFalse();
    assertThat(networks.allows(address("::ffff:10.20.0.1"))).as("the same address").isTrue();
  }
}
