package org.countyreports.fetch;

import java.net.URI;
import java.util.List;

/**
 * What stands in a list.
 *
 * @param links all links in reading order
 * @param more further lists: the next page, the parts of an index
 */
record Listed(List<Link> links, List<URI> more) {

  Listed {
    links = List.copyOf(links);
    more = List.copyOf(more);
  }
}
