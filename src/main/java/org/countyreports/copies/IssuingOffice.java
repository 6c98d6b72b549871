package org.countyreports.copies;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.countyreports.text.Vocabulary;

/** Tells whether a page is the issuing office's own, file issuing-offices.txt. */
public final class IssuingOffice {

  private static final List<String> HOSTS = Vocabulary.lines("issuing-offices.txt");

  private IssuingOffice() {}

  /** 0 for a page on an office's own site, 1 for any other and where the address is unknown. */
  public static int rank(String url) {
    String host = host(url);
    return HOSTS.stream().anyMatch(end -> host.equals(end) || host.endsWith("." + end)) ? 0 : 1;
  }

  private static String host(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }
}
