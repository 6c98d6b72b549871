package org.countyreports.job;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which files are imported again although they did not change: those that meet any of the
 * conditions.
 *
 * @param globs patterns of paths, or of file names where they hold no slash
 * @param regionCode a division that a report or a figure of it is about, with all below it
 * @param publishedFrom first day of publication; null where not asked
 * @param publishedTo last day of publication; null where not asked
 * @param rejected those from which nothing could be read
 * @param all every file
 */
public record Selection(
    List<String> globs,
    String regionCode,
    @Nullable LocalDate publishedFrom,
    @Nullable LocalDate publishedTo,
    boolean rejected,
    boolean all) {

  /** None: what did not change is skipped. */
  public static final Selection NONE = new Selection(List.of(), "", null, null, false, false);

  /** Copies the list. */
  public Selection {
    globs = List.copyOf(globs);
  }

  /** Whether days of publication are asked for. */
  boolean hasDays() {
    return publishedFrom != null || publishedTo != null;
  }
}
