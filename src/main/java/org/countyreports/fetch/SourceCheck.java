package org.countyreports.fetch;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source would take from one of its lists.
 *
 * @param uri the list
 * @param status of HTTP; 0 where there was no answer
 * @param type what the server says the list is
 * @param links all its links, each with its verdict
 * @param more where the list would go on
 * @param failure why the list cannot be had; null where it can
 * @param detail what came instead
 */
public record SourceCheck(
    URI uri,
    int status,
    String type,
    List<Link> links,
    List<URI> more,
    @Nullable Failure failure,
    String detail) {

  /** Copies the lists. */
  public SourceCheck {
    links = List.copyOf(links);
    more = List.copyOf(more);
  }
}
