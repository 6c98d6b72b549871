package org.countyreports.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading the file of sources gave.
 *
 * @param sources null where something is wrong
 * @param problems empty where nothing is wrong
 */
public record SourcesFile(@Nullable Sources sources, List<SourcesProblem> problems) {

  /** Copies the list. */
  public SourcesFile {
    problems = List.copyOf(problems);
  }
}
