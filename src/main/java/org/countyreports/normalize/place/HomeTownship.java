package org.countyreports.normalize.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countyreports.model.RegionReference;
import org.jspecify.annotations.Nullable;

/** Finds the one township that an article is about, if it is about one. */
final class HomeTownship {

  /** A township named farther down does not open an article. */
  private static final int OPENING = 60;

  private HomeTownship() {}

  /**
   * The place of figures that stand beside none: that of the only township of an article where its
   * title or opening names it, else what the article is about.
   */
  static RegionReference of(Primary primary, List<Mark> title, List<Mark> body) {
    Set<String> names =
        body.stream()
            .filter(Mark::hasTownship)
            .map(m -> m.reference().township())
            .collect(Collectors.toSet());
    Mark home = only(title);
    if (home == null && names.size() == 1) {
      home =
          body.stream()
              .filter(m -> m.hasTownship() && m.subject() && m.start() < OPENING)
              .findFirst()
              .orElse(null);
    }
    boolean told =
        home != null
            && primary.holds(home.code())
            && (names.isEmpty() || names.equals(Set.of(home.reference().township())));
    return told && home != null ? home.reference() : primary.reference();
  }

  /** The only township of a title. */
  static @Nullable Mark only(List<Mark> title) {
    List<Mark> townships = title.stream().filter(m -> m.hasTownship() && m.isPlain()).toList();
    return townships.size() == 1 ? townships.get(0) : null;
  }
}
