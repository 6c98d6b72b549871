package org.countyreports.fetch;

import java.util.List;
import java.util.Optional;

/**
 * The content of the file of sources.
 *
 * @param manners how their hosts are visited
 * @param all the sources in the file's order
 */
public record Sources(Manners manners, List<Source> all) {

  /** Copies the list. */
  public Sources {
    all = List.copyOf(all);
  }

  /** The source of a name; empty where there is none. */
  public Optional<Source> find(String name) {
    return all.stream().filter(source -> source.name().equals(name)).findFirst();
  }

  /** The names of all sources. */
  public List<String> names() {
    return all.stream().map(Source::name).toList();
  }
}
