package org.countyreports.load;

import java.util.List;

/**
 * What a publication that is held back would do to what is published.
 *
 * @param published how many observations are published
 * @param vanishing how many of them would vanish
 * @param altered how many would say something else of the same words
 * @param files the files whose figures would vanish, those with most first
 * @param moreFiles how many such files are not named
 * @param kinds what would be altered, by kind
 */
public record HeldBack(
    long published,
    long vanishing,
    long altered,
    List<Loss> files,
    long moreFiles,
    List<Kind> kinds) {

  /** Copies the lists. */
  public HeldBack {
    files = List.copyOf(files);
    kinds = List.copyOf(kinds);
  }

  /**
   * Figures of a file that would vanish.
   *
   * @param figures how many
   * @param examples the words that state some of them
   */
  public record Loss(String path, long figures, List<String> examples) {}

  /**
   * Observations of which the same would be another one.
   *
   * @param code value, unit, region or period
   * @param count how many
   * @param largest some of them, the largest changes first
   */
  public record Kind(String code, long count, List<Change> largest) {}

  /**
   * A cell that would be another one.
   *
   * @param id the observation
   * @param column the column of the dataset
   */
  public record Change(
      String id, String quote, String path, String column, String before, String after) {}
}
