package org.countyreports.fetch;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.countyreports.fetch.Link.Verdict;
import org.countyreports.text.Glob;

/**
 * Which links lead to reports.
 *
 * @param selector a CSS selector of links or of what holds them
 * @param match patterns of addresses, one of which must fit; empty where all do
 * @param except patterns of addresses that are left out
 * @param hosts the hosts that reports lie on
 * @param lists the lists of the source itself
 */
public record LinkRule(
    String selector, List<String> match, List<String> except, Set<String> hosts, Set<URI> lists) {

  /** Copies the collections; sets in an order that is the same in each run. */
  public LinkRule {
    match = List.copyOf(match);
    except = List.copyOf(except);
    hosts = Collections.unmodifiableSortedSet(new TreeSet<>(hosts));
    lists = Collections.unmodifiableSortedSet(new TreeSet<>(lists));
  }

  /** What to do with an address, as far as it alone tells. */
  Verdict judge(URI uri) {
    if (lists.contains(uri)) {
      return Verdict.LIST;
    } else if (!hosts.contains(uri.getHost())) {
      return Verdict.OTHER_HOST;
    } else if (except.stream().anyMatch(pattern -> fits(pattern, uri))) {
      return Verdict.EXCEPTED;
    }
    boolean fits = match.isEmpty() || match.stream().anyMatch(pattern -> fits(pattern, uri));
    return fits ? Verdict.TAKEN : Verdict.NOT_MATCHED;
  }

  /**
   * A pattern is about the whole address, about the path where it begins so, else its last part.
   */
  private static boolean fits(String pattern, URI uri) {
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String path = uri.getRawPath() + query;
    return new Glob(pattern).matches(pattern.contains("://") ? uri.toString() : path);
  }
}
