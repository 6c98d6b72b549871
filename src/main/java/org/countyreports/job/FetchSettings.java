package org.countyreports.job;

import java.nio.file.Path;
import java.util.List;
import org.countyreports.fetch.Source;
import org.countyreports.fetch.Sources;

/**
 * What a fetch is asked to do.
 *
 * @param input the folder that pages come into
 * @param sources the content of the file of sources
 * @param wanted the sources that are visited
 * @param aftermath what is written about the run
 */
public record FetchSettings(Path input, Sources sources, List<Source> wanted, Aftermath aftermath) {

  /** Copies the list and makes the folder absolute. */
  public FetchSettings {
    input = input.toAbsolutePath().normalize();
    wanted = List.copyOf(wanted);
  }
}
