package org.countyreports.normalize.place;

import java.util.List;
import org.countyreports.model.Decision;
import org.countyreports.model.RegionReference;

/** The places of one article: what it is about, and the place of each figure. */
public interface Places {

  /** The place that the article is about. */
  RegionReference primary();

  /** Why the article is about its place. */
  Decision explain();

  /** Why the figure at {@code [start,end)} of the folded text has its place or places. */
  Decision explain(int start, int end);

  /**
   * The one place of the figure at {@code [start,end)} of the folded text, or all that share it.
   */
  List<RegionReference> all(int start, int end);

  /** The place of the figure at {@code [start,end)} of the folded text. */
  RegionReference at(int start, int end);

  /**
   * The places among which the figure at {@code [start,end)} is repeated, as in A、B各有2家; empty
   * where it has one place.
   */
  List<RegionReference> shares(int start, int end);

  /** Whether {@code [start,end)} of the folded text stands in the name of a registered township. */
  boolean isInTownship(int start, int end);
}
