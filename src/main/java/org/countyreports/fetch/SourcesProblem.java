package org.countyreports.fetch;

import java.util.List;

/**
 * What is wrong in the file of sources.
 *
 * @param line from 1; 0 where it is about the whole file
 * @param code of the text that tells it
 * @param words what it is about, and what would be right
 */
public record SourcesProblem(int line, String code, List<String> words) {

  /** Copies the list. */
  public SourcesProblem {
    words = List.copyOf(words);
  }
}
