package org.countyreports.copies;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.countyreports.text.Vocabulary;

/**
 * Tells how near a page is to the issuing office: by its address, file issuing-offices.txt, and by
 * whom it names as its source, file issuing-publishers.txt.
 */
public final class IssuingOffice {

  private static final List<String> HOSTS = Vocabulary.lines("issuing-offices.txt");

  private static final List<String> PUBLISHERS = Vocabulary.lines("issuing-publishers.txt");

  private IssuingOffice() {}

  /** 0 for a page on an office's own site, 1 for one whose source is an office, 2 for others. */
  public static int rank(String url, String publisher) {
    String host = host(url);
    if (HOSTS.stream().anyMatch(end -> host.equals(end) || host.endsWith("." + end))) {
      return 0;
    }
    return PUBLISHERS.stream().anyMatch(publisher.strip()::endsWith) ? 1 : 2;
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
